import { expect, it } from 'vitest';
import { findFigures, findInRow } from './find.ts';

/** Language, row, and value, other end and unit of each figure in it. */
type Row = [
  language: string,
  row: string,
  ...figures: [number | null, number | null, string | null][],
];

it.each<Row>([
  ['nl', 'Niveau: Goed | Score (%): 80–89', [80, 89, '%']],
  ['nl', 'Niveau: Goed | Score (in %): 80 - 89', [80, 89, '%']],
  [
    'nl',
    'Maat: L | Prijs (in €): 12,50 | Lengte (cm): 40–45',
    [12.5, null, 'EUR'],
    [40, 45, 'centimetre'],
  ],
  ['nl', 'Post: Rente | Bedrag (x € 1.000): 1.200', [1_200_000, null, 'EUR']],
  ['nl', 'Afdeling: Oever | Omzet (in mln euro): -2,5', [-2_500_000, null, 'EUR']],
  ['nl', 'Taak: Essay | Omvang (in uren): 20 tot 30', [20, 30, 'hour']],
  ['en', 'Grade: First | Mark (%): 70–100', [70, 100, '%']],
  ['en', 'Item: Boat | Weight (kg): <40', [40, null, 'kilogram']],
  ['en', 'Year: 1 | Turnover (in € million): 3.5', [1, null, null], [3_500_000, null, 'EUR']],
  ['de', 'Note: gut | Anteil (in %): 75 bis 89', [75, 89, '%']],
  ['de', 'Boot: Fähre | Länge (m): 12,5', [12.5, null, 'metre']],
])('in %s the unit of a column is that of its cells: %s', (language, row, ...figures) => {
  const found = findInRow(row, language).map(({ value, to, unit }) => [value, to, unit]);
  expect(found).toEqual(figures);
});

it.each<Row>([
  ['nl', 'Taak: Essay | Deadline (week): 12', [12, null, null]],
  ['nl', 'Rit: Pont | Afstand (km): 12 haltes', [12, null, null]],
  ['nl', 'Rit: Pont | Prijs (in €): 5 km', [5, null, 'kilometre']],
  ['en', 'Boat: Ferry | Seats (upper deck): 12', [12, null, null]],
])("in %s a unit is no other cell's: %s", (language, row, ...figures) => {
  const found = findInRow(row, language).map(({ value, to, unit }) => [value, to, unit]);
  expect(found).toEqual(figures);
});

it('is no unit of a text that is no row', () => {
  const found = findFigures('Zijn score (%): 12 punten, zei zij.', 'nl');
  expect(found.map(({ unit }) => unit)).not.toContain('%');
});
