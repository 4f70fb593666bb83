import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { snapshotOf } from '../discord/material.ts';

async function cardsOf(lines: readonly string[]): Promise<readonly QuizCard[]> {
  const snapshot = await snapshotOf([{ file: 'water.txt', title: 'Waterbouw', lines }]);
  return (await makeQuiz({ source: null, seed: 1, number: 50, page: 1 }, snapshot)).cards;
}

const answersOf = (cards: readonly QuizCard[]) => cards.map(({ answer }) => answer).toSorted();

const sharesOf = (when: string) =>
  [31, 42, 57].map(
    (share, at) => `${when}${2011 + at} lag der Anteil der Schleusen bei ${share}%.`,
  );

describe('a figure', () => {
  const others = [
    'De tunnel onder de Rille is 280 meter lang.',
    'De brug naar Wessum is 450 meter lang.',
  ];

  it('of how long something with a name is holds in any year', async () => {
    const dated = 'Op 3 mei 2011 ging de sluis open. Het aquaduct bij Loom is 320 meter lang.';
    const answers = answersOf(await cardsOf([...others, dated]));
    expect(answers).toContain('320 meter');
  });

  it('with a word that bounds it stands among the choices only', async () => {
    const cards = await cardsOf([...others, 'Het aquaduct bij Loom is meer dan 320 meter lang.']);
    expect(answersOf(cards)).not.toContain('320 meter');
    expect(cards[0]?.choices).toContain('320 meter');
  });

  it('that is a share stands beside shares, not beside more than all of it', async () => {
    const shares = [90, 60, 40, 200].map(
      (share, at) => `In ${1990 + at * 5} voer ${share}% van de schepen door de sluis van Rotel.`,
    );
    const cards = await cardsOf(shares);
    const card = cards.find(({ answer }) => answer === '90%');
    expect(card?.choices.toSorted()).toEqual(['40%', '60%', '90%']);
  });

  it('that is about so much is asked for, among others that are well apart', async () => {
    const about = 'Het aquaduct bij Loom is ongeveer 320 meter lang.';
    const cards = await cardsOf([...others, about, 'De pier van Rotel is 620 meter lang.']);
    const card = cards.find(({ of }) => of.text === about);
    expect(card?.question).toBe('Het aquaduct bij Loom is ongeveer _____ lang.');
    expect(card?.choices.toSorted()).toEqual(['320 meter', '450 meter', '620 meter']);
  });

  it('of the same thing in other years stands among the choices', async () => {
    const years = [
      'In 1990 voer 14% van de schepen door de sluis van Rotel.',
      'In 2000 voer 22% van de schepen door de sluis van Rotel.',
      'In 2010 voer 31% van de schepen door de sluis van Rotel.',
    ];
    expect(answersOf(await cardsOf(years))).toEqual(['14%', '22%', '31%']);
  });

  it('may be one of so many', async () => {
    const rates = [
      'In 2019 telde de provincie bij Rotel 42 sluizen per 1.000 inwoners.',
      'In 2019 telde de provincie bij Loom 63 sluizen per 1.000 inwoners.',
      'In 2019 telde de provincie bij Wessum 81 sluizen per 1.000 inwoners.',
    ];
    expect(answersOf(await cardsOf(rates))).toEqual(['42', '63', '81']);
  });

  it('of something with a name needs few words', async () => {
    const plain = 'Het land tussen deze drie staat in de winter vaak een tijd onder water.';
    const long = [
      plain,
      'De Rillebeek is 42 kilometer lang.',
      'De Loomervaart is 63 kilometer lang.',
    ];
    const cards = await cardsOf([...long, 'De Wessumbeek is 81 kilometer lang.']);
    expect(answersOf(cards)).toEqual(['42 kilometer', '63 kilometer', '81 kilometer']);
  });

  it('in a language whose nouns have capitals is anchored by its year', async () => {
    expect(answersOf(await cardsOf(sharesOf('Im Jahr ')))).toEqual(['31%', '42%', '57%']);
    const none = sharesOf('Im Jahr ').map((line) => line.replace(/^Im Jahr \d+/u, 'Zuletzt'));
    expect(await cardsOf(none)).toEqual([]);
  });

  it('of which no others are written like it shows its unit, among numbers of others', async () => {
    const lines = [
      'De brug naar Wessum weegt 450 ton.',
      'De sluis van Rotel heeft 320 deuren.',
      'Het aquaduct bij Loom kostte het rijk 610 miljoen euro.',
    ];
    const cards = await cardsOf([...lines, 'De tunnel onder de Rille is 280 meter lang.']);
    const card = cards.find(({ of }) => of.text.startsWith('De tunnel'));
    expect(card?.question).toBe('De tunnel onder de Rille is _____ meter lang.');
    expect(card?.choices.toSorted()).toEqual(['280', '320', '450', '610']);
  });

  it.each([
    ['Een otter eet op een dag 850 gram vis.', 'De otter at op een dag 850 gram vis.'],
    [
      'Gewapend beton bevat 850 gram ijzer in elke plaat.',
      'Bevat 850 gram aan vaste stoffen van gerst.',
    ],
    [
      'De brug van Loom werd ruim 850 gram zwaarder.',
      'De brug van Loom werd meer dan 850 gram zwaarder.',
    ],
    [
      'De brug van Loom steeg tot 850 gram per stuk.',
      'De brug van Loom draagt tot 850 gram per stuk.',
    ],
    [
      'Slechts 85% van de otters bij Loom eet elke dag vis.',
      'Dus 85% van de otters bij Loom eet elke dag vis.',
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
