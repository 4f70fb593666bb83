import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

/** Whether the last figure of a text goes on about what the sentence before tells of. */
function isLastCarried(text: string, language: string) {
  return findFigures(text, language).at(-1)?.isCarried;
}

describe('a sentence goes on about the one before', () => {
  it.each([
    ['nl', 'De rente daalt. In mei stond die op 4 procent.'],
    ['nl', 'De boete is hoog. Vorig jaar bedroeg deze 300 euro.'],
    ['de', 'Der Zins sinkt. Im Mai lag dieser bei 4 Prozent.'],
    ['en', 'Rents rise. In May the firm put these at 900 pounds.'],
  ])('by a word for it behind the verb, in %s: %s', (language, text) => {
    expect(isLastCarried(text, language)).toBe(true);
  });

  it.each([
    ['nl', 'De rente daalt. In mei stond die bank op 4 procent.'],
    ['nl', 'De rente daalt. In mei waren mensen die op zolder wonen 4 procent kwijt.'],
    ['de', 'Der Zins sinkt. Im Mai lag die Quote bei 4 Prozent.'],
  ])('but not where it has a noun or stands elsewhere, in %s: %s', (language, text) => {
    expect(isLastCarried(text, language)).toBe(false);
  });
});
