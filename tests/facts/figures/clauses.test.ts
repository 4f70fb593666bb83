import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

/** The part of a text that speaks of its figure at a place. */
function clauseOf(text: string, language: string, place: number) {
  const { clause = [0, 0] } = findFigures(text, language).at(place) ?? {};
  return text.slice(...clause).trim();
}

describe('what speaks of a figure', () => {
  it.each([
    [
      'nl',
      'De zaak verkocht 40 boten en leed verlies: 3 miljoen euro.',
      'en leed verlies: 3 miljoen euro.',
    ],
    [
      'en',
      'The yard sold 40 boats and made a loss: about £3 million.',
      'and made a loss: about £3 million.',
    ],
  ])('is what leads to the colon before it, in %s: %s', (language, text, clause) => {
    expect(clauseOf(text, language, -1)).toBe(clause);
    expect(clauseOf(text, language, 0)).toBe(text.slice(0, -clause.length).trim());
  });

  it.each([
    [
      'nl',
      'Omzet: 27 miljoen euro Lonen: 31 miljoen euro Bezoekers: 16.240',
      'Lonen: 31 miljoen euro',
    ],
    ['en', 'Turnover: £27 million Wages: £31 million Seats: 16,240', 'Wages: £31 million'],
    ['de', 'Umsatz: 27 Millionen Euro Löhne: 31 Millionen Euro', 'Löhne: 31 Millionen Euro'],
  ])('is its own label in a row of those, in %s: %s', (language, text, clause) => {
    expect(clauseOf(text, language, 1)).toBe(clause);
  });

  it.each([
    ['nl', 'Het grootste deel, 46 miljoen euro, gaat naar Noviro.'],
    ['en', 'The largest share, £46 million, goes to Noviro.'],
    ['de', 'Den größten Teil, 46 Millionen Euro, trägt Noviro.'],
  ])('is all of a sentence that has no other, in %s: %s', (language, text) => {
    expect(clauseOf(text, language, 0)).toBe(text);
  });
});

it('a second noun has the figure that it is linked to', () => {
  const text = 'Er was een winst van 3 miljoen euro bij een omzet van 40 miljoen euro.';
  expect(clauseOf(text, 'nl', -1)).toBe('bij een omzet van 40 miljoen euro.');
});

it('the year of what a figure comes after is not its own', () => {
  for (const link of ['na', 'tegen']) {
    const text = `Het verlies was 3 miljoen euro, ${link} een min van 5 miljoen euro in 2021.`;
    expect(findFigures(text, 'nl').map(({ context }) => context.year)).toEqual([null, 2021]);
  }
});
