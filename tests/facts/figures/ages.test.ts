import { describe, expect, it } from 'vitest';
import { findAges } from '../../../src/facts/figures/ages/find-ages.ts';
import { ageRows } from '../../../src/facts/figures/ages/rows.ts';
import { readPassage } from '../../../src/facts/read/index.ts';

const agesIn = (text: string, language: string | null) =>
  findAges(readPassage(text, language), 'paragraph').map(({ start, text: age }) => [start, age]);

const shown = ageRows.flatMap(({ name, examples }) =>
  Object.entries(examples).map(([language, example]) => ({ name, language, example })),
);

describe('the example of each row shows how old somebody is', () => {
  it.each(shown)('$name, in $language: $example', ({ language, example }) => {
    const [before = '', age = ''] = example.split(/[[\]]/u);
    const text = example.replaceAll(/[[\]]/gu, '');
    expect(agesIn(text, language)).toEqual([[before.length, age]]);
  });
});

describe('no age is', () => {
  it.each([
    ['nl', 'Het boek telt 79 pagina’s, en 34 platen.'],
    ['nl', 'Oona Laine (1954) zong.'],
    ['nl', 'Oona Laine (340) zong.'],
    ['nl', 'Zij kreeg korting op de leeftijd van 12%.'],
    ['nl', 'De gemiddelde score van de zangers is 58.'],
    ['en', 'Mix A2, 12, B3 and 14.'],
    ['en', 'The 79-page book was read.'],
    ['de', 'Das Gleis ist 26 Meter lang.'],
  ])('in %s: %s', (language, text) => {
    expect(agesIn(text, language)).toEqual([]);
  });

  it('in a row of a table or a program', () => {
    const reading = readPassage('De 79-jarige Gerrit Blom zong.', 'nl');
    for (const kind of ['table-row', 'code'] as const) expect(findAges(reading, kind)).toEqual([]);
  });
});

it('an age is a duration in years, with what its sentence tells of it', () => {
  const [age] = findAges(readPassage('Zo is het. In 2019 zong de 79-jarige Blom.', 'nl'), 'quote');
  expect(age).toMatchObject({ kind: 'duration', value: 79, unit: 'year', sentence: [11, 42] });
  expect(age?.context.year).toBe(2019);
});
