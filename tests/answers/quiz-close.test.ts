import { expect, it } from 'vitest';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import { snapshotOf } from '../discord/material.ts';

it('asks first what has choices that are the same thing, in every order', async () => {
  const snapshot = await snapshotOf([
    {
      file: 'sluizen.txt',
      title: 'Sluizen',
      lines: [
        'Een schutsluis is een sluis waarmee schepen hoogteverschillen overbruggen.',
        'Een keersluis is een sluis die alleen bij hoog water dichtgaat.',
        'Een spuisluis is een sluis waardoor bij eb water wegstroomt.',
      ],
    },
    {
      file: 'romeins-recht.txt',
      title: 'Romeins recht',
      lines: [
        '# Zaken overdragen',
        'Mancipatio: brengt met koper en weegschaal over',
        'Traditio: brengt door levering over',
        'Usucapio: brengt na lang bezit over',
      ],
    },
  ]);
  for (const seed of [1, 2, 3, 4, 5]) {
    const { cards } = await makeQuiz({ source: null, seed, number: 20, page: 1 }, snapshot);
    const ranks = cards.map(({ rank }) => rank);
    expect(ranks.slice(0, 3)).toEqual([0, 0, 0]);
    expect(ranks.slice(3)).toHaveLength(3);
    expect(Math.min(...ranks.slice(3))).toBeGreaterThan(0);
  }
});
