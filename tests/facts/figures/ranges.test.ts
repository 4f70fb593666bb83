import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/facts/figures/index.ts';

/** Language, sentence, and text, value, other end and unit of each figure in it. */
type Row = [
  language: string,
  sentence: string,
  ...figures: [string, number, number | null, string | null][],
];

const rows: Row[] = [
  [
    'nl',
    "De bond rekent volgens L'Aurore op 50 leden, en volgens L'Aurore 50 tot 60 miljoen winst.",
    ['50', 50, null, null],
    ['50 tot 60 miljoen', 5e7, 6e7, null],
  ],
  ['nl', 'Dat duurt volgens Jansen 5 tot 6 weken.', ['5 tot 6 weken', 5, 6, 'week']],
  ['nl', 'Het gaat volgens Linde 2 tot 3 procent beter.', ['2 tot 3 procent', 2, 3, '%']],
  ['nl', 'De ploeg reed in rit 8 tot 12 vooraan.'],
  ['nl', 'De regels 14 tot en met 16 vervallen.'],
  [
    'en',
    'It grew from 500 in 2020 to 3,200 in 2024.',
    ['500', 500, null, null],
    ['3,200', 3200, null, null],
  ],
];

describe('a range is found whole or not at all', () => {
  it.each(rows)('in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text, value, to, unit }) => [text, value, to, unit])).toEqual(figures);
  });
});
