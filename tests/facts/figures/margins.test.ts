import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

/** Language, text, and of each figure its text, value, margin and unit. */
type Margined = readonly [
  string,
  string,
  ...(readonly [string, number, number | null, string | null])[],
];

const cases: readonly Margined[] = [
  ['nl', 'In de kelder is het 15 ± 5 °C.', ['15 ± 5 °C', 15, 5, 'degree Celsius']],
  ['nl', 'In de kelder is het 15 °C ± 5.', ['15 °C ± 5', 15, 5, 'degree Celsius']],
  ['nl', 'De maat is 12,5 mm +/- 0,2 mm.', ['12,5 mm +/- 0,2 mm', 12.5, 0.2, 'millimetre']],
  ['en', 'The melt is kept at (900 ± 20) °C.', ['(900 ± 20) °C', 900, 20, 'degree Celsius']],
  ['en', 'A charge of € 15 ± 2 is asked.', ['€ 15 ± 2', 15, 2, 'EUR']],
  ['de', 'Die Masse ist 3 ± 1 kg.', ['3 ± 1 kg', 3, 1, 'kilogram']],
  ['nl', 'Het saldo is -3 ± 1 euro.', ['-3 ± 1 euro', -3, 1, 'EUR']],
  // In percent of something else.
  ['nl', 'Een pak weegt 200 g ± 5 %.', ['200 g ± 5 %', 200, 10, 'gram']],
  ['en', 'The mains give 230 V ± 10 % here.', ['230 V ± 10 %', 230, 23, 'volt']],
  ['de', 'Der Anteil liegt bei 40 % ± 2 %.', ['40 % ± 2 %', 40, 2, '%']],
  // In words.
  ['en', 'He has 48%, plus or minus 3 points.', ['48%, plus or minus 3 points', 48, 3, '%']],
  ['nl', 'Zij heeft 48 %, plus of min 3 punten.', ['48 %, plus of min 3 punten', 48, 3, '%']],
  [
    'nl',
    'Zij heeft 48 % met een foutmarge van 3 procentpunt.',
    ['48 % met een foutmarge van 3 procentpunt', 48, 3, '%'],
  ],
  ['de', 'Er hat 48 %, plus oder minus 3 Punkte.', ['48 %, plus oder minus 3 Punkte', 48, 3, '%']],
  [
    'en',
    'He had 52 percent (plus or minus 2.5 percentage points).',
    ['52 percent (plus or minus 2.5 percentage points)', 52, 2.5, '%'],
  ],
  ['nl', 'Zij had 52 % (± 2, n = 9.000).', ['52 %', 52, 2, '%'], ['9.000', 9000, null, null]],
  ['en', 'Expect plus or minus 3 kg.', ['3 kg', 3, null, 'kilogram']],
  // Of a scale that only one of them is told in.
  ['nl', 'Er zijn 15 ± 2 miljoen euro.', ['15 ± 2 miljoen euro', 15e6, 2e6, 'EUR']],
  ['en', 'There are 3.2 million ± 0.1 left.', ['3.2 million ± 0.1', 3.2e6, 1e5, null]],
  // None.
  ['nl', 'Er kwamen ± 300 mensen.', ['300', 300, null, null]],
  ['en', 'They won 48%, or 3 points more.', ['48%', 48, null, '%'], ['3', 3, null, null]],
  ['nl', 'Het is 5 km ± 3 kg.', ['5 km', 5, null, 'kilometre'], ['3 kg', 3, null, 'kilogram']],
  // What a seller earns is no doubt of the price.
  [
    'nl',
    'De prijs is 3 euro met een marge van 20 %.',
    ['3 euro', 3, null, 'EUR'],
    ['20 %', 20, null, '%'],
  ],
];

describe('a margin', () => {
  it.each(cases.map(([language, text, ...expected]) => ({ language, text, expected })))(
    '$language: $text',
    ({ language, text, expected }) => {
      const found = findFigures(text, language);
      expect(found.map((one) => [one.text, one.value, one.margin, one.unit])).toEqual(expected);
    },
  );
});
