import { describe, expect, it } from 'vitest';
import { judge } from '../../src/answers/judge.ts';
import { buildIndex } from '../../src/search/inverted-index/build-index.ts';
import { makePassages } from './made-up.ts';

const FILLER = [
  'De bibliotheek is op maandag de hele dag dicht.',
  'Wie een kopie wil maken, koopt eerst een pasje.',
  'Het korte verslag gaat over de termijn van betaling en over het geheugen van de computer.',
];

describe('words that German and Dutch write as one', () => {
  it.each([
    [
      'hoeveel past er in het korte termijn geheugen',
      'Het kortetermijngeheugen houdt zeven dingen vast.',
    ],
    ['studie advies uitgesteld', 'Het studieadvies wordt soms een jaar uitgesteld.'],
    ['Wann ist die Prüfungs Ordnung neu', 'Die Prüfungsordnung ist seit März neu.'],
  ])('%s: finds the one word', async (asked, text) => {
    const index = await buildIndex(makePassages({ 'a.txt': [...FILLER, text] }));
    const [first] = index.rank(index.parse(asked)).hits;
    expect(first?.ordinal).toBe(FILLER.length);
  });

  it('are as good as the word where all parts stand in one sentence, and not over two', async () => {
    const index = await buildIndex(
      makePassages({
        'a.txt': [
          ...FILLER,
          'De kast staat in de gang. Een sleutel hebben we niet nodig.',
          'Daan zoekt nog naar de sleutel van de kast.',
        ],
      }),
    );
    const { hits, evidence } = index.rank(index.parse('kastsleutel'));
    expect(hits.map(({ ordinal }) => ordinal)).toEqual([4, 3]);
    expect(evidence.near[0]).toBeGreaterThan(0.75);
  });
});

it.each([
  ['welke dagen', 'Op die dag is er les.'],
  ['het probleem', 'Er waren problemen met de computers.'],
  ['dikke boeken', 'Het is een dik boek.'],
])('%s: finds another form', async (asked, text) => {
  const index = await buildIndex(makePassages({ 'a.txt': ['Hier staat iets anders.', text] }));
  const { hits, evidence } = index.rank(index.parse(asked));
  expect(hits[0]?.ordinal).toBe(1);
  expect(Math.min(...evidence.known)).toBeGreaterThan(0.75);
});

describe('words that a text writes with a hyphen', () => {
  it.each([
    ['email docent', 'Stuur de docent een e-mail.'],
    ['zijinstromers', 'In 2024 begonnen 2.150 mensen als zij-instromer.'],
    ['halflife', 'Of this isotope the half-life is twelve days.'],
    ['e-books', 'De winkel verkocht 900 ebooks.'],
  ])('%s: are known', async (asked, text) => {
    const index = await buildIndex(makePassages({ 'a.txt': [...FILLER, text] }));
    const query = index.parse(asked);
    const { hits, evidence } = index.rank(query);
    expect(hits[0]?.ordinal).toBe(FILLER.length);
    expect(query.words.some(({ isGuessed }) => isGuessed)).toBe(false);
    expect(Math.min(...evidence.known)).toBeGreaterThan(0.5);
  });

  it('are none where their pieces do not stand side by side', async () => {
    const text = 'De mail is weg en optie e blijft.';
    const index = await buildIndex(makePassages({ 'a.txt': [...FILLER, text] }));
    expect(index.rank(index.parse('email')).evidence.known).toEqual([0]);
  });
});

it('is not sure of what is told of another year', async () => {
  const index = await buildIndex(
    makePassages({
      'a.txt': [
        ...FILLER,
        'De kennistoets telde in 2024 voor 40% mee.',
        'In 2023 was de bibliotheek dicht.',
      ],
    }),
  );
  const sureOf = (asked: string) => {
    const query = index.parse(asked);
    const { hits, evidence } = index.rank(query);
    return [hits[0]?.ordinal, judge(evidence, query)];
  };
  expect(sureOf('hoeveel procent telde de kennistoets mee in 2024')).toEqual([3, 'sure']);
  expect(sureOf('hoeveel procent telde de kennistoets mee in 2023')).toEqual([3, 'unsure']);
});

it('a compound is no other form of what it begins with, where the material has its end too', async () => {
  const index = await buildIndex(
    makePassages({ 'a.txt': [...FILLER, 'Privacy is een recht.', 'De wet geldt sinds mei.'] }),
  );
  const [word] = index.parse('privacywet').words;
  expect(word?.terms.map(({ term, part }) => [term, part])).toEqual([
    ['privacywet', undefined],
    ['privacy', 0],
    ['wet', 1],
  ]);
});
