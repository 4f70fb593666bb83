import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

/** The first figure of an answer where it is about the topic. */
async function shownFor(topic: string, text: string) {
  const { isAbout, passages } = await findFigures(
    lookupOf(topic),
    await snapshotOf({ 'a.md': text }),
  );
  return isAbout ? passages[0]?.figures[0]?.text : null;
}

describe('a figure of another kind than is asked for is not shown', () => {
  it.each([
    [
      'gewicht bever',
      'De bever weegt 15 kilo. In het wild worden bevers gemiddeld 8 jaar oud.',
      '15 kilo',
    ],
    ['gewicht bever', 'In het wild wordt een bever gemiddeld 8 jaar oud.', null],
    // Trains are counted, and no text has the word: their number is no price.
    [
      'prijs treinen',
      'Er komen 34 nieuwe treinen. De order voor de treinen is goed voor 270 miljoen euro.',
      '270 miljoen euro',
    ],
    // Whom a voucher is for is no number of them.
    [
      'tegoedbon reizigers',
      'De reizigers zijn boos. Torvik geeft iedereen een tegoedbon van 25 euro.',
      '25 euro',
    ],
    // "Discharge" is no charge.
    [
      'sewage discharge days',
      'Torvik has 3 beaches. Sewage was discharged there on 38 days.',
      '38 days',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('what a text has a word for it tells by that word', () => {
  it.each([
    [
      'toegangsprijs zwembad',
      '# Zwembad\n\nDe toegangsprijs ging omhoog van 5,75 euro naar 6,50 euro. Een abonnement kost 289 euro.',
      '6,50 euro',
    ],
    [
      'draagtijd bever',
      '# De bever\n\nEen bever wordt 8 jaar oud.\n\nDe draagtijd duurt 107 dagen.',
      '107 dagen',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('what was so before, is to come, or is a part of it comes later', () => {
  it.each([
    [
      'gewonden brand',
      'Bij de brand raakten 37 mensen gewond, vijf van hen ernstig. Aanvankelijk sprak de politie van 22 gewonden.',
      '37',
    ],
    [
      'Umsatz Torvik',
      '# Torvik\n\nDer Umsatz von Torvik sank auf 58 Millionen Euro. Für Torvik rechnet er mit einem Umsatz von 60 Millionen Euro.',
      '58 Millionen Euro',
    ],
    [
      'turbines',
      'At sea 76 turbines turn, enough for 900 homes. Originally 90 turbines were planned.',
      '76',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('verbs and nouns tell what is measured', () => {
  it.each([
    [
      'koers Torvik',
      'Torvik boekte 9 miljoen euro winst. De aandelen Torvik sloten op 27,15 euro.',
      '27,15 euro',
    ],
    [
      'lengte Sulm',
      '# De Sulm\n\nDe Sulm meet 870 kilometer. Een brug over de Sulm is 40 meter breed.',
      '870 kilometer',
    ],
    [
      'mercury melting point',
      'Gallium has a boiling point of 2,400 °C.\n\nMercury is a metal. It melts at −38.8 °C.',
      '−38.8 °C',
    ],
    ['vacatures Torvik', 'Bij Torvik werken 60 mensen. Er zijn nog vijf vacatures.', 'vijf'],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('of two times the later, and of two places the one that was asked for', () => {
  it.each([
    ['slib', 'In 1992 voerde de Sulm nog 160 ton slib aan, in 2014 was dat 75 ton.', '75 ton'],
    [
      'coverage Torvik',
      'In Torvik coverage fell from 94 per cent in 2012 to 86 per cent in 2019.',
      '86 per cent',
    ],
    [
      'antibiotica kippen',
      '# Kippen\n\n- Kippen: antibiotica 2009: 495 ton. 2023: 119 ton',
      '119 ton',
    ],
    [
      'profit Torvik',
      'The profit of Torvik is expected to be £62 million. Last year it made £58 million.',
      '£58 million',
    ],
    [
      'doden Nederland',
      '# De storm\n\n## Gevolgen in Nederland\n\n- 1.836 mensen verdronken\n\n## Elders\n\n- Engeland: 307 doden',
      '1.836',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('a question that a text begins with stands over its answer', () => {
  it.each([
    [
      'prijs brood',
      '# Een bakker\n\n**Wat kost een brood?**\n‘Bij ons 2 euro. Vorig jaar was dat nog 1,80 euro.’',
      '2 euro',
    ],
    // Whose they are is told where no figure stands.
    [
      'winkels Roodeman',
      '# Een bakker\n\nBij bakkerij Roodeman brandt er licht.\n\n**Hoeveel winkels heeft u?**\n‘We hebben nu 38 winkels. Elders zijn er 41.’',
      '38',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('the year that is asked for', () => {
  const report =
    '# Torvik\n\n| | 2024 | 2023 |\n|-|-|-|\n| Omzet Torvik | € 48 | € 51 |\n\n' +
    'Het verzuim was in december 7,9%. Over heel 2024 komt het verzuim uit op 6,4%.';
  it.each([
    ['omzet Torvik', '€ 48'],
    ['omzet Torvik 2023', '€ 51'],
    ['verzuim 2024', '6,4%'],
    // That of another year is not shown for it.
    ['omzet Torvik 2019', null],
  ])('%s', async (topic, figure) => {
    expect(await shownFor(topic, report)).toBe(figure);
  });
});

describe('a figure is tied to a noun that it stands with', () => {
  it.each([
    [
      'lengte dijken',
      'Het waterschap beheert 214 kilometer dijk. De lengte van een vaart is 9 kilometer.',
      '214 kilometer',
    ],
    ['duur sluiting', 'Na een sluiting van elf weken is de brug weer open.', 'elf weken'],
    // Not where the noun asks for something else.
    [
      'export kaas',
      'In 2024 ging er 468 ton kaas naar het buitenland. In Japan eet men 2,7 kilo kaas.',
      '468 ton',
    ],
    ['koeien Torvik', 'Boer Torvik begon met veertien koeien. Nu staan er 210 in de stal.', '210'],
    [
      'lerarentekort',
      'Een leraar verdient 3.301 euro. Het lerarentekort bedroeg 7.700 banen.',
      '7.700',
    ],
    [
      'profit Torvik',
      'Torvik sales climbed to £97m, while pre-tax profit edged up to £6.3m from £5.9m.',
      '£6.3m',
    ],
    [
      'respondenten Torvik',
      'In Torvik zijn 1.840 leerlingen tussen 12 en 17 jaar ondervraagd.',
      '1.840',
    ],
    [
      'vervallen banen',
      '**Fusie.** Er vervallen 24 banen. Voor 15 medewerkers is werk gevonden.',
      '24',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});
