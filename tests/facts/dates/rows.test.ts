import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/facts/dates/index.ts';
import { dateRows } from '../../../src/facts/dates/rows/index.ts';
import { yearCues } from '../../../src/facts/dates/year-cues.ts';
import { findFigures } from '../../../src/facts/figures/index.ts';
import { readPassage } from '../../../src/facts/read/index.ts';
import { toSpan } from './read-gold.ts';

/** The dates of a text whose source is of a Wednesday. */
function find(
  text: string,
  language: string | null,
  sourceDate: string | null = '2023-05-17',
  kind: 'paragraph' | 'table-row' = 'paragraph',
) {
  const reading = readPassage(text, language);
  const years = new Map<number, string>();
  const figures = findFigures(reading, kind, years);
  return findDates(reading, { kind, sourceDate, figures, years });
}

describe('the examples of each row show it', () => {
  const shown = dateRows.flatMap(({ name, examples }) =>
    Object.entries(examples).map(([language, [text, value]]) => ({ name, language, text, value })),
  );
  it.each(shown)('$name, in $language: $text', ({ language, text, value }) => {
    const told = /\[(.+)\]/u.exec(text)?.[1] ?? '';
    const found = find(text.replaceAll(/[[\]]/gu, ''), language);
    const own = found.find((one) => one.text.includes(told) || told.includes(one.text));
    expect(own?.span).toEqual(toSpan(value));
  });
});

describe('the example of each cue shows it', () => {
  const shown = yearCues.map(({ name, isYear, example: [language, text] }) => {
    return { name, isYear, language, text };
  });
  it.each(shown)('$name, in $language, is a year: $isYear: $text', ({ isYear, language, text }) => {
    const start = text.indexOf('[');
    const kind = text.includes('|') ? 'table-row' : 'paragraph';
    const found = find(text.replaceAll(/[[\]]/gu, ''), language, null, kind);
    expect(found.some((one) => one.start <= start && one.end > start)).toBe(isYear);
  });
});

it.each([
  ['nl', 'De wedstrijd eindigde om 20.15 uur in 3-2, in kamer 2019.'],
  ['nl', 'Volgens artikel 2012 krijgt hij 2000 euro; bel 020 1999 2010.'],
  ['nl', 'Het kostte 1500 gulden en er kwamen 1900 mensen.'],
  ['en', 'A march of 12 people; we may 3 times ask for "1984" or Blade Runner 2049.'],
  ['en', 'Her mother, in her late sixties, has COVID-19 (Smith, 2016).'],
  ['en', 'Today the shop is open 24/7 on version 2.2019.'],
])('none of these is a date, in %s: %s', (language, text) => {
  expect(find(text, language, null)).toEqual([]);
});

it('says where in time as the text does, and by what it is known', () => {
  const [since, last, open] = find(
    'It runs since 1998. Last year it was new. On 4 April it ends.',
    'en',
  );
  expect(since).toMatchObject({ text: 'since 1998', basis: 'told' });
  expect(last).toMatchObject({ text: 'Last year', basis: 'source' });
  expect(open).toMatchObject({ span: toSpan('2022-04-04'), basis: 'source' });
});

it('does not take the year since when something is so for that of the next day', () => {
  const [, day, next] = find(
    'It is open since 1998. On 4 April it closed, on 5 May it fell.',
    'en',
  );
  expect(day).toMatchObject({ text: '4 April', span: toSpan('2023-04-04'), basis: 'source' });
  expect(next).toMatchObject({ text: '5 May', span: toSpan('2023-05-05'), basis: 'source' });
});

it('gives no place in time to what no year is told of', () => {
  expect(find('Op 4 april stemt de raad.', 'nl', null)).toMatchObject([
    { text: '4 april', span: null },
  ]);
  expect(find('Vorige week stemde de raad.', 'nl', null)).toMatchObject([{ span: null }]);
});

it('knows the months of every language, and no words of others', () => {
  expect(find('Le pont ouvre le 12 mars 1874.', 'fr')).toMatchObject([{ text: '12 mars 1874' }]);
  expect(find('Il y a une session last week en ville.', 'fr')).toEqual([]);
});

it('reads long runs of dates, and of digits that are none', () => {
  expect(find('van 12 maart tot '.repeat(2_000), 'nl')).toHaveLength(2_000);
  expect(find('Sinds 1990. '.repeat(20_000), 'nl')).toHaveLength(20_000);
  expect(find('1-2-'.repeat(20_000), 'nl')).toEqual([]);
});
