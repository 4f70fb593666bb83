import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

/** The first figure of an answer where it is about the topic. */
async function shownFor(topic: string, files: Readonly<Record<string, string>>) {
  const { isAbout, passages } = await findFigures(lookupOf(topic), await snapshotOf(files));
  return isAbout ? passages[0]?.figures[0]?.text : null;
}

const mill = {
  'a.md':
    '# Rustige zomer in Torvik\n\nVorig jaar kwamen 900 fietsers langs Torvik. ' +
    'De bewoners van Torvik zijn tevreden.\n\nOver het lawaai werd 45 keer geklaagd.',
  'b.md': '# Zomer in Ebbing\n\nIn Ebbing kwamen 70 klachten binnen over de kermis.',
};

describe('what is measured decides, and whose it is may be said before', () => {
  it.each([
    ['klachten Torvik', mill, '45'],
    ['klachten Ebbing', mill, '70'],
    [
      'waiting list Torvik',
      { 'a.txt': 'The clinic of Torvik is busy. By May 310 people were on its waiting list.' },
      '310',
    ],
    [
      'huurverhoging Torvik',
      {
        'a.txt':
          '2. Huurverhoging. De heer Bol zegt dat Torvik 4 procent wil vragen. Wettelijk mag 6 procent.',
      },
      '4 procent',
    ],
    [
      'unemployment Torvik',
      {
        'a.txt':
          'Youth unemployment in Torvik was 20%. Overall, unemployment stood at 7% in the end.',
      },
      '7%',
    ],
  ])('%s', async (topic, files, figure) => {
    expect(await shownFor(topic, files)).toBe(figure);
  });

  it('but not the figure of another whose name is with it', async () => {
    expect(await shownFor('klachten Sulm', mill)).toBeNull();
  });

  it('and what is only named is told nothing of', async () => {
    const text =
      'The head of Torvik, Ann Bell, will waive her bonus. She did not say what it is.\n\n' +
      'It is the largest loss since Corvex paid 8 million euros for a ship.';
    expect(await shownFor('Torvik bonus', { 'a.txt': text })).toBeNull();
  });
});

describe('a topic is found in other words than its own', () => {
  it.each([
    [
      'price paid for Torvik',
      'Torvik had sales of £9 million. Corvex will acquire Torvik, a maker of boats, for £80 million.',
      '£80 million',
    ],
    [
      'prijs museumkaartje',
      '# Uit\n\nHet museum trok 90 bezoekers.\n\nEen kaartje kost 7 euro. De gids kost 40 euro.',
      '7 euro',
    ],
    [
      'leeftijd schildpad',
      '# Dieren\n\n**Hoe oud worden ze?**\n\n- Schildpad: 150 jaar\n- Muis: 2 jaar',
      '150 jaar',
    ],
    ['meals per day', 'The kitchen serves 400 meals daily. It has 9 cooks.', '400'],
    ['share of pupils', 'There are 90 pupils. On Mondays 40 percent of pupils walk.', '40 percent'],
    [
      'revenue Torvik',
      'Torvik made a profit of £6 million last year on revenue of £80 million.',
      '£80 million',
    ],
    ['huur kamers', 'De stichting verhuurt 900 kamers. Een kamer kost 400 euro.', '400 euro'],
    [
      'kosten Torvik',
      'Torvik telt 90 huizen. De bouw van Torvik was duur: Corvex betaalde 8 miljoen euro.',
      '8 miljoen euro',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, { 'a.md': text })).toBe(figure);
  });
});

describe('what is told of somebody else comes after, or is not shown', () => {
  const firms =
    'Noviro NV maakt fietsen. Er werken 300 mensen bij Noviro NV.\n\n' +
    'Corvex NV maakt kano’s. Het bedrijf telt 90 medewerkers.';
  it.each([
    ['medewerkers Noviro', firms, '300'],
    ['medewerkers Corvex', firms, '90'],
    ['medewerkers', `De zaak heeft 40 medewerkers. Concurrent Sulm heeft 20 medewerkers.`, '40'],
    [
      'medewerkers Sulm',
      `De zaak heeft 40 medewerkers. Concurrent Sulm heeft 20 medewerkers.`,
      '20',
    ],
    [
      'omzet Noviro NV',
      'Het blad groeit, zegt uitgever Noviro NV.\n\nDe uitgever boekte een omzet van 9 miljoen euro.',
      '9 miljoen euro',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, { 'a.txt': text })).toBe(figure);
  });
});

describe('what is counted or is one of many decides before what stands near', () => {
  it.each([
    [
      'eenden Torvik',
      '# Torvik\n\nHet meer is mooi.\n\nVan Vogelwacht Ebbing telden vrijwilligers er 300 eenden.',
      '300',
    ],
    [
      'zwemmers Torvik',
      '# Zwembad Torvik\n\nHet bad Torvik ontving 118 zwemmers, van wie 21 voor de lessen.',
      '118',
    ],
    [
      'oppervlakte Torvik',
      '# Torvik\n\nTorvik is een meer. Ooit besloeg het 61 km², tegenwoordig is dat 38 km².',
      '38 km²',
    ],
    [
      'takeover Torvik Care',
      'Torvik Care takeover: a bid of 410p a share, valuing the company at £1 billion.',
      '£1 billion',
    ],
    [
      'omzet Torvik',
      '# Torvik\n\n| In € | 2024 |\n|-|-|\n| Omzet noord | 500 |\n| Totale omzet | 900 |\n| Omzet zuid | 400 |',
      '900',
    ],
    [
      'stakers Torvik',
      '# Torvik\n\nBij de molen Torvik ligt het werk stil. Er doen 1.150 mensen mee.',
      '1.150',
    ],
    // Half of a topic tells of much else.
    ['huur woonboot', 'De huur van een kamer is 655 euro.', null],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, { 'a.md': text })).toBe(figure);
  });
});

describe('the kind of quantity that a noun asks for decides between figures', () => {
  const light = {
    'a.md':
      '# Torvik Light\n\nTorvik Light stands 9 kilometres off the coast and has 4 keepers.\n\n' +
      'The white tower is 41 metres tall. Its lamp was lit in May and cost £300.',
  };
  it.each([
    ['height Torvik', light, '41 metres'],
    ['cost Torvik lamp', light, '£300'],
    [
      'Umsatz Torvik',
      { 'a.md': '# Torvik wächst\n\nTorvik hat 90 Leute. Das Haus nahm 17 Millionen Euro ein.' },
      '17 Millionen Euro',
    ],
    [
      'aantal dassen',
      { 'a.txt': 'Het aantal huizen is 500 gebleven. Er leven 40 dassen op de heuvel.' },
      '40',
    ],
  ])('%s', async (topic, files, figure) => {
    expect(await shownFor(topic, files)).toBe(figure);
  });
});

describe('a compound asks for what its last part measures of the others', () => {
  it.each([
    ['botenverkopen', 'De werf telde 84 verkochte boten. Er werken 30 mensen.', '84'],
    [
      'bezoekersaantal Torvik',
      'De toegang kost in Torvik 9 euro. Museum Torvik trok 700 bezoekers.',
      '700',
    ],
    [
      'Besucherzahl Torvik',
      'In Torvik kostet der Eintritt 9 Euro. Das Museum Torvik zählte 700 Besucher.',
      '700',
    ],
    [
      'Roggenertrag',
      'Ein Feld bringt im Schnitt 60 Tonnen Roggen. Es ist 9 Hektar groß.',
      '60 Tonnen',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, { 'a.txt': text })).toBe(figure);
  });
});

it('what an earlier figure is told to measure is what the one before it measures', async () => {
  const text =
    'Van de volken in de kasten was na de winter 21 procent dood. ' +
    'Een jaar eerder ging het beter: toen bedroeg de sterfte 9 procent.';
  expect(await shownFor('sterfte volken', { 'a.txt': text })).toBe('21 procent');
});

it('where nothing is found each topic with figures is offered once, whatever its language', async () => {
  const rows = '| Plaats | Gehalte |\n|-|-|\n| Brixel | 2 mg |\n| Talmo | 5 mg |\n';
  const snapshot = await snapshotOf({
    'a.md': `# Zink\n\n${rows}`,
    'b.md': `# Lood in de bodem van het dorp\n\n${rows}\nHet was er niet, en dat is een wonder.`,
  });
  const { nearest } = await findFigures(lookupOf('xyzzy'), snapshot);
  expect(nearest).toEqual([...new Set(nearest)]);
  expect(nearest).toContain('gehalte');
});
