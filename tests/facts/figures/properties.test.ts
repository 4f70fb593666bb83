import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

const parts = constantFrom(
  '1',
  '12',
  '1.234',
  '4,4',
  '2021',
  '%',
  '€',
  '$',
  ' ',
  ' ',
  '-',
  '–',
  '/',
  '.',
  ',',
  ':',
  '(',
  ')',
  'een',
  'twee',
  'half',
  'a',
  'one',
  'in',
  'of',
  'van',
  'de',
  'op',
  'tot',
  'to',
  'en',
  'tussen',
  'miljoen',
  'billion',
  'dollar',
  'dagen',
  'km',
  'mei',
  'uur',
  'th',
  'e',
  'Jan',
  '°',
  'C',
  'honderd',
  'hundred',
  'and',
  'third',
  'derde',
  "'",
  '±',
  'plus or minus',
  'onder nul',
  '-/-',
  '\u00a0',
  '\u00ad',
  '\ud83d\ude00',
);
const texts = oneof(
  string({ unit: 'grapheme' }),
  array(parts, { maxLength: 40 }).map((words) => words.join('')),
  array(parts, { maxLength: 30 }).map((words) => words.join(' ')),
);
const languages = constantFrom('nl', 'en', 'de', 'fr', 'es', 'sv', 'xx', null);

describe('of any text', () => {
  it('offsets cut out the text, figures stand in order and never overlap, values are numbers', () => {
    assert(
      property(texts, languages, (text, language) => {
        let end = 0;
        for (const figure of findFigures(text, language)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
          expect(text.slice(0, figure.start)).toContain(figure.qualifier ?? '');
          expect(text.slice(figure.end)).toContain(figure.counted ?? '');
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
