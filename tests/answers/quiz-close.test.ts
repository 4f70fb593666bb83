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
      file: 'water.txt',
      title: 'Waterbouw',
      lines: [
        'Een dijk is een aarden wal langs een rivier.',
        'Een gemaal is een gebouw met pompen die water uit een polder halen.',
        'Een stuw is een beweegbare dam die een rivier op peil houdt.',
        'Een duiker is een koker onder een weg waardoor een sloot verder loopt.',
      ],
    },
  ]);
  for (const seed of [1, 2, 3, 4, 5]) {
    const { cards } = await makeQuiz({ source: null, seed, number: 20, page: 1 }, snapshot);
    const close = cards.map(({ isClose }) => isClose);
    expect(close.slice(0, 3)).toEqual([true, true, true]);
    expect(close.slice(3)).toContain(false);
    expect(close.slice(3)).not.toContain(true);
  }
});
