import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

function unitsIn(text: string, language: string) {
  return findFigures(text, language).map(({ value, unit }) => [value, unit]);
}

describe('a bare number is in the unit of the figure before it', () => {
  it.each([
    ['nl', 'Een merrie weegt 450 kilo, een veulen 60.', 60, 'kilogram'],
    ['nl', 'Zijn tas woog 12 kilo, die van Roos 9.', 9, 'kilogram'],
    ['nl', 'Een bakker kreeg 18 gulden per week, een knecht 7.', 7, 'NLG'],
    ['nl', 'Een kaartje kost 14 euro, met korting 11.', 11, 'EUR'],
    ['nl', 'Het verlies was 6,1 procent in het noorden en 8,3 in het zuiden.', 8.3, '%'],
    ['nl', 'Het werd 17,1 graden, tegen 18,3 normaal.', 18.3, 'degree'],
    ['nl', 'Op de kast krijg je tien jaar garantie, op de lade twee.', 2, 'year'],
    ['nl', 'Zij heeft 17 hectare weiland, waarvan 11 met klaver.', 11, 'hectare'],
    ['nl', 'De schuur was 4 dagen open. Het jaar daarvoor waren dat er nog 9.', 9, 'day'],
    ['nl', 'De oogst is 203 miljoen kilo, tegen 223 miljoen in 2023.', 223_000_000, 'kilogram'],
    ['nl', 'De muur is 7 meter hoog en 2 dik.', 2, 'metre'],
    ['nl', 'In mei was 87 procent op tijd, in juni 82.', 82, '%'],
    ['nl', 'Er stroomt 230 liter langs, normaal is dat 90.', 90, 'litre'],
    ['en', 'A flask of tea holds 95 milligrams, a can of ale 34.', 34, 'milligram'],
    ['en', 'A mare weighs 450 kilograms, a foal 60.', 60, 'kilogram'],
    ['en', 'Sales fell 3 percent in the north, 5 in the south.', 5, '%'],
    ['en', 'The wait was 19 weeks. Two years before it was 14.', 14, 'week'],
    ['en', 'It takes 34 days to answer, down from 51 in 2021.', 51, 'day'],
    ['de', 'Eine Stute wiegt 450 Kilogramm, ein Fohlen 60.', 60, 'kilogram'],
    ['de', 'Die Fahrt dauert 20 Minuten, mit dem Rad 35.', 35, 'minute'],
  ])('in %s: %s', (language, text, value, unit) => {
    expect(unitsIn(text, language).at(-1)).toEqual([value, unit]);
  });

  it('over what tells when it was', () => {
    const text = 'Een hut bouwen kost nu 285.000 euro, vier jaar geleden was dat 212.000.';
    expect(unitsIn(text, 'nl')).toEqual([
      [285_000, 'EUR'],
      [4, 'year'],
      [212_000, 'EUR'],
    ]);
  });

  it('and so on', () => {
    const text = 'She paid 12 dollars, her brother 8, and the twins 5 each.';
    expect(unitsIn(text, 'en')).toEqual([
      [12, 'USD'],
      [8, 'USD'],
      [5, 'USD'],
    ]);
  });
});

describe('but not', () => {
  it.each([
    ['what has a verb of its own', 'nl', 'De kaas kost 12 euro en de club heeft 5 in dienst.'],
    ['a strong verb', 'en', 'The bell weighs 50 kilograms and the shop sold 9 in May.'],
    ['what counts', 'nl', 'Zij kocht 10 kilo appels en 8 peren.'],
    ['things told before', 'nl', 'Van de 40 procent die kwam, bleven er 12.'],
    ['a reference', 'nl', 'De reis duurt 3 uur, in zaal 4 is koffie.'],
    ['a day', 'nl', 'Wij fietsten 40 kilometer, op dag 13 regende het.'],
    ['a model', 'nl', 'Hij weegt 3,2 kilo, minder dan de Comet 4.'],
    ['what names', 'en', 'It takes 3 hours, the number 7 tram even more.'],
    ['a year', 'en', 'It cost 1,800 dollars, in spring 1999.'],
    ['in two units', 'nl', 'Dat is 45 euro voor 30 nachten, voor kinderen 25.'],
    ['another size', 'nl', 'De tocht is 300 kilometer, met een groep van 4.'],
    ['another thing', 'nl', 'Een jaar eerder, bij 23 graden, waren dat er 39.'],
    ['another sentence', 'nl', 'De tocht is 30 kilometer. Met de bus 40.'],
  ])('%s, in %s: %s', (_, language, text) => {
    const [first, ...others] = findFigures(text, language);
    for (const { unit } of others.filter(({ start }) => start >= text.lastIndexOf(',')))
      expect(unit === null || unit !== first?.unit).toBe(true);
  });
});
