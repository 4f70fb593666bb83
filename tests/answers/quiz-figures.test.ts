import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { snapshotOf } from '../discord/material.ts';

async function cardsOf(lines: readonly string[]): Promise<readonly QuizCard[]> {
  const snapshot = await snapshotOf([{ file: 'water.txt', title: 'Waterbouw', lines }]);
  return (await makeQuiz({ source: null, seed: 1, number: 50, page: 1 }, snapshot)).cards;
}

const answersOf = (cards: readonly QuizCard[]) => cards.map(({ answer }) => answer).toSorted();

describe('a figure', () => {
  const others = [
    'Een tunnel van beton is 280 meter lang.',
    'Een brug van hout is 450 meter lang.',
  ];

  it('with a word that bounds it stands among the choices only', async () => {
    const cards = await cardsOf([
      ...others,
      'Een gracht van steen is 610 meter lang.',
      'Een aquaduct van steen is meer dan 320 meter lang.',
    ]);
    expect(answersOf(cards)).not.toContain('320 meter');
    expect(cards[0]?.choices).toContain('320 meter');
  });

  it('that is a share stands beside shares, not beside more than all of it', async () => {
    const shares = [90, 60, 40, 200].map(
      (share, at) =>
        `${['Oude', 'Nieuwe', 'Houten', 'Lage'][at]} sluizen laten ${share}% van de schepen door.`,
    );
    const cards = await cardsOf(shares);
    const card = cards.find(({ answer }) => answer === '90%');
    expect(card?.choices.toSorted()).toEqual(['40%', '60%', '90%']);
  });

  it('may be one of so many', async () => {
    const rates = [
      'Rivieren tellen in de bergen van een land 42 sluizen per 1.000 inwoners.',
      'Kanalen tellen in de bergen van een land 63 sluizen per 1.000 inwoners.',
      'Vaarten tellen in de bergen van een land 81 sluizen per 1.000 inwoners.',
    ];
    expect(answersOf(await cardsOf(rates))).toEqual(['42', '63', '81']);
  });

  it('of which no others are written like it shows its unit, among numbers of others', async () => {
    const lines = [
      'Een brug van hout weegt 450 ton.',
      'Een sluis van steen heeft 320 deuren.',
      'Een aquaduct kost het rijk 610 miljoen euro.',
    ];
    const cards = await cardsOf([...lines, 'Een tunnel van beton is 280 meter lang.']);
    const card = cards.find(({ of }) => of.text.startsWith('Een tunnel'));
    expect(card?.question).toBe('Een tunnel van beton is _____ meter lang.');
    expect(card?.choices.toSorted()).toEqual(['280', '320', '450', '610']);
  });

  it.each([
    ['Een otter eet op een dag 850 gram vis.', 'De otter at op een dag 850 gram vis.'],
    [
      'Gewapend beton bevat 850 gram ijzer in elke plaat.',
      'Bevat 850 gram aan vaste stoffen van gerst.',
    ],
    [
      'Een brug van hout stijgt tot 850 gram per stuk.',
      'Een brug van hout draagt tot 850 gram per stuk.',
    ],
  ])('is asked for in "%s", but not in "%s"', async (fine, flawed) => {
    const beside = [900, 610, 450].flatMap((size) => [
      `De sluis van Rotel${size} draagt ${size} gram.`,
      `In de sluis van Rotel${size} zwom ${size / 10}% van de vissen.`,
    ]);
    const about = async (line: string) =>
      (await cardsOf([...beside, 'Bij laagwater ligt alles stil in de haven.', line])).filter(
        ({ of }) => of.text === line,
      );
    expect(await about(fine)).toHaveLength(1);
    expect(await about(flawed)).toEqual([]);
  });

  it('is no part of another', async () => {
    const parts = [
      'De bouw van het aquaduct bij Loom duurde 4 jaar en 3 maanden.',
      'De bouw van de brug naar Wessum duurde 6 jaar en 2 maanden.',
      'De bouw van de sluis van Rotel duurde 9 jaar en 5 maanden.',
    ];
    expect(await cardsOf(parts)).toEqual([]);
  });
});
