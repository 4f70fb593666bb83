import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

describe('hours that something lasts are figures', () => {
  it.each([
    ['nl', 'Er geldt een rust van 14 uur.', ['14 uur']],
    ['nl', 'Een lange dienst van 12 uur per week.', ['12 uur']],
    ['nl', 'Er gelden diensten van 12 uur.', ['12 uur']],
    ['nl', 'Men mag tot 12 uur per dag werken.', ['12 uur']],
    ['nl', 'Zij ging van 14 naar 12 uur per week.', ['14', '12 uur']],
    ['en', 'It stopped after 3 hours.', ['3 hours']],
    ['nl', 'Voor 8 uur werk krijgt hij 100 euro.', ['8 uur', '100 euro']],
  ])('in %s: %s', (language, sentence, figures) => {
    expect(findFigures(sentence, language).map(({ text }) => text)).toEqual(figures);
  });
});

describe('times of the clock are none', () => {
  it.each([
    ['nl', 'Er wordt niet gewerkt tussen 23.00 en 6.00 uur.'],
    ['nl', 'Er wordt niet gewerkt tussen 23 en 6 uur.'],
    ['nl', 'Zij slaapt van 11 tot 7 uur.'],
    ['nl', 'De trein van 8 uur en de bus van 14.30 uur.'],
    ['nl', 'De bel gaat om 8, 10 en 12 uur.'],
    ['en', 'It stopped at 18 hours.'],
    ['nl', 'Wees er voor 8 uur, of bel tot 12 uur.'],
  ])('in %s: %s', (language, sentence) => {
    expect(findFigures(sentence, language)).toEqual([]);
  });
});
