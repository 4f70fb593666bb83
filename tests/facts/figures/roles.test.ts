import { describe, expect, it } from 'vitest';
import { roleRows } from '../../../src/facts/figures/roles/rows.ts';
import { findFigures } from './find.ts';

const shown = roleRows.flatMap(({ name, role, examples }) =>
  Object.entries(examples).map(([language, example]) => ({ name, role, language, example })),
);

describe('the example of each row shows what a figure is that is no result', () => {
  it.each(shown)('$name, in $language: $example', ({ role, language, example }) => {
    const start = example.indexOf('[');
    const figures = findFigures(example.replaceAll(/[[\]]/gu, ''), language);
    expect(figures.find((figure) => figure.start === start)).toMatchObject({ role });
  });

  it('and each row has one in two languages at least', () => {
    for (const { examples } of roleRows) expect(Object.keys(examples).length).toBeGreaterThan(1);
  });
});

describe('a result is none of those', () => {
  it('nor is a share of those who say what is allowed a limit', () => {
    const [share] = findFigures('Volgens 86% van hen mag niemand meelezen.', 'nl');
    expect(share?.text).toBe('86%');
    expect(share?.role).not.toBe('limit');
  });

  it.each([
    ['nl', 'De zaak boekte een omzet van 84 miljoen euro.'],
    ['nl', 'Het kind woog 9 kilo.'],
    ['en', 'The shop sold 1,800 books.'],
    ['en', 'The rate stands at 12% in 2019.'],
    ['de', 'Der Verlag hat 240 Bücher.'],
  ])('in %s: %s', (language, sentence) => {
    for (const { role } of findFigures(sentence, language)) expect(role).toBeNull();
  });

  it.each([
    ['nl', 'De overslag was 41 ton, 9 procent minder dan een jaar eerder.', [null, 'change']],
    ['nl', 'Een stijging van 4 procent bracht hem op 30 euro.', ['change', null]],
    ['en', 'Sales rose by 12% in 2019.', ['change']],
    ['en', 'It was cut by half a percentage point to 4%.', ['change', null]],
    ['de', 'Er sank um 11 Prozent auf 9.450 Tonnen.', ['change', null]],
  ])('but in %s how much more or less is told to be that: %s', (language, sentence, roles) => {
    expect(findFigures(sentence, language).map(({ role }) => role)).toEqual(roles);
  });

  it.each([
    ['nl', 'De beuk was 12 meter hoog, tien jaar daarvoor 9 meter.', [null, 'when', 'earlier']],
    ['en', 'It has fallen to 3.85% from 4.60% a year ago.', [null, 'earlier']],
    ['en', 'In 2023 it was 6%, compared with 5% in 2022.', [null, 'earlier']],
  ])('and in %s what it is compared with is earlier: %s', (language, sentence, roles) => {
    expect(findFigures(sentence, language).map(({ role }) => role)).toEqual(roles);
  });

  // The same words in another sense.
  it.each([
    ['nl', 'Toen de kade instortte, verdronken er 28 mensen.'],
    ['nl', 'Tien jaar geleden stortte de mijn in; er kwamen 12 mannen om.'],
    ['nl', 'Het is de hoogste mast die ooit werd gebouwd: 220 meter.'],
    ['nl', 'Hij was ooit baas in een plaats met 9.000 inwoners.'],
    ['nl', 'Een das weegt normaal 11 kilo.'],
    ['nl', 'De mars begon met 300 lopers op het plein.'],
    ['nl', 'Onder de brug liggen 14 boten.'],
    ['nl', 'De drempel is 12 centimeter hoog.'],
    ['nl', 'Het maximum van de dag was 31 graden.'],
    ['nl', 'Er kwamen meer gasten dan verwacht: 640 gasten.'],
    ['nl', 'De doos (lengte 30 cm, breedte 20 cm) is zwaar.'],
    ['nl', 'Inclusief de kelder heeft het huis 30 kamers.'],
    ['en', 'When the pool opened, 300 people queued.'],
    ['en', 'Steel is used to build 40 ships.'],
    ['en', 'A swan usually lays 60 grams.'],
    ['en', 'The limit of the forest lies 30 kilometres north.'],
    ['en', '31% of its members intend to hire.'],
    ['de', 'Früher als erwartet kamen 640 Gäste.'],
    ['de', 'Ein Dachs wiegt normalerweise 11 Kilo.'],
  ])('in %s: %s', (language, sentence) => {
    const roles = findFigures(sentence, language)
      .filter(({ kind }) => kind !== 'duration')
      .map(({ role }) => role);
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) expect(role).toBeNull();
  });

  it.each([
    [
      'nl',
      'Begroot op 52 miljoen euro, maar het viel met 68 miljoen euro duurder uit.',
      ['forecast', null],
    ],
    ['nl', 'In 2019 kwamen er 80, in 2023 112 deelnemers.', ['earlier', null]],
    ['nl', 'De pomp geeft nu 95 liter; toen was dat nog maar 30 liter.', [null, 'earlier']],
    ['nl', 'Vorig jaar waren er 1.240 bezoekers, dit jaar 1.510.', ['earlier', null]],
    ['nl', 'Er kwamen 1.240 bezoekers; dit jaar verwacht men er 1.510.', [null, 'forecast']],
    ['nl', 'Doorgaans zijn er 40 zwanen; deze keer waren het er 22.', ['earlier', null]],
    ['nl', 'Voor de fusie telde de school 900 leerlingen, erna 1.300.', ['earlier', null]],
    ['nl', 'Hij telt 131 leden (2021: 129; 2020: 135).', [null, 'earlier', 'earlier']],
    ['nl', 'Het koor telt 74 leden (41 vrouwen en 33 mannen).', [null, 'part', 'part']],
    ['en', 'It hit 264 farms, including 171 sheds; another 90 sheds leak.', [null, null, null]],
    ['nl', 'De pop kost 3 euro; de prijs werd met 6 cent verhoogd.', ['cost', 'change']],
    ['nl', 'Straks wonen er 3.000 mensen.', ['forecast']],
    ['nl', 'Er moeten volgens de plannen 40 bruggen komen.', ['forecast']],
    ['de', 'Dort entstehen nach den Plänen 40 Brücken.', ['forecast']],
    ['nl', 'Wij spraken met 210 ouders; 40 procent is tevreden.', ['asked', null]],
    [
      'en',
      'When it opened it was used by 1,900 cars. By 2019 there were 7,400.',
      ['earlier', null],
    ],
    ['en', 'We began with 68 members and ended with 74.', ['earlier', null]],
    ['en', 'It was budgeted at £52m; the bill came to £68m.', ['forecast', null]],
    ['en', 'The mine used to employ 2,000 people.', ['earlier']],
    ['de', 'Vor zehn Jahren waren es noch 30 Paare.', ['when', 'earlier']],
  ])('but in %s: %s', (language, sentence, roles) => {
    expect(findFigures(sentence, language).map(({ role }) => role)).toEqual(roles);
  });

  it('but of one measure the latest is', () => {
    const text = 'In 2021 waren er 380 boten. In 2016 waren er 305 boten.';
    expect(findFigures(text, 'nl').map(({ role }) => role)).toEqual([null, 'earlier']);
  });
});

describe('when it was measured is no year that something is compared with or began in', () => {
  it.each([
    ['nl', 'De uitstoot is 12% lager dan in 1990.', null],
    ['nl', 'Sinds 2015 zijn 80 huizen gebouwd.', null],
    ['en', 'It sold 180 boats, up from 150 in 2021.', null],
    ['en', 'The club, founded in 1962, has 340 members.', null],
    ['en', 'In 2022 it sold 180 boats.', 2022],
    ['nl', 'In 2022 kwamen 90 leden.', 2022],
  ])('in %s: %s', (language, sentence, year) => {
    expect(findFigures(sentence, language)[0]?.context.year).toBe(year);
  });
});
