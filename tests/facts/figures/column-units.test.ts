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
  ['en', 'Line: Coast | Passengers (millions): 12.7', [12_700_000, null, null]],
  ['en', 'Line: Coast | Sales (in thousands of dollars): 40', [40_000, null, 'USD']],
  ['nl', 'Lijn: Kust | Reizigers (in miljoenen): 3,5', [3_500_000, null, null]],
  ['nl', 'Lijn: Kust | Uitval (% van de ritten): 3,5', [3.5, null, '%']],
  ['de', 'Ort: Küste | Wärme (°C, im Mittel): 3,5', [3.5, null, 'degree Celsius']],
])('in %s the unit of a column is that of its cells: %s', (language, row, ...figures) => {
  const found = findInRow(row, language).map(({ value, to, unit }) => [value, to, unit]);
  expect(found).toEqual(figures);
});

it.each<Row>([
  [
    'nl',
    '(x € 1.000, tenzij anders vermeld): Omzet | 2024: 48.310 | 2023: 51.975',
    [48_310_000, null, 'EUR'],
    [51_975_000, null, 'EUR'],
  ],
  ['nl', '(x € 1.000): Personeel (fte) | 2024: 287', [287, null, null]],
  ['nl', '(x € 1.000): Marge (%) | 2024: 8,5', [8.5, null, '%']],
  ['de', 'in Tsd. €: Umsatz | 2024: 88.330', [88_330_000, null, 'EUR']],
  [
    'en',
    'In £ million: Sales | 2024: 3.5 | Extra: 12 shops',
    [3_500_000, null, 'GBP'],
    [12, null, null],
  ],
  ['en', 'Town: Sales | 2024: 3.5', [3.5, null, null]],
  // No name over the rows.
  ['nl', 'Schade (mln €) | 2024: 3,5', [3_500_000, null, 'EUR']],
  ['nl', 'Schade in mln euro | 2024: 3,5', [3_500_000, null, 'EUR']],
  ['nl', 'Schepen in 2023 | 2024: 35', [35, null, null]],
  ['nl', 'Schepen (x 1.000) | 2024: 35', [35_000, null, null]],
  ['en', 'Boats (of wood) | 2024: 35', [35, null, null]],
  ['de', 'Ernte (Mio. kg) | 2024: 3,5', [3_500_000, null, 'kilogram']],
  ['en', 'Sales, boats (£m) | 2024: 3.5', [3_500_000, null, 'GBP']],
  ['en', "Gifts | 2024 (£'000): 2,410", [2_410_000, null, 'GBP']],
  ['en', 'Debt ($bn) | 2024: 3.5', [3_500_000_000, null, 'USD']],
  // Under a name with a unit that is over the names of the rows, columns of years have it.
  ['nl', 'Uitval (%): Winkel | 2023: 7,4 | Doel 2024: 6', [7.4, null, '%'], [6, null, '%']],
  ['de', 'Ausfall (in %): Lager | 2023: 7,4', [7.4, null, '%']],
  ['nl', 'Afstand (km): 5 | 2024: 12', [5, null, 'kilometre'], [12, null, null]],
  ['en', 'Town (km²): Ferryhill | Mayors: 12', [12, null, null]],
  // Without names over the columns.
  ['nl', 'Verbruik per keer (kWh) | 1,47', [1.47, null, 'kilowatt hour']],
  ['en', 'Depth in metres | 12', [12, null, 'metre']],
  // A name that is a unit, or ends in one.
  ['nl', 'Hoogte | cm: 84,5', [84.5, null, 'centimetre']],
  ['en', 'Pole | grams: 690 | euros: 12', [690, null, 'gram'], [12, null, 'EUR']],
  ['nl', 'Route: Noord | Wachttijd, weken: 5', [5, null, 'week']],
  ['en', 'Clinic: North | Median wait (weeks): 31', [31, null, 'week']],
  ['en', 'Takings | Bar: 12', [12, null, null]],
  // A column of units.
  ['nl', 'Stof: Zuurstof | Eenheid: mg/l | Waarde: 8,2', [8.2, null, 'milligram per litre']],
  ['en', 'Part: Pole | Unit: cm | Size: 46', [46, null, 'centimetre']],
  // Years are in no unit of their row, and a number with a scale of its own has its currency.
  ['en', 'Indicator: Sales (US$) | Year: 2023 | Figure: 9.8 billion', [9.8e9, null, 'USD']],
])('in %s the unit over the names of the rows is that of all: %s', (language, row, ...figures) => {
  const found = findInRow(row, language).map(({ value, to, unit }) => [value, to, unit]);
  expect(found).toEqual(figures);
});

it('of columns by years each figure has its own, the latest is the result, a plan is none', () => {
  const row = 'in Tsd. €: Umsatz | 2023: 86.035 | 2024: 88.330 | Plan 2025: 92.500';
  const found = findInRow(row, 'de').map(({ context, role }) => [context.year, role]);
  expect(found).toEqual([
    [2023, 'earlier'],
    [2024, null],
    [2025, 'forecast'],
  ]);
});

it.each([
  ['nl', '(x 1 mln euro): Omzet | Begroting: 98,5 | Realisatie: 99,2'],
  ['en', 'In £ million: Sales | Budget: 98.5 | Actual: 99.2'],
  ['de', 'in Mio. €: Umsatz | Soll: 98,5 | Ist: 99,2'],
])('in %s what stands in a column of plans is a forecast: %s', (language, row) => {
  expect(findInRow(row, language).map(({ value, role }) => [value, role])).toEqual([
    [98_500_000, 'forecast'],
    [99_200_000, null],
  ]);
});

it.each([
  ['nl', 'Post: Huur | Vorig jaar: 870 | Dit jaar: 912'],
  ['en', 'Item: Rent | Previous: 870 | Current: 912'],
  ['de', 'Posten: Miete | Vorjahr: 870 | Berichtsjahr: 912'],
])('in %s what stands in a column of last time is earlier: %s', (language, row) => {
  expect(findInRow(row, language).map(({ role }) => role)).toEqual(['earlier', null]);
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

it.each([
  ['nl', 'Gewicht (kg): 33', 33, 'kilogram'],
  ['en', 'Price (€): 45.50.', 45.5, 'EUR'],
  ['de', 'Verbrauch in kWh: 12', 12, 'kilowatt hour'],
])('in %s a label that is all of a line tells it too: %s', (language, text, value, unit) => {
  expect(findFigures(text, language)).toMatchObject([{ value, unit }]);
});

it.each<Row>([
  ['en', 'Class: Clayline | Offset at 100 m: 47 mm', [47, null, 'millimetre']],
  ['en', 'Country: Vondia | Deaths before age 5, per 1,000: 8', [8, null, null]],
  [
    'en',
    'Team: North | Wins in 3 games: 40% | Fines over £50: 12',
    [40, null, '%'],
    [12, null, null],
  ],
  [
    'nl',
    'Groep: A | Binnen 5 minuten: 12 boten | Na twee uur: 30%',
    [12, null, null],
    [30, null, '%'],
  ],
  ['de', 'Ort: Torvik | Fahrten unter 10 km: 45', [45, null, null]],
  // The names are still read for what they say of their cells.
  [
    'nl',
    'Post: Rente na 2 jaar | Bedrag (x 1000 euro): 12',
    [2, null, 'year'],
    [12_000, null, 'EUR'],
  ],
  ['en', 'Boat: Ferry | Load in 10 hours (kg): 300', [300, null, 'kilogram']],
  // What stands behind the first colon is the cell's own, as is a cell of no name.
  ['en', 'Club: Oar | Notes: 40 boats: all sank', [40, null, null]],
  ['en', 'Pole of 3 m | Price: 12 euros', [3, null, 'metre'], [12, null, 'EUR']],
])('in %s numbers in the names of columns are no figures: %s', (language, row, ...figures) => {
  const found = findInRow(row, language).map(({ value, to, unit }) => [value, to, unit]);
  expect(found).toEqual(figures);
});
