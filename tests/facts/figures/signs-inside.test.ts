import { expect, it } from 'vitest';
import { findFigures } from './find.ts';

/** Language, sentence, and text as it stands, value and unit of each figure. */
type Row = [
  language: string,
  sentence: string,
  ...figures: [text: string, value: number, unit: string | null][],
];

it.each<Row>([
  ['nl', 'Zij dekt schade tot 2 mil\u00adjoen euro.', ['2 mil\u00adjoen euro', 2_000_000, 'EUR']],
  ['nl', 'Er kwamen twin\u200btig mensen.', ['twin\u200btig', 20, null]],
  ['de', 'Die Auflage beträgt ５０ Stück.', ['５０', 50, null]],
  ['en', 'It costs \u200e12\u200e euros.', ['12\u200e euros', 12, 'EUR']],
])('in %s what nobody sees parts no word of a figure: %s', (language, sentence, ...figures) => {
  const found = findFigures(sentence, language);
  expect(found.map(({ text, value, unit }) => [text, value, unit])).toEqual(figures);
  for (const { text, start, end } of found) expect(sentence.slice(start, end)).toBe(text);
});

it.each<Row>([
  ['nl', 'De schijf leest 550 MB/s.', ['550 MB/s', 550, 'megabyte per second']],
  ['nl', 'Zij werkt 36 uur/week.', ['36 uur/week', 36, 'hour per week']],
  ['en', 'The barrel leaks 5 g/l.', ['5 g/l', 5, 'gram per litre']],
  ['en', 'He rode 50 km/h.', ['50 km/h', 50, 'kilometre per hour']],
  ['de', 'Das sind 12 m/Seite.', ['12 m', 12, 'metre']],
  ['en', 'Dorvacil: 50 mg/kg/day', ['50 mg/kg/day', 50, 'milligram per kilogram per day']],
  ['en', 'Sucrate: 200 mg/dL', ['200 mg/dL', 200, 'milligram per decilitre']],
  ['nl', 'Natrose was 120 µmol/L.', ['120 µmol/L', 120, 'micromole per litre']],
  ['en', 'Insorin: 0.05 units/kg/hr', ['0.05 units/kg/hr', 0.05, 'unit per kilogram per hour']],
  ['en', 'The level was 45 U/L.', ['45 U/L', 45, 'unit per litre']],
  ['nl', 'Hij krijgt 50 mg/d.', ['50 mg/d', 50, 'milligram per day']],
  ['nl', 'De pomp geeft 5 ml/min.', ['5 ml/min', 5, 'millilitre per minute']],
  ['nl', 'Hij rijdt op 6,5 l/100 km.', ['6,5 l/100 km', 6.5, 'litre per 100 kilometre']],
  ['en', 'Give 125 mg/5 mL at noon.', ['125 mg/5 mL', 125, 'milligram per 5 millilitre']],
  [
    'en',
    'It was 90 mL/min/1.73 m².',
    ['90 mL/min/1.73 m²', 90, 'millilitre per minute per 1.73 square metre'],
  ],
  ['en', 'The rent is € 12/m² and $7.25/hr.', ['€ 12', 12, 'EUR'], ['$7.25', 7.25, 'USD']],
  ['en', 'They sold 45 units.', ['45', 45, null]],
  ['en', 'It is 5 km/3 mi off, at 20 °C/68 °F.'],
])('in %s a rate is no amount: %s', (language, sentence, ...figures) => {
  const found = findFigures(sentence, language);
  expect(found.map(({ text, value, unit }) => [text, value, unit])).toEqual(figures);
});

it.each<Row>([
  ['nl', 'De kluis kost 50 ct.', ['50 ct', 0.5, null]],
  ['de', 'Der Becher kostet 20 Cent, die Tüte 5 ct.', ['20 Cent', 0.2, null], ['5 ct', 0.05, null]],
])('in %s cents are parts of what they are of: %s', (language, sentence, ...figures) => {
  const found = findFigures(sentence, language);
  expect(found.map(({ text, value, unit }) => [text, value, unit])).toEqual(figures);
});
