import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/facts/figures/index.ts';

/** Language, sentence, and text, value and unit of each figure in it. */
type Row = [
  language: string | null,
  sentence: string,
  ...figures: [string, number, string | null][],
];

const found: Row[] = [
  ['nl', 'Het zijn er 10⁶ per gram.', ['10⁶', 1e6, null]],
  ['en', 'It holds 3.2 × 10⁶ litres of water.', ['3.2 × 10⁶ litres', 3.2e6, 'litre']],
  ['nl', 'Volgens 49%² van de 41.250³ leden.', ['49%', 49, '%'], ['41.250', 41_250, null]],
  ['nl', 'Het kost € 20² en duurt 6 maanden¹².', ['€ 20', 20, 'EUR'], ['6 maanden', 6, 'month']],
  [
    'nl',
    'Het kost ~~20~~ 25 euro en ~~een derde~~ de helft.',
    ['25 euro', 25, 'EUR'],
    ['de helft', 0.5, null],
  ],
  ['nl', 'De winst daalde met 12,5% tot 3 procent.', ['12,5%', 12.5, '%'], ['3 procent', 3, '%']],
  ['nl', 'Een daling van 3 procentpunt.', ['3 procentpunt', 3, 'percentage point']],
  ['en', 'Rates rose by 25 basis points.', ['25 basis points', 25, 'basis point']],
  ['nl', 'Een lening van 4,4 miljard dollar.', ['4,4 miljard dollar', 4.4e9, 'USD']],
  ['nl', 'De rekening bedroeg € 1.234,56 in totaal.', ['€ 1.234,56', 1234.56, 'EUR']],
  [
    'en',
    'It raised $4.4 billion and £300m.',
    ['$4.4 billion', 4.4e9, 'USD'],
    ['£300m', 3e8, 'GBP'],
  ],
  [
    'nl',
    'Dat kost een halve euro of 7 eurocent.',
    ['een halve euro', 0.5, 'EUR'],
    ['7 eurocent', 0.07, 'EUR'],
  ],
  ['nl', 'Per stuk is dat 1 cent.', ['1 cent', 0.01, null]],
  ['nl', 'Het park kreeg 20 miljoen euro.', ['20 miljoen euro', 2e7, 'EUR']],
  [
    'en',
    'It cost HK$300m, or 50 million Canadian dollars.',
    ['HK$300m', 3e8, 'HKD'],
    ['50 million Canadian dollars', 5e7, 'CAD'],
  ],
  ['nl', 'Zij leende 500 Zweedse kronen.', ['500 Zweedse kronen', 500, 'SEK']],
  ['en', 'The city pays 300 GBP or EUR 15.', ['300 GBP', 300, 'GBP'], ['EUR 15', 15, 'EUR']],
  ['nl', 'Er wonen 361.699 inwoners.', ['361.699', 361_699, null]],
  ['en', 'Some 361,699 people live there.', ['361,699', 361_699, null]],
  ['en', 'The ratio fell to 1.234 last year.', ['1.234', 1.234, null]],
  ['nl', 'De verhouding daalde tot 1,234.', ['1,234', 1.234, null]],
  ['en', 'A factor of 4,4 was reported.', ['4,4', 4.4, null]],
  [
    null,
    '346.000 en 1,234.56 en 4,4',
    ['346.000', 346_000, null],
    ['1,234.56', 1234.56, null],
    ['4,4', 4.4, null],
  ],
  ['nl', 'Tussen 10 en 20 filialen sluiten.', ['10 en 20', 10, null]],
  ['en', 'Between 5 and 10 percent agree.', ['5 and 10 percent', 5, '%']],
  ['nl', 'De boete is 2,5 tot 3 miljoen euro.', ['2,5 tot 3 miljoen euro', 2.5e6, 'EUR']],
  ['en', 'Wages rose by 5–7%.', ['5–7%', 5, '%']],
  ['en', 'The share rose from 10% to 20%.', ['10%', 10, '%'], ['20%', 20, '%']],
  [
    'nl',
    'De helft koos rood, driekwart blauw.',
    ['De helft', 0.5, null],
    ['driekwart', 0.75, null],
  ],
  [
    'en',
    'Two thirds of them and a quarter of us.',
    ['Two thirds', 2 / 3, null],
    ['a quarter', 0.25, null],
  ],
  ['en', 'Nearly half of the town left.', ['half', 0.5, null]],
  ['nl', 'Bij 2 van de 10 lukt het.', ['2 van de 10', 0.2, null]],
  ['nl', 'Een op de drie slaapt slecht.', ['Een op de drie', 1 / 3, null]],
  ['en', 'It affects one in five adults.', ['one in five', 0.2, null]],
  ['nl', 'Er kwamen anderhalf miljoen gasten.', ['anderhalf miljoen', 1.5e6, null]],
  ['en', 'More than half a million came.', ['half a million', 5e5, null]],
  [
    'nl',
    'Het duurde twee dagen en anderhalf uur.',
    ['twee dagen', 2, 'day'],
    ['anderhalf uur', 1.5, 'hour'],
  ],
  ['en', 'A 14-day wait, then 3 hours.', ['14-day', 14, 'day'], ['3 hours', 3, 'hour']],
  [
    'nl',
    'Het is 12 km lang en -5 °C koud.',
    ['12 km', 12, 'kilometre'],
    ['-5 °C', -5, 'degree Celsius'],
  ],
  [
    'nl',
    'Een pad van 200 meter, 15 graden steil.',
    ['200 meter', 200, 'metre'],
    ['15 graden', 15, 'degree'],
  ],
  ['en', 'It weighs 200 pounds.', ['200 pounds', 200, 'pound']],
  ['nl', 'Zij werd 11e van 12.', ['11e van 12', 11, null]],
  ['en', 'She came third out of 20.', ['third out of 20', 3, null]],
  ['nl', 'De zaal kreeg een 7,5 op 10.', ['7,5 op 10', 7.5, null]],
  ['en', 'Reviewers gave it 4.5 stars, or 8/10.', ['4.5 stars', 4.5, 'star'], ['8/10', 8, null]],
  ['nl', 'Voor het examen kreeg hij een 8.', ['8', 8, null]],
  ['nl', 'Slechts drie leden stemden tegen.', ['drie', 3, null]],
  [
    'en',
    'It went from three branches to two, from nine to five.',
    ['nine', 9, null],
    ['five', 5, null],
  ],
  ['en', 'Twenty-five employees left.', ['Twenty-five', 25, null]],
  ['nl', 'Er stonden tweehonderdvijftig kramen.', ['tweehonderdvijftig', 250, null]],
  ['nl', 'Het bedrijf had in 2019 nog 1200 werknemers.', ['1200', 1200, null]],
  ['en', 'In New Zealand 865 people drowned.', ['865', 865, null]],
  [
    'fr',
    'Soit 1 234 567 personnes et 12,5 %.',
    ['1 234 567', 1_234_567, null],
    ['12,5 %', 12.5, '%'],
  ],
  ['de', 'Der Umsatz stieg auf 4,4 Milliarden Euro.', ['4,4 Milliarden Euro', 4.4e9, 'EUR']],
];

const more: Row[] = [
  ['nl', 'Van 120 in 2019 naar 231 in 2020.', ['120', 120, null], ['231', 231, null]],
  ['nl', 'De kans is 1 op 14 miljoen.', ['1 op 14 miljoen', 1 / 14e6, null]],
  [
    'en',
    'One in every 2,000 births, six-in-ten adults.',
    ['One in every 2,000', 1 / 2000, null],
    ['six-in-ten', 0.6, null],
  ],
  [
    'en',
    'It fell from 1.2 million in 1950 to 0.8 million.',
    ['1.2 million', 1.2e6, null],
    ['0.8 million', 8e5, null],
  ],
  ['en', 'In 2018, 43 said no.', ['43', 43, null]],
  [
    'en',
    'Shares at 45p, 1.5m units and 1½ litres.',
    ['45p', 0.45, 'GBP'],
    ['1.5m', 1.5e6, null],
    ['1½ litres', 1.5, 'litre'],
  ],
  ['nl', 'Tussen de 10 en de 20 euro.', ['10 en de 20 euro', 10, 'EUR']],
  ['nl', 'Van 20 tot 25 °C kiemt het.', ['20 tot 25 °C', 20, 'degree Celsius']],
  ['nl', 'Een dosis van 0,5 mg/kg.', ['0,5 mg', 0.5, 'milligram']],
  [
    'es',
    'El 35 por ciento de los 1.200 encuestados.',
    ['35 por ciento', 35, '%'],
    ['1.200', 1200, null],
  ],
  ['sv', 'Det kostade 12 000 kronor.', ['12 000 kronor', 12_000, 'SEK']],
  ['en', 'A loan of Canadian dollars 5 million.', ['Canadian dollars 5 million', 5e6, 'CAD']],
  ['en', 'Five or more complaints, 500 or more staff.', ['Five', 5, null], ['500', 500, null]],
  ['nl', 'Een fort van 120 bij 85 meter.', ['120', 120, null], ['85 meter', 85, 'metre']],
  ['en', 'A 120 x 85 m fort.', ['120', 120, null], ['85 m', 85, 'metre']],
  ['en', 'She had 31 points and eight assists.', ['31', 31, null], ['eight', 8, null]],
  ['nl', 'Er werken 900 mensen in elf landen.', ['900', 900, null], ['elf', 11, null]],
  ['en', 'Two more than last year.', ['Two', 2, null]],
  ['nl', 'Zij verloor er drie, vijf van hen bleven.', ['drie', 3, null], ['vijf', 5, null]],
  ['en', 'Wolves raise four to six pups.', ['four to six', 4, null]],
  ['en', 'Sales fell by half.', ['half', 0.5, null]],
  [
    'nl',
    'Eén op de drie, ofwel 1 op 60.',
    ['Eén op de drie', 1 / 3, null],
    ['1 op 60', 1 / 60, null],
  ],
  ['nl', 'Tussen 1200 en 1500 mensen.', ['1200 en 1500', 1200, null]],
  ['en', 'The 30 states agreed.', ['30', 30, null]],
  [
    'nl',
    'Dat kost 2,5 mld. euro, 3 mln. euro of 4 mln. In 2020 was het minder.',
    ['2,5 mld. euro', 2.5e9, 'EUR'],
    ['3 mln. euro', 3e6, 'EUR'],
    ['4 mln', 4e6, null],
  ],
  [
    'de',
    'Es sind 61 Gigawatt, 612 Kilowattstunden und 410 Watt.',
    ['61 Gigawatt', 61, 'gigawatt'],
    ['612 Kilowattstunden', 612, 'kilowatt hour'],
    ['410 Watt', 410, 'watt'],
  ],
  [
    'de',
    'Mit 27.000 Kubikmetern und 300 Quadratmetern.',
    ['27.000 Kubikmetern', 27_000, 'cubic metre'],
    ['300 Quadratmetern', 300, 'square metre'],
  ],
  [
    'de',
    'Der Strom kostet 4,3 bis 9,2 Cent, heute 41 Cent.',
    ['4,3 bis 9,2 Cent', 0.043, null],
    ['41 Cent', 0.41, null],
  ],
  ['de', 'Das kostet 2,5 Mrd. Euro.', ['2,5 Mrd. Euro', 2.5e9, 'EUR']],
  [
    'nl',
    'De kade kostte ƒ 120 mln, ƒ35 of fl. 12,50 per meter.',
    ['ƒ 120 mln', 120e6, 'NLG'],
    ['ƒ35', 35, 'NLG'],
    ['fl. 12,50', 12.5, 'NLG'],
  ],
  ['en', 'Brouwer | 1971 | ƒ 8 mrd |', ['ƒ 8 mrd', 8e9, 'NLG']],
  ['en', 'Add 12 fl. oz of cream.', ['12 fl. oz', 12, 'fluid ounce']],
];

const traps: [string | null, string][] = [
  ['nl', 'De oppervlakte is 3² of 2⁸, zo groot als 5 ft².'],
  ['nl', 'In 1995 begon het, in de jaren 90 en de jaren tachtig groeide het.'],
  ['en', 'The 1980s were followed by 1991, 2020 and the class of 2021.'],
  ['nl', 'Ongeveer 1961 werd het gebouwd.'],
  ['nl', 'Op 3 maart 2020, op 12 en 13 mei en op zondag 7 juni.'],
  ['en', 'On March 3, 2021, from 3 to 5 March, and on 2021-07-05.'],
  ['nl', 'Om 14.30 uur, om acht uur, tot 18.00 uur en om kwart over drie.'],
  ['en', 'At 5:30 pm, at 9, and by a quarter to five.'],
  ['nl', 'Bel 020-624 11 11, 0800-1234 of +31 20 624 1111.'],
  ['nl', 'Zie pagina 12, artikel 6, blz. 14-16, hoofdstuk 3 en § 4.'],
  ['en', 'See page 12, Article 8, sections 3 and 4, and p. 45.'],
  ['nl', 'De A12, de N201 en de rijksweg 4.'],
  ['en', 'Route 66, Interstate 95 and Room 101.'],
  ['en', 'The iPhone 15, the Boeing 747, Windows 11 and Channel 4.'],
  ['en', 'Version 3.0 of HTTP/2, release 2.3.1 and Web 2.0.'],
  ['nl', 'Het werd 3-1, na een 2–0 bij rust.'],
  ['en', 'She won 6-4, 7-6.'],
  ['nl', '7-Eleven, 3M, G7, MH17 en Covid-19.'],
  ['nl', '1. Dit is het eerste punt.'],
  ['nl', 'Kerkstraat 12, 1017 GC Amsterdam.'],
  ['en', 'He lives at 10 Downing Street.'],
  ['en', 'ISBN 978-90-274-3964-2.'],
  ['nl', "Op 52°22' N en 4.9° E."],
  ['nl', 'Een man en twee vrouwen zagen drie honden.'],
  ['en', 'One of them saw two dogs and three cats.'],
  ['nl', 'Tientallen mensen en honderden miljoenen dollars.'],
  ['en', 'Hundreds of people and dozens of cars.'],
  ['nl', 'De tweede helft en het derde kwartaal.'],
  ['en', 'A third party played the second half.'],
  ['nl', 'Een 24-uurs staking van 2- en 3-jarigen.'],
  ['en', 'The FTSE 100 and number 10.'],
  ['nl', 'Op poli 4, in havo 4 en met rugnummer 14.'],
  ['en', 'One day he left after a year and a half.'],
  ['nl', 'De top 3 en de top 2000.'],
  ['en', 'Brown v. Board, 347 U.S. 483 (1954), and 28 U.S.C. § 1331.'],
  ['nl', 'Stb. 340 en zaak C-311/18.'],
  ['en', 'The suspect, 42, and her son (7).'],
  ['nl', 'HTTP-fout 404 op 192.168.1.1, poort 8080.'],
  ['nl', 'In de jaren 80 won de club alles.'],
  ['nl', 'Tussen 1602 en 1796 voeren schepen naar de Oost, rond 79 na Christus ook.'],
  ['nl', 'In de nacht van 4 op 5 maart.'],
  ['nl', 'De artikelen 3 en 4 gelden, opgave 5 tot en met 9 niet.'],
  ['nl', 'De aanvraag vermeldt: 1° de naam; 2° het adres; artikel 5, 2°, blijft.'],
  ['nl', 'Volg de stappen: 1. Log in. 2. Kies een jaar. 3. Klik.'],
  ['en', '1) Open the box. 2) Close it.'],
  ['en', 'Python 3.11 is faster than 3.10.'],
  ['en', 'The 737 MAX, and 14 EHRR 221.'],
  ['en', 'She saw the film 12 Years a Slave.'],
  ['en', 'Maria, aged 41, and women over 35.'],
  ['en', 'It is open daily from 10 to 5.'],
  ['en', 'Its top 10 holdings, exercises 5 to 9.'],
  ['de', 'Die Netze von 50Hertz.'],
  ['nl', 'Giro 7244, afrit 22, kaartjes voor 65+.'],
];

describe('figures are found', () => {
  it.each([...found, ...more])('in %s: %s', (language, sentence, ...figures) => {
    const result = findFigures(sentence, language);
    expect(result.map(({ text, unit }) => [text, unit])).toEqual(
      figures.map(([text, , unit]) => [text, unit]),
    );
    for (const [place, [, value]] of figures.entries())
      expect(result[place]?.value).toBeCloseTo(value, 9);
  });
});

describe('other numbers are not', () => {
  it.each(traps)('in %s: %s', (language, sentence) => {
    expect(findFigures(sentence, language)).toEqual([]);
  });
});

describe('a figure says', () => {
  it.each([
    [
      'nl',
      'Ruim 300 Chinese medewerkers werden ontslagen.',
      'Ruim',
      'Chinese medewerkers',
      'count',
      null,
    ],
    ['en', 'At least 40 new jobs went.', 'At least', 'new jobs', 'count', null],
    ['nl', 'Bijna 20% stemde.', 'Bijna', null, 'percentage', null],
    ['en', 'He came 3rd of 9 riders.', null, 'riders', 'rank', 9],
    ['nl', 'Tussen 10 en 20 winkels sluiten.', null, 'winkels', 'count', 20],
    ['nl', 'Het waren er 5 die niet werken.', null, null, 'count', null],
    ['nl', 'Onder 1.000 Weibo-gebruikers.', null, 'Weibo-gebruikers', 'count', null],
  ])(
    'in %s, of "%s", its qualifier, what is counted, its kind and its other end',
    (language, sentence, qualifier, counted, kind, to) => {
      expect(findFigures(sentence, language)).toMatchObject([{ qualifier, counted, kind, to }]);
    },
  );
});
