import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import { genusOf } from '../../src/answers/quiz/genera/genus.ts';
import { listedKindsOf } from '../../src/answers/quiz/genera/kinds-of-words.ts';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { snapshotOf } from '../discord/material.ts';

async function cardsOf(
  lines: readonly string[],
  title = 'Waterbouw',
): Promise<readonly QuizCard[]> {
  const snapshot = await snapshotOf([{ file: 'water.txt', title, lines }]);
  return (await makeQuiz({ source: null, seed: 1, number: 50, page: 1 }, snapshot)).cards;
}

async function cardOf(
  answer: string,
  lines: readonly string[],
  title?: string,
): Promise<QuizCard | undefined> {
  return (await cardsOf(lines, title)).find((card) => card.answer === answer);
}

describe('the kind of a thing is told by', () => {
  it.each([
    ['nl', 'een persoon die de sluis bedient', ['person']],
    ['nl', 'het stelselmatig ophogen van een dijk', ['action', 'doing']],
    ['nl', 'een begroeid stuk land dat onder water komt', ['piece']],
    ['nl', 'de hoeveelheid water die door een rivier stroomt', ['amount', 'number']],
    ['nl', 'veranderingen in het peil', ['action']],
    ['nl', 'een soort stof die hard wordt', ['substance']],
    ['nl', 'brengt water naar zee', []],
    ['nl', 'de sluiswachter heeft een sleutel', []],
    ['nl', 'sluiswachters zijn er niet meer', []],
    ['nl', 'alles wat een waterschap betaalt', []],
    ['nl', 'econoom, schreef over tol', ['person']],
    ['en', 'the rules are kept by a lockman', []],
    ['en', 'a person who can read a map', ['person']],
    ['nl', 'een strafbaar feit dat het waterschap meldt', ['crime']],
    ['nl', 'een licht materiaal dat drijft', ['substance']],
    ['nl', 'mengsel van zand en klei', ['mixture']],
    ['nl', 'verwering van steen langs de kust', ['action']],
    ['en', 'a procedure in which boats are lifted', ['method']],
    ['en', 'a form in which a method returns', []],
    ['en', 'an official responsible for the dikes', ['person']],
    ['en', 'the tendency to build too close to a river', ['tendency']],
    ['en', 'a dense substance used to close a gap', ['substance']],
    ['en', 'keeping a river at its level', ['doing']],
    ['en', 'the steady sinking of a dike', ['action', 'doing']],
    ['en', 'the collecting of water behind a dam', ['action', 'doing']],
    ['en', 'a form of erosion by waves', ['action']],
    ['en', 'brings water to the sea', []],
    ['en', 'a dark, fine-grained rock that sinks', ['substance']],
    ['en', 'a rock full of holes that floats', ['substance']],
    ['en', 'a long fall of the river', ['trend']],
    ['en', 'a boat that keeps a channel open', ['vehicle']],
    ['en', 'an instruction to the men at the lock', ['document']],
    ['en', 'a speech that opens a bridge', ['text']],
    ['nl', 'een stijlfiguur waarbij een rivier spreekt', ['trope']],
    ['nl', 'het percentage schepen dat te diep ligt', ['number']],
    ['nl', 'het begin van de stijging van het peil', ['trend']],
    ['nl', 'het met stenen bekleden van een dijk', ['action', 'doing']],
    ['nl', 'het steeds dieper wegzakken van een dijk', ['action', 'doing']],
    ['nl', 'het verstoren van de bodem', ['action', 'doing']],
    ['nl', 'met water gevulde kuil', []],
    ['nl', 'het geheel van zichtbare dijken', []],
    ['en', 'the setting aside of a claim', ['action', 'doing']],
    ['en', 'the lasting rise of a river', ['trend']],
    ['en', 'the deliberate lowering of a weir', ['trend']],
    ['de', 'eine Menge, die langsam fällt', ['amount', 'number']],
    ['de', 'Beamter, der das Wehr bedient', ['person']],
    ['de', 'eine Zahlung für eine Leistung', ['levy']],
    ['de', 'das seitliche Ausweichen eines Damms', ['action', 'doing']],
  ])('%s: %s', (language, body, kinds) => {
    expect([...genusOf(body, language).kinds].toSorted()).toEqual(kinds);
  });
});

describe('the kind of a thing is told by no word that', () => {
  it.each([
    ['nl', 'verschillend'],
    ['en', 'conditioning'],
  ])('is made of one that names it (%s: %s)', (language, word) => {
    expect([...listedKindsOf(word, language)]).toEqual([]);
  });
});

describe('a choice is of the kind of the answer', () => {
  const persons = [
    'Een sluiswachter is een persoon die een brug bedient.',
    'Een dijkgraaf is een persoon die een waterschap voorzit.',
    'Een landmeter is een lid van een ploeg die gronden opmeet.',
  ];
  const others = [
    'Een stuw is een waterwerk dat een rivier op peil houdt.',
    'Kwel is het omhoogkomen van grondwater onder druk.',
    'Het debiet is de hoeveelheid water die langs een punt stroomt.',
  ];

  it('where other terms are about something else', async () => {
    const card = await cardOf('Sluiswachter', [...others, ...persons]);
    expect(card?.choices.toSorted()).toEqual(['Dijkgraaf', 'Landmeter', 'Sluiswachter']);
  });

  it('and no card is made where too few are', async () => {
    expect(await cardsOf([...others, ...persons.slice(0, 2)])).toEqual([]);
  });

  it('also by the term itself: a line is no person', async () => {
    const line = 'Een kustlijn is een lid van wat land en zee scheidt.';
    expect((await cardOf('Sluiswachter', [line, ...persons]))?.choices).not.toContain('Kustlijn');
  });

  it('never of another source, which is about something else', async () => {
    const snapshot = await snapshotOf([
      { file: 'a/water.txt', lines: persons.slice(0, 1) },
      { file: 'a/more.txt', lines: persons.slice(1) },
    ]);
    const { cards } = await makeQuiz({ source: null, seed: 1, number: 9, page: 1 }, snapshot);
    expect(cards.filter(({ of }) => of.source.file === 'a/water.txt')).toEqual([]);
  });

  it('and of its section, where terms are listed there', async () => {
    const list = [
      '# Personen',
      'Sluiswachter: een persoon die een brug bedient',
      'Dijkgraaf: een persoon die een waterschap voorzit',
      'Landmeter: een lid van een ploeg die gronden opmeet',
      'Baggeraar: iemand die een vaargeul uitdiept',
      '# Gasten',
      'Kitesurfer: iemand die met een vlieger over het water gaat',
      'Hengelaar: iemand die vissen uit het water haalt',
      'Zeiler: iemand die met de wind over een plas vaart',
    ];
    const card = await cardOf('Sluiswachter', list);
    expect(card?.choices.toSorted()).toEqual([
      'Baggeraar',
      'Dijkgraaf',
      'Landmeter',
      'Sluiswachter',
    ]);
  });

  it('by the list, where what is told is no thing', async () => {
    const rows = [
      'Hevel: brengt water omhoog naar een hoger peil',
      'Klep: houdt water tegen dat terug wil naar zee',
      'Duiker: voert water af naar de andere kant',
    ];
    const under = async (heading: string) => cardsOf([`# ${heading}`, ...rows]);
    const named = await under('Onderdelen van een gemaal');
    expect(named.map(({ answer }) => answer)).toContain('Hevel');
    // Below a heading that tells of no kind they may be anything.
    expect(await under('Begrippen')).toEqual([]);
  });
});

describe('the plain meaning of a name rules out', () => {
  const terms = [
    'Een spuiing is een verandering van het peil door de wind.',
    'Een kentering is een verandering van het peil door de maan.',
    'Een wassing is een verandering van het peil door regen.',
  ];
  it.each([
    ['a thing of another kind', 'Vaarrecht', 'Een vaarrecht is een manier waarop het peil zakt.'],
    ['who does something', 'Peilzetteraar', 'Een peilzetteraar is een getij van het peil.'],
  ])('%s', async (_what, name, line) => {
    const cards = (await cardsOf([...terms, line])).filter(({ answer }) => answer !== name);
    const choices = cards.flatMap((card) => card.choices);
    expect(choices).not.toContain(name);
    expect(choices).toContain('Kentering');
  });

  it('nothing where what is told is another term of the kind', async () => {
    const locks = [
      'Een schot is een werktuig dat water keert.',
      'Een klep is een werktuig dat vanzelf dicht valt.',
      'Een takel is een werktuig dat balken ophijst.',
      'Een lier is een takel met een kruk van ijzer en een touw.',
    ];
    expect((await cardOf('Lier', locks))?.choices.toSorted()).toContain('Klep');
  });
});

describe('what tells the answer', () => {
  const more = [
    'Een sluis is een waterwerk dat schepen van het ene peil naar het andere brengt.',
    'Een gemaal is een waterwerk met pompen die een polder droog houden.',
    'Een dijk is een waterwerk tegen hoog water.',
  ];

  it('is not shown above the card', async () => {
    const line = 'Een keersluis is een waterwerk dat bij storm dicht gaat.';
    const above = async (heading: string, title: string) =>
      (await cardOf('Keersluis', [`# ${heading}`, ...more.slice(1), line], title))?.above;
    expect(await above('Keren en schutten', 'Waterbouw')).toEqual(['Waterbouw']);
    expect(await above('Langs de kust', 'Alle sluizen')).toEqual(['Langs de kust']);
  });

  it('makes no card, also where only the stems differ', async () => {
    const falls = [
      'Deflation is a long fall of the price level of a country.',
      'Recession is a fall of the output of a country over half a year.',
    ];
    const fine = 'Hyperinflation is a rise of prices by more than half a month.';
    const told = 'Hyperinflation is a rise of inflation by more than half a month.';
    expect(await cardOf('Hyperinflation', [...falls, fine])).toBeDefined();
    expect(await cardOf('Hyperinflation', [...falls, told])).toBeUndefined();
  });

  it('makes no card, also inside a word behind a prefix', async () => {
    const others = [
      'Verdamping is de omzetting van water in damp boven een meer.',
      'Vertering is de omzetting van riet in grond onder een meer.',
    ];
    const asked = async (what: string) =>
      cardOf('Denitrificatie', [
        ...others,
        `Denitrificatie is de omzetting van ${what} in gas onder een meer.`,
      ]);
    expect(await asked('zouten')).toBeDefined();
    expect(await asked('nitraat')).toBeUndefined();
  });

  it('makes no card, also as the word that two compounds hold', async () => {
    const clauses = [
      'Havenbeding is een afspraak over het aanleggen bij nacht en ontij.',
      'Oeverbeding is een afspraak over het maaien van riet.',
      'Visbeding is een afspraak over fuiken en netten.',
    ];
    const asked = async (what: string) =>
      cardOf('Loodskostenbeding', [
        ...clauses,
        `Loodskostenbeding is een afspraak over ${what} van een schip.`,
      ]);
    expect(await asked('de vracht')).toBeDefined();
    expect(await asked('de bergingskosten')).toBeUndefined();
  });

  it('makes no card, also in the middle of both words', async () => {
    const locks = [
      'Een spuisluis is een waterwerk voor de uitwatering van een polder.',
      'Een duiker is een waterwerk onder een weg door.',
      'Een hevel is een waterwerk met een buis over een dijk.',
    ];
    const asked = async (what: string) =>
      cardOf('Aritmeter', [...locks, `Een aritmeter is een waterwerk dat ${what} aangeeft.`]);
    expect(await asked('de waterstand')).toBeDefined();
    expect(await asked('het getijritme')).toBeUndefined();
  });

  it('makes no card, also where a short word goes on', async () => {
    const bonds = [
      'Covalent lock: a lock whose gates share one beam of oak',
      'Metallic lock: a lock with gates of sheet iron',
      'Dative lock: a lock whose beams come from one gate',
    ];
    const asked = async (what: string) =>
      cardOf('Ionic lock', [...bonds, `Ionic lock: a lock that holds back charged ${what}`]);
    expect(await asked('mud')).toBeDefined();
    expect(await asked('ions')).toBeUndefined();
  });

  it('makes no card, also as the whole end of a word', async () => {
    const tones = [
      'Semitone: the smallest interval of a bell',
      'Octave: the interval between two bells of one name',
      'Fifth: the interval of the two bells of a lock',
    ];
    const asked = async (line: string) => cardOf('Tritone', [...tones, line]);
    expect(await asked('Tritone: an interval of some whole bells or gongs')).toBeDefined();
    expect(await asked('Tritone: an interval of some whole tones or gongs')).toBeUndefined();
  });

  it('makes no card, also in other words', async () => {
    const locks = [
      'Een spuisluis is een waterwerk voor de uitwatering van een polder.',
      'Een duiker is een waterwerk onder een weg door.',
      'Een hevel is een waterwerk met een buis over een dijk.',
    ];
    const asked = async (what: string) =>
      cardOf('Multibrug', [...locks, `Een multibrug is een waterwerk met ${what} vaste bogen.`]);
    expect(await asked('hoge')).toBeDefined();
    expect(await asked('meerdere')).toBeUndefined();
  });

  it('may stand there as the end of another word, where all choices have it', async () => {
    const rows = [
      'Strenger Stil: Baustil mit geraden Linien und wenig Farbe an den Wänden',
      'Freier Stil: Baustil, bei dem jeder Maurer seine Steine selbst wählt',
      'Offener Stil: Baustil mit vielen Fenstern zum Wasser hin',
    ];
    expect((await cardsOf(rows)).map(({ answer }) => answer)).toContain('Freier Stil');
  });

  it('may stand there where all choices have it', async () => {
    const rows = [
      'Keersluis: een sluis die bij storm dicht gaat',
      'Schutsluis: een sluis die schepen naar een ander peil brengt',
      'Spuisluis: een sluis die overtollig water naar zee laat',
    ];
    const card = await cardOf('Keersluis', [...more.slice(1), ...rows]);
    expect(card?.question).toBe('_____: een sluis die bij storm dicht gaat');
    expect(card?.choices.toSorted()).toEqual(['Keersluis', 'Schutsluis', 'Spuisluis']);
  });
});

const answersUnder = async (heading: string, lines: readonly string[]) =>
  (await cardsOf([`# ${heading}`, ...lines])).map(({ answer }) => answer).toSorted();

describe('a wrong choice is', () => {
  it('what is told to be the same thing, before another of its section', async () => {
    const card = await cardOf('Sluis', [
      '# Kust',
      'Een gemaal is een waterwerk met pompen die een polder droog houden.',
      'Een dijk is een waterwerk tegen hoog water.',
      'Een pier is een waterwerk waaraan schepen liggen.',
      '# Rivier',
      'Een sluis is een waterwerk dat schepen van het ene peil naar het andere brengt.',
      'Een stuw is een dam die een rivier op peil houdt.',
      'Een duiker is een buis die een beek onder een weg door voert.',
      'Een krib is een wal dwars op de stroom die zand vasthoudt.',
    ]);
    expect(card?.choices.toSorted()).toEqual(['Dijk', 'Gemaal', 'Sluis']);
  });

  it('nothing of which all that is asked is true', async () => {
    const lines = [
      'Een keet is een gebouw dat van planken is gemaakt.',
      'Een loods is een gebouw dat van planken is gemaakt terwijl het riet nog groeit.',
      'Een gemaal is een gebouw met pompen die een polder droog houden.',
      'Een toren is een gebouw dat vissers bij nacht de weg wijst.',
    ];
    const choicesOf = async (answer: string) => (await cardOf(answer, lines))?.choices.toSorted();
    expect(await choicesOf('Keet')).toEqual(['Gemaal', 'Keet', 'Toren']);
    expect(await choicesOf('Toren')).toContain('Loods');
  });

  it('a firm among firms, though its word names a person', async () => {
    const firms = [
      'Een beheerder is een bedrijf dat een haven met kranen inricht.',
      'Een leverancier is een bedrijf dat boeren zaad en mest verkoopt.',
      'Een producent is een bedrijf dat klinkers bakt.',
    ];
    expect(await answersUnder('Aan de kade', firms)).toEqual([
      'Beheerder',
      'Leverancier',
      'Producent',
    ]);
  });
});

describe('what defines is', () => {
  it('a clause, beside others of its section about the same', async () => {
    const terms = [
      'Spuien betekent dat een sluis overtollig water naar zee laat.',
      'Schutten betekent dat een sluis schepen naar een ander peil brengt.',
      'Keren betekent dat een sluis hoog water tegenhoudt bij storm.',
    ];
    expect(await answersUnder('Sluizen', terms)).toEqual(['Keren', 'Schutten', 'Spuien']);
  });

  it('told apart by one word from what is defined beside it', async () => {
    const names = ['terp', 'kade', 'dam'];
    const answers = async (shapes: readonly string[]) => {
      const lines = names.map((name, at) => `Een ${name} is een wal met ${shapes[at]} vorm.`);
      return (await cardsOf(lines)).map(({ answer }) => answer);
    };
    expect((await answers(['ronde', 'rechte', 'schuine'])).toSorted()).toEqual([
      'Dam',
      'Kade',
      'Terp',
    ]);
    expect(await answers(['ronde', 'ronde', 'ronde'])).toEqual([]);
  });

  it('also what ends as a superlative or as an adjective does, with its article', async () => {
    const answers = (
      await cardsOf([
        'Een arrest is een uitspraak van een hof over een dijk.',
        'Een vrachtbrief is een document dat bij de lading van een schip hoort.',
        'Een bestek is een document dat een werk aan een polder beschrijft.',
        'Een akte is een document waarin de koop van een huis staat.',
      ])
    ).map(({ answer }) => answer);
    expect(answers).toContain('Arrest');
    expect(answers).toContain('Vrachtbrief');
  });

  it('in German the clause behind the comma', async () => {
    const cards = await cardsOf([
      'Verlandung ist der Prozess, in dem ein See zu festem Boden wird.',
      'Abtragung ist der Prozess, in dem ein Fluss seine Ufer verliert.',
      'Das Polder ist das Gebiet, das ein Deich vor dem Meer schützt.',
      'Versalzung ist der Prozess, in dem ein Acker zu viel Salz aufnimmt.',
    ]);
    expect(cards.map(({ answer }) => answer)).toContain('Verlandung');
  });
});

describe('of a list', () => {
  const rows = [
    'Sluis: waterwerk dat schepen naar een ander peil brengt',
    'Gemaal: waterwerk met pompen die een polder droog houden',
    'Dijk: waterwerk dat hoog water tegenhoudt',
  ];

  it.each([
    ['Stuw: waterwerk dat een rivier op peil houdt', true],
    ['Stuw: waterwerk dat een rivier op peil houdt, niet voor de toets', false],
    ['Woensdag: waterwerk dat een rivier op peil houdt', false],
    ['Stuw → dam: waterwerk dat een rivier op peil houdt', false],
  ])('%s', async (row, isAsked) => {
    const asked = (await cardsOf([...rows, row])).some(({ of }) => of.text === row);
    expect(asked).toBe(isAsked);
  });

  it('below what somebody has to do no card is made', async () => {
    expect(await cardsOf(['# Waterwerken', ...rows])).not.toEqual([]);
    expect(await cardsOf(['# Actiepunten', ...rows])).toEqual([]);
  });
});
