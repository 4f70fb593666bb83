import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

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
  [
    'nl',
    'Het aantal banen nam af met 800 tot 14.200.',
    ['800', 800, null, null],
    ['14.200', 14_200, null, null],
  ],
  ['nl', 'De prijs stijgt met 5 tot 10 procent.', ['5 tot 10 procent', 5, 10, '%']],
];

const loose: Row[] = [
  ['en', 'The Vondium (539 - 252 Ma) was warm.', ['539 - 252 Ma', 252, 539, 'million years ago']],
  ['en', 'Keep it at 25 - 28 °C.', ['25 - 28 °C', 25, 28, 'degree Celsius']],
  ['en', 'At 25 - 28 °C - so warm.', ['25 - 28 °C', 25, 28, 'degree Celsius']],
  ['en', 'Share: 0.1 - 2%', ['0.1 - 2%', 0.1, 2, '%']],
  ['en', 'It is 25° to 28°C here.', ['25° to 28°C', 25, 28, 'degree Celsius']],
  ['en', 'The share is 10% - 20%.', ['10% - 20%', 10, 20, '%']],
  ['en', 'A bun costs $5 - $10.', ['$5 - $10', 5, 10, 'USD']],
  ['nl', 'Zij zijn 5 m – 10 m lang.', ['5 m – 10 m', 5, 10, 'metre']],
  [
    'nl',
    'Neem (5 - 10 mg/kg/dag) in.',
    ['5 - 10 mg/kg/dag', 5, 10, 'milligram per kilogram per day'],
  ],
];

/** No range, and the texts of what figures they have. */
const apart: [language: string, text: string, ...figures: string[]][] = [
  ['en', 'A 3 - 2 B'],
  ['en', '12 - 5 = 7', '12', '5', '7'],
  ['en', 'We had 5 m - 10 m = -5 m.', '5 m', '10 m', '-5 m'],
  ['nl', 'Stap 2 - 10 minuten roeren.', '10 minuten'],
  ['en', 'The Vonto 12 - 128 GB is out.', '128 GB'],
  ['nl', 'Van 12 - 14 maart is het feest.'],
  ['en', 'Flour 5 kg\n- 10 kg', '5 kg', '10 kg'],
  ['en', 'In 2019 - 20% of it left.', '20%'],
  ['en', 'In 2019 Ma, too, left.'],
  ['en', 'See p. 12 - 14.'],
];

describe('a dash that stands apart links the ends of a range where a unit says so', () => {
  it.each(loose)('in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text, value, to, unit }) => [text, value, to, unit])).toEqual(figures);
  });

  it.each(apart)('but not in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text }) => text)).toEqual(figures);
  });
});

const shared: Row[] = [
  [
    'en',
    'Between five and seven hundred students apply.',
    ['five and seven hundred', 500, 700, null],
  ],
  ['nl', 'Tussen vijf en zevenhonderd mensen kwamen.', ['vijf en zevenhonderd', 500, 700, null]],
  ['de', 'Zwischen zwei und fünfhundert Menschen kamen.', ['zwei und fünfhundert', 200, 500, null]],
  ['en', 'Between five and 700 students apply.', ['five and 700', 5, 700, null]],
  [
    'nl',
    'De vangst zakte van 36 naar 22 miljoen kilo.',
    ['36', 36e6, null, 'kilogram'],
    ['22 miljoen kilo', 22e6, null, 'kilogram'],
  ],
  [
    'nl',
    'Dat zakte van 36 scholen naar 22 miljoen.',
    ['36', 36, null, null],
    ['22 miljoen', 22e6, null, null],
  ],
  [
    'nl',
    'Dat steeg van 500 naar 1,2 miljoen leden.',
    ['500', 500, null, null],
    ['1,2 miljoen', 12e5, null, null],
  ],
  ['nl', 'Van 54 naar bijna 63 procent.', ['54', 54, null, '%'], ['63 procent', 63, null, '%']],
  [
    'nl',
    'Dat zakte van 3,2 tot 2,9 miljard dollar.',
    ['3,2', 3.2e9, null, 'USD'],
    ['2,9 miljard dollar', 2.9e9, null, 'USD'],
  ],
  ['nl', 'Van 12 naar 9 cent.', ['12', 0.12, null, null], ['9 cent', 0.09, null, null]],
  [
    'en',
    'Use fell from 312 to 187 kWh.',
    ['312', 312, null, 'kilowatt hour'],
    ['187 kWh', 187, null, 'kilowatt hour'],
  ],
  [
    'en',
    'It went from 3 million to 2 million dollars.',
    ['3 million', 3e6, null, 'USD'],
    ['2 million dollars', 2e6, null, 'USD'],
  ],
  ['en', 'It went from 10 to €20.', ['10', 10, null, null], ['€20', 20, null, 'EUR']],
  [
    'en',
    'It glows at 430 and 662 nm.',
    ['430', 430, null, 'nanometre'],
    ['662 nm', 662, null, 'nanometre'],
  ],
  [
    'nl',
    'Het werd 20, 25 en 30 procent.',
    ['20', 20, null, '%'],
    ['25', 25, null, '%'],
    ['30 procent', 30, null, '%'],
  ],
  [
    'nl',
    'Later kwamen er 12 en 30 procent bleef weg.',
    ['12', 12, null, null],
    ['30 procent', 30, null, '%'],
  ],
  [
    'nl',
    'Er stemden 1.200 en 30 procent bleef thuis.',
    ['1.200', 1200, null, null],
    ['30 procent', 30, null, '%'],
  ],
  [
    'nl',
    'Er waren 20 mannen en 3 procent bleef.',
    ['20', 20, null, null],
    ['3 procent', 3, null, '%'],
  ],
  [
    'en',
    'She scored 12 and 3 minutes later she left.',
    ['12', 12, null, null],
    ['3 minutes', 3, null, 'minute'],
  ],
  [
    'de',
    'Der Anteil sank von 63 auf 54 Prozent.',
    ['63', 63, null, '%'],
    ['54 Prozent', 54, null, '%'],
  ],
  [
    'en',
    'It costs $2–3 billion, or 4 to 5 cents.',
    ['$2–3 billion', 2e9, 3e9, 'USD'],
    ['4 to 5 cents', 0.04, 0.05, 'USD'],
  ],
];

describe('a range is found whole or not at all', () => {
  it.each(rows)('in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text, value, to, unit }) => [text, value, to, unit])).toEqual(figures);
  });
});

describe('a number shares the scale and unit of the one it is told with', () => {
  it.each(shared)('in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text, value, to, unit }) => [text, value, to, unit])).toEqual(figures);
  });
});
