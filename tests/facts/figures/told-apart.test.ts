import { expect, it } from 'vitest';
import { findFigures } from './find.ts';

it.each([
  // A unit tells more than the month or the day before it.
  ['nl', 'Zij rekent voor januari op 30 euro en voor maart 22 euro.', [30, 'EUR'], [22, 'EUR']],
  ['nl', 'De molen stond in juni 11 dagen stil.', [11, 'day']],
  ['en', 'On Monday 28 percent stayed away.', [28, '%']],
  ['nl', 'Het is op maandag 10 uur.'],
  ['en', 'On March 5 weeks of rain began.'],
  // A verb counts nothing.
  ['nl', 'Rond 1450 telde Hoorden 900 inwoners.', [900, null]],
  // Hours that pass, and hours of the clock.
  ['nl', 'Katten slapen 12 tot 16 uur.', [12, 'hour']],
  ['nl', 'De winkel is open 9 tot 17 uur.'],
  ['nl', 'Hij tikt in rust 60 tot 80 keer per minuut.', [60, null]],
  ['nl', 'De fiets staat achter schuur 6.'],
  ['nl', 'Bedragen x € 1.000'],
  ['en', 'It rose 0.6 to $31,200.', [0.6, null], [31_200, 'USD']],
  // Cents of the one currency that is told.
  ['nl', 'Een bol brengt 74 cent op, in de winkel 2,49 euro.', [0.74, 'EUR'], [2.49, 'EUR']],
  ['en', 'Each costs 45 cents, or $5 a box.', [0.45, 'USD'], [5, 'USD']],
  ['en', 'It costs 45 cents, £3 or €4.', [0.45, null], [3, 'GBP'], [4, 'EUR']],
])('in %s: %s', (language, text, ...figures) => {
  expect(findFigures(text, language).map(({ value, unit }) => [value, unit])).toEqual(figures);
});

it.each([
  ['en', 'Lorries made up 8% of the traffic.', null],
  ['en', 'Traffic was up 8%.', 'change'],
])('in %s "%s" tells of a %s', (language, text, role) => {
  expect(findFigures(text, language).map((figure) => figure.role)).toEqual([role]);
});
