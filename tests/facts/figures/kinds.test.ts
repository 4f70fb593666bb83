import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

/** Language, sentence, and text, value, other end and unit of each figure in it. */
type Row = [
  language: string,
  sentence: string,
  ...figures: [string, number, number | null, string | null][],
];

function itFinds(rows: readonly Row[]) {
  it.each(rows)('in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text, value, to, unit }) => [text, value, to, unit])).toEqual(figures);
  });
}

describe('less than nought', () => {
  itFinds([
    ['nl', 'De vorst haalde min 14 graden.', ['min 14 graden', -14, null, 'degree']],
    [
      'nl',
      'De kas stond op -€ 27,30 of € -9.',
      ['-€ 27,30', -27.3, null, 'EUR'],
      ['€ -9', -9, null, 'EUR'],
    ],
    ['nl', 'Het vroor tussen -4 en -11 graden.', ['-4 en -11 graden', -11, -4, 'degree']],
    ['nl', 'De rekening (−35 euro) is open.', ['−35 euro', -35, null, 'EUR']],
    [
      'nl',
      'Het tekort groeide van -3 naar -5 procent.',
      ['-3', -3, null, '%'],
      ['-5 procent', -5, null, '%'],
    ],
    [
      'nl',
      'Gemeenten Tiel –48.200 en Oss 12.100.',
      ['–48.200', -48_200, null, null],
      ['12.100', 12_100, null, null],
    ],
    ['en', 'Yields went to minus 0.4 percent.', ['minus 0.4 percent', -0.4, null, '%']],
    ['en', 'The branch lost: -$3.5 million.', ['-$3.5 million', -3.5e6, null, 'USD']],
    ['en', 'Keep it at -30 to -12 °C.', ['-30 to -12 °C', -30, -12, 'degree Celsius']],
    ['en', 'It was minus twelve degrees.', ['minus twelve degrees', -12, null, 'degree']],
    ['de', 'Im Tal waren es minus 9 Grad.', ['minus 9 Grad', -9, null, 'degree']],
    ['de', 'Der Saldo betrug -2.400 Euro.', ['-2.400 Euro', -2400, null, 'EUR']],
    ['nl', 'Er zijn 6 min 2 over.', ['6 min', 6, null, 'minute']],
    ['nl', 'Het vriest 12 graden onder nul.', ['12 graden onder nul', -12, null, 'degree']],
    ['nl', 'Het is 5 tot 10 graden onder nul.', ['5 tot 10 graden onder nul', -10, -5, 'degree']],
    ['en', 'It was 40 below zero.', ['40 below zero', -40, null, null]],
    ['de', 'Es war 9 Grad unter null.', ['9 Grad unter null', -9, null, 'degree']],
    ['nl', 'Hij zit 2 meter onder nul.', ['2 meter', 2, null, 'metre']],
    // As Dutch bookkeepers write it.
    ['nl', 'Het saldo is -/- € 310 nu.', ['-/- € 310', -310, null, 'EUR']],
    ['nl', 'Het saldo is -/-2.400 euro nu.', ['-/-2.400 euro', -2400, null, 'EUR']],
    ['nl', 'Kies a -/- b of 3 euro.', ['3 euro', 3, null, 'EUR']],
  ]);
});

describe('fractions as they are written', () => {
  itFinds([
    [
      'nl',
      'Een buis van 5/8 inch en een van 2 3/4 inch.',
      ['5/8 inch', 0.625, null, 'inch'],
      ['2 3/4 inch', 2.75, null, 'inch'],
    ],
    [
      'nl',
      'Voeg ⅛ liter room en ½ kilo suiker toe.',
      ['⅛ liter', 0.125, null, 'litre'],
      ['½ kilo', 0.5, null, 'kilogram'],
    ],
    ['nl', 'Een spijker van ⁵⁄₁₆ inch.', ['⁵⁄₁₆ inch', 0.3125, null, 'inch']],
    [
      'en',
      'A pipe of 1 1⁄2 feet, cut 3⁄4 inch short.',
      ['1 1⁄2 feet', 1.5, null, 'foot'],
      ['3⁄4 inch', 0.75, null, 'inch'],
    ],
    [
      'en',
      'It takes 3 1/2 pints and 1/2 litre.',
      ['3 1/2 pints', 3.5, null, 'pint'],
      ['1/2 litre', 0.5, null, 'litre'],
    ],
    [
      'en',
      'A quarter million voters and half a million euros.',
      ['A quarter million', 250_000, null, null],
      ['half a million euros', 5e5, null, 'EUR'],
    ],
    [
      'nl',
      'Een half miljoen kijkers en anderhalf uur zon.',
      ['Een half miljoen', 5e5, null, null],
      ['anderhalf uur', 1.5, null, 'hour'],
    ],
    ['nl', 'Op 1/2 stond het 3/8 in de stand, en/of later.'],
    ['nl', 'Het komt binnen 2/3 dagen.'],
  ]);
});

describe('units with capitals, and capitals that no list has', () => {
  itFinds([
    [
      'nl',
      'Gisteren werd het 19 graden Celsius.',
      ['19 graden Celsius', 19, null, 'degree Celsius'],
    ],
    [
      'nl',
      'De motor levert 48 Volt bij 20 Ampère.',
      ['48 Volt', 48, null, 'volt'],
      ['20 Ampère', 20, null, 'ampere'],
    ],
    ['nl', 'Belasting: 112 SBU, ofwel 4 EC.', ['112', 112, null, null], ['4', 4, null, null]],
    [
      'nl',
      'De lamp is 40 Watt. 256 MB is genoeg.',
      ['40 Watt', 40, null, 'watt'],
      ['256 MB', 256, null, 'megabyte'],
    ],
    [
      'en',
      'The oven runs at 180 degrees Celsius.',
      ['180 degrees Celsius', 180, null, 'degree Celsius'],
    ],
    ['en', 'The module is worth 15 ECTS.', ['15', 15, null, null]],
    ['de', 'Das Seminar bringt 8 ECTS und 2 SWS.', ['8', 8, null, null], ['2', 2, null, null]],
    ['nl', 'Zie artikel 3 lid 2 en 8 EVRM.'],
    ['en', 'They fly the 747 SP no more.'],
  ]);

  it.each([
    ['nl', 'Belasting: 112 SBU in totaal.', 'SBU'],
    ['en', 'The course is 9 SWS.', 'SWS'],
  ])('in %s, %s counts %s', (language, sentence, counted) => {
    expect(findFigures(sentence, language)).toMatchObject([{ counted }]);
  });
});

describe('words for parts that are no share', () => {
  itFinds([
    ['nl', 'De huurder geeft de sleutel door een derde terug.'],
    ['nl', 'Een derde kan niet procederen, derden hebben geen recht.'],
    ['nl', 'De eerste helft van de eeuw, om een kwart voor zes.'],
    [
      'nl',
      'Een derde van de grond en een kwart van het water.',
      ['Een derde', 1 / 3, null, null],
      ['een kwart', 0.25, null, null],
    ],
    ['nl', 'De huur daalde met een derde.', ['een derde', 1 / 3, null, null]],
    ['en', 'In the latter half of the century, at a quarter to 7.'],
    [
      'en',
      'A third of the land and half of the water.',
      ['A third', 1 / 3, null, null],
      ['half', 0.5, null, null],
    ],
    ['fr', 'Il vend la maison à un tiers.'],
    ['fr', 'Un tiers des maisons sont vides.', ['Un tiers', 1 / 3, null, null]],
  ]);
});

describe('ranges and pairs', () => {
  itFinds([
    [
      'en',
      'A driver earns $8k-12k, an owner €40-60k.',
      ['$8k-12k', 8e3, 12e3, 'USD'],
      ['€40-60k', 4e4, 6e4, 'EUR'],
    ],
    [
      'en',
      'It costs 7k-9k dollars or $2m to 3m.',
      ['7k-9k dollars', 7e3, 9e3, 'USD'],
      ['$2m to 3m', 2e6, 3e6, 'USD'],
    ],
    ['nl', 'Tussen de 2,5 à 3 miljoen fietsen.', ['2,5 à 3 miljoen', 2.5e6, 3e6, null]],
    [
      'nl',
      'Een kaartje kost 8 euro 25, een ijsje 1 euro en 10 cent.',
      ['8 euro 25', 8.25, null, 'EUR'],
      ['1 euro en 10 cent', 1.1, null, 'EUR'],
    ],
    ['nl', 'De deur is 2 meter 15 hoog.', ['2 meter 15', 2.15, null, 'metre']],
    [
      'nl',
      'Dat was 4 euro 12 jaar geleden.',
      ['4 euro', 4, null, 'EUR'],
      ['12 jaar', 12, null, 'year'],
    ],
    ['en', 'The rod is 40 ± 2 cm.', ['40 ± 2 cm', 40, null, 'centimetre']],
    ['de', 'Es wiegt 12 ± 3 kg.', ['12 ± 3 kg', 12, null, 'kilogram']],
    [
      'de',
      "Er zahlt 3'800 Franken für 15’250.75 Kilo.",
      ["3'800 Franken", 3800, null, 'CHF'],
      ['15’250.75 Kilo', 15_250.75, null, 'kilogram'],
    ],
    ['en', 'The fort cost ₹45,67,890.', ['₹45,67,890', 4_567_890, null, 'INR']],
  ]);

  it.each([
    ['nl', 'Het is ~40% van ≥ 300 bomen.', ['~', '≥']],
    ['en', 'A loss of < 2% and > 80 votes, ± 12 seats.', ['<', '>', '±']],
    ['en', 'A deficit <= 3%, or =< 4%, and a surplus >= 5%.', ['<=', '=<', '>=']],
    // Arrows say what comes of what stands before them.
    ['en', 'End of the Vondian -> 40% of the genera vanished.', [null]],
    ['en', 'Denser cities => 4% higher wages --> 5% more rent.', [null, null]],
    ['nl', 'Dichtere wijken –> 4% meer huur ==> ruim 5% meer loon.', [null, 'ruim']],
    ['nl', 'Dichtere wijken → 4% meer huur - > 5% meer loon.', [null, '>']],
  ])('in %s: %s has signs that say how exact', (language, sentence, qualifiers) => {
    expect(findFigures(sentence, language).map(({ qualifier }) => qualifier)).toEqual(qualifiers);
  });
});

describe('other numbers that state nothing', () => {
  itFinds([
    ['nl', 'De 757 landde, RTL 5 zond het uit (zie 4.1).'],
    ['nl', 'Mail b12@voorbeeld.nl of kijk op https://voorbeeld.nl/a%2050%25?p=3%.'],
    ['nl', '7 Wat is een begroting?'],
    ['en', 'The 757 landed, see 4.1, and run `size = 40`.'],
    ['en', 'It is on example.org/90-percent and www.example.org/12/30.'],
    ['nl', 'Post: Huur | Bedrag: (2.500) | Soort: vast'],
    ['nl', 'De 250 die bleven.', ['250', 250, null, null]],
    ['nl', 'Een nieuwe 757 MAX vliegt, de oude 501 niet (zie par. 3.4 en hfst. 7).'],
    ['nl', 'Zij heeft Windows 11, rijdt een Peugeot 208 en kijkt naar Formule 1.'],
    ['en', 'The redesigned 908 is faster, like an Airbus A320 or the old 501.'],
    ['en', 'It was alive at t−1, so phi*2 or x·3 tells of it.'],
    ['en', 'It is written in C++17 and C++20.'],
    ['nl', 'Het leefde op t−1, dus geldt n×4.'],
    ['en', 'It follows from eq. 7 and lemma 12 in ch. 4.'],
    ['de', 'Der neue 911 ist da (siehe Kap. 4.2 und Abb. 7).'],
    ['en', 'The new 300 seats are full.', ['300', 300, null, null]],
    ['nl', 'De nieuwe 300 banen komen.', ['300', 300, null, null]],
    ['nl', 'De nieuwe 300 die kwamen.', ['300', 300, null, null]],
  ]);
});
