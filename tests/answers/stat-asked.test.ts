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

// What is loaded with the first answer is no part of any test's time.
await shownFor('hoe zwaar das', 'Een das weegt 11 kilo.');

describe('the dimension that is asked for decides', () => {
  it.each([
    // What is asked by an adjective is no number of what is counted.
    ['hoe zwaar das', 'Er leven 1.200 dassen in het land. Een das weegt 11 kilo.', '11 kilo'],
    ['hoe zwaar das', 'Er leven 1.200 dassen in het land.', null],
    ['how long patent', 'A patent is a right. It runs for 20 years from the day.', '20 years'],
    ['wie schwer Dachs', 'Hier leben 900 Dachse. Ein Dachs wiegt 12 Kilo.', '12 Kilo'],
    // Of two nouns the one that asks for a quantity wins over one that counts.
    [
      'leeftijd bewoners',
      'De gemiddelde leeftijd van onze 1.240 bewoners is opgelopen tot 84 jaar.',
      '84 jaar',
    ],
    [
      'gasverbruik huishouden',
      'Een huishouden gebruikt 2.480 kilowattuur stroom en 1.040 kubieke meter gas.',
      '1.040 kubieke meter',
    ],
    // What was imposed is counted.
    [
      'opgelegde parkeerboetes',
      'Wie niet betaalt, krijgt een parkeerboete van 76 euro. In mei zijn 900 parkeerboetes opgelegd.',
      '900',
    ],
    ['aantal bedden Torvik', 'Het huis Torvik ontving 900 gasten en kreeg 8 miljoen euro.', null],
    // The 500 metres are asked for.
    [
      'clubrecord 500 meter',
      'Zij reed een clubrecord op de 500 meter: 41,87 seconden.',
      '41,87 seconden',
    ],
    // What is asked by an adjective is asked by its noun before a length of any kind.
    [
      'how tall is Ruitstein Lighthouse',
      '**Ruitstein Lighthouse** is a lighthouse on a rock, 11 kilometres off the coast.\n\n' +
        '### Description\n\nThe tower stands 41 metres tall.',
      '41 metres',
    ],
    // The end of a compound tells it as well as the whole.
    [
      'meldtermijn lek',
      'Het lek zat er 14 maanden. De wet schrijft voor een lek een termijn van 72 uur voor.',
      '72 uur',
    ],
    // A word with a small letter in a title is no name, beside which that of another would stand.
    [
      'subsidie warmtepomp',
      '# Een jaar met onze warmtepomp\n\nHet bedrijf Torvik vroeg 900 euro.\n\n' +
        'Van Noviro kregen we 3.825 euro subsidie terug.',
      '3.825 euro',
    ],
    // What a change ends in is how it was since.
    [
      'water temperature pool',
      'The water temperature of the pool had been lowered from 29 to 27.5 degrees.',
      '27.5 degrees',
    ],
  ])('%s: %#', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('a price at the head of a page is that of what the page is about', () => {
  it.each([
    [
      'prijs Torvik',
      '# Torvik 8 warmtepomp\n\n**Nu € 749 (adviesprijs € 849)**\n\nStil. Aansluiten kost € 35.',
      '€ 749',
    ],
    [
      'price Torvik 2',
      '# Torvik 2: a tent\n\n**£279.00** (was £320.00) – free delivery from Moor\n\nA mat is sold for £34.',
      '£279.00',
    ],
    ['Preis Torvik', '# Torvik Wärmepumpe\n\n**Nur 649 €**\n\nEin Regal kostet 20 Euro.', '649 €'],
    // Not of what is named somewhere else.
    ['prijs Sulm', '# Torvik 8\n\n**Nu € 749**\n\nDe Sulm is er ook.', null],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('how old somebody is', () => {
  it.each([
    ['leeftijd Gerrit Blom', 'De 79-jarige Gerrit Blom liep mee in 5 uur.', '79'],
    ['leeftijd Sanne Kuiper', 'Regisseur Sanne Kuiper (34) maakte twee films.', '34'],
    ['age chef', 'It has 34 seats and a chef, Marta Quill, who is only 26.', '26'],
    [
      'age Hartnell',
      'The village is small. Mrs Hartnell, aged 67, paid £8,400 for a kitchen.',
      '67',
    ],
    ['Alter Blom', 'Der 61-jährige Blom singt seit 20 Jahren.', '61'],
    ['age fan', 'Age matters. The average fan is 37, the average listener 52.', '37'],
    // How long something took is nobody's age.
    ['leeftijd Blom', 'Dat komt goed, zegt Blom. Bij ons duurde het anderhalf jaar.', null],
  ])('%s: %#', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });

  it('is no figure where it is not asked for', async () => {
    expect(await shownFor('Kuiper', 'Regisseur Sanne Kuiper (34) woont hier.')).toBeNull();
  });
});

describe('what is paid counts for whose it is', () => {
  it.each([
    [
      'kosten Torviklijn',
      '# De Torviklijn\n\nDe Torviklijn komt later. De rekening loopt op van 1,6 naar 2,1 miljard euro.\n\nEen kaartje zou 8,30 euro kosten.',
      '2,1 miljard euro',
    ],
    // A profit that nothing tells is no turnover.
    [
      'winst Torvik',
      'De winst van Sulm was klein.\n\nTorvik zette 31 miljoen euro om met bier.',
      null,
    ],
    ['contributie Torvik', 'Torvik zwemt hier. In Torvikveen betaalt u 4 euro per les.', null],
    [
      'prijs appartement',
      'Een huis ging voor 398.000 euro van de hand, een appartement voor 342.000 euro.',
      '342.000 euro',
    ],
    [
      'winkelprijs Torvik',
      'Een fles Torvik kost de brouwer 62 cent. In de winkel staat Torvik voor € 1,89.',
      '€ 1,89',
    ],
    ['kosten Didi', 'Didi haalde 4,4 miljard dollar op.', null],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('a figure that is plainly about a topic is', () => {
  it.each([
    // What stands behind a colon explains what stands before it.
    ['Winterverluste', 'Die Winterverluste waren hoch: 19 % der Völker starben.', '19 %'],
    ['storingen lift', 'De lift viel vorig jaar 7 keer uit.', '7'],
    [
      'bezoekers openingsweekend',
      'In het openingsweekend gingen er 41.000 mensen naartoe.',
      '41.000',
    ],
    ['heart rate', 'The heart then beats only 20 times a minute.', '20'],
    ['Störungen Aufzug', 'Der Aufzug fiel voriges Jahr 7 Mal aus.', '7'],
    ['offerte Torvik', 'Er zijn twee offertes. Dakwerken Torvik vraagt € 86.400.', '€ 86.400'],
    // Who asks people is not whose their answers are.
    [
      'draagvlak warmtenet',
      '# Een warmtenet\n\nBureau Torvik BV ondervroeg 900 bewoners. Van hen is 58 procent voor het plan.',
      '58 procent',
    ],
    [
      'leeftijd koor',
      'Het koor telde 74 zangers. Er gingen er 5 weg. De gemiddelde leeftijd is 61 jaar.',
      '61 jaar',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});
