import { expect, it } from 'vitest';
import { findFigures, findInRow } from './find.ts';

it.each([
  ['nl', 'Het bod is 3 euro per aandeel.', 'one'],
  ['nl', 'Elke kast weegt 40 kilo.', 'one'],
  ['en', 'They offered £3 a share.', 'one'],
  ['en', 'Each hive weighs 40 kilos.', 'one'],
  ['de', 'Jeder Kasten wiegt 40 Kilo.', 'one'],
  ['nl', 'De kasten wegen 40 kilo.', null],
  ['nl', 'Zij betaalt elke maand 40 euro.', null],
])('in %s a figure is of one of many where its words say so: %s', (language, text, reach) => {
  expect(findFigures(text, language).at(-1)?.reach).toBe(reach);
});

it.each([
  ['nl', 'Post: Totale kosten | 2024: 500', 'whole'],
  ['en', 'Total | 2024: 500', 'whole'],
  ['nl', 'Verzuim (%): Hele zorggroep | 2024: 6,5', 'whole'],
  ['en', 'All schools | 2024: 500', 'whole'],
  ['de', 'Alle Schulen | 2024: 500', 'whole'],
  ['en', 'Sheep | Total: 500', null],
  ['nl', 'Jaar: 2024 | Meisjes: 210 | Jongens: 190 | Totaal: 400', 'whole'],
  ['de', 'Jahr: 2024 | Mädchen: 210 | Jungen: 190 | Gesamt: 400', 'whole'],
])('in %s a row that adds up the others says so in its name: %s', (language, row, reach) => {
  expect(findInRow(row, language).at(-1)?.reach).toBe(reach);
});
