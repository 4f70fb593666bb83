import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import { findCard } from '../../src/answers/quiz/find-card.ts';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { snapshotOf, type MadeSource } from '../discord/material.ts';

/** Three terms that are defined, so that a fourth has its choices. */
const TERMS = [
  'Een sluis is een waterwerk dat schepen van het ene peil naar het andere brengt.',
  'Een gemaal is een gebouw met pompen die een polder droog houden.',
  'Een dijk is een lange dam van aarde die een polder tegen hoog water beschermt.',
];
const TERMS_EN = [
  'A lock is a structure that lifts boats from one level of water to another.',
  'A culvert is a structure that carries a stream under a road.',
  'A weir is a low structure that keeps a river at its level.',
];
/** And three figures, of things of which no two are the same. */
const FIGURES = [
  'Een haven van riet weegt 450 ton.',
  'Een aquaduct van steen weegt 320 ton.',
  'Een kanaal van klei weegt 610 ton.',
];

const source = (lines: readonly string[], more: Partial<MadeSource> = {}): MadeSource => ({
  file: 'water.txt',
  title: 'Waterbouw',
  lines,
  ...more,
});

async function cardsOf(lines: readonly string[], seed = 1): Promise<readonly QuizCard[]> {
  const snapshot = await snapshotOf([source(lines)]);
  const { cards } = await makeQuiz({ source: null, seed, number: 50, page: 1 }, snapshot);
  return cards;
}

/** The card about a line among others of its kind; undefined where there is none. */
async function cardAbout(line: string, others: readonly string[]): Promise<QuizCard | undefined> {
  const cards = await cardsOf([...others, line]);
  return cards.find(({ of }) => of.text === line);
}

describe('a card', () => {
  it('leaves out a term with its article, and has three other terms', async () => {
    const line = 'Een stuw is een beweegbare dam die een rivier op peil houdt.';
    const card = await cardAbout(line, TERMS);
    expect(card).toMatchObject({
      kind: 'term',
      question: '(Een) _____ is een beweegbare dam die een rivier op peil houdt.',
      answer: 'Stuw',
      above: ['Waterbouw'],
    });
    expect(card?.choices.toSorted()).toEqual(['Dijk', 'Gemaal', 'Sluis', 'Stuw']);
  });

  it('shows what a term that is set apart means', async () => {
    const card = await cardAbout('Uiterwaard: het land tussen de rivier en haar dijken', [
      '# Langs de rivier',
      ...TERMS,
      'Een terp is een opgeworpen heuvel waarop mensen veilig konden wonen.',
      'Een gors is een gebied dat bij hoge vloed onder loopt.',
    ]);
    expect(card?.question).toBe('_____: het land tussen de rivier en haar dijken');
  });

  it('leaves out every form of its term', async () => {
    const line =
      'An aquifer is a structure of rock from which, as from other aquifers, wells draw water.';
    const card = await cardAbout(line, TERMS_EN);
    expect(card?.question).toBe(
      '(A/an) _____ is a structure of rock from which, as from other _____, wells draw water.',
    );
  });

  it('leaves out a figure, with three that are written like it', async () => {
    const card = await cardAbout('Een tunnel van beton weegt 280 ton.', FIGURES);
    expect(card).toMatchObject({
      kind: 'figure',
      question: 'Een tunnel van beton weegt _____.',
      answer: '280 ton',
    });
    expect(card?.choices.toSorted()).toEqual(['280 ton', '320 ton', '450 ton', '610 ton']);
  });
});

describe('no card is made', () => {
  // Each beside what is like it and makes one: the flaw alone decides.
  it.each([
    [
      'that repeats a part of its term',
      'Een stuwdam is een waterwerk van beton, de dam achter een plas.',
      'Een stuwdam is een waterwerk van beton, de rand achter een plas.',
      TERMS,
    ],
    [
      'with the abbreviation beside it',
      'Een nationale beheersdam (NBD) is een waterwerk voor het peil van een rivier.',
      'Een nationale beheersdam is een waterwerk voor het peil van een rivier.',
      TERMS,
    ],
    [
      'that points back',
      'Een stuw is een beweegbare dam die deze rivier op peil houdt.',
      'Een stuw is een beweegbare dam die een rivier op peil houdt.',
      TERMS,
    ],
    [
      'of which thing is meant, not what it is',
      'De bekendste stuw is de dam van Driel in de Rijn.',
      'De stuw is de beweegbare dam van een rivier als de Rijn.',
      TERMS,
    ],
    [
      'that points back, in English',
      'A barrage is a structure with gates across this wide estuary.',
      'A barrage is a structure with gates across some wide estuary.',
      TERMS_EN,
    ],
    [
      'after a pronoun',
      'Zij weegt met een tunnel van beton 280 ton.',
      'Een schip met een tunnel van beton weegt 280 ton.',
      FIGURES,
    ],
    [
      'after a connective',
      'Echter weegt een tunnel van beton 280 ton.',
      'Gewoonlijk weegt een tunnel van beton 280 ton.',
      FIGURES,
    ],
    [
      'about "that"',
      'Een tunnel van beton weegt veel, al is dat 280 ton.',
      'Een tunnel van beton weegt veel, te weten 280 ton.',
      FIGURES,
    ],
    [
      'of a range',
      'Een tunnel van beton weegt 280 tot 300 ton.',
      'Een tunnel van beton weegt 280 ton.',
      FIGURES,
    ],
    [
      'with a bound, as less would be right too',
      'Een tunnel van beton weegt meer dan 280 ton.',
      'Een tunnel van beton weegt elk jaar 280 ton.',
      FIGURES,
    ],
    [
      'beside what it is a part of',
      'Een tunnel van beton weegt 280 ton, een weg van klei weegt 100 ton, en met elkaar wegen de werken 380 ton.',
      'Een tunnel van beton weegt 280 ton, een weg van klei weegt 100 ton, en met elkaar wegen de werken 900 ton.',
      FIGURES,
    ],
    [
      'of a number in a year',
      'Een tunnel van beton heet in het boek nieuw in 1931.',
      'Een tunnel van beton heet in het boek zwaar met 280 ton.',
      FIGURES,
    ],
    [
      'of another size than all others',
      'Een tunnel van beton weegt 9 ton.',
      'Een tunnel van beton weegt 150 ton.',
      FIGURES,
    ],
    [
      'of a figure in other digits than all others',
      'Een tunnel van beton weegt 280,5 ton.',
      'Een tunnel van beton weegt 285 ton.',
      FIGURES,
    ],
  ])('%s', async (_what, flawed, fine, others) => {
    expect(await cardAbout(flawed, others)).toBeUndefined();
    expect(await cardAbout(fine, others)).toBeDefined();
  });

  it('where fewer than two other terms are defined', async () => {
    expect(await cardsOf(TERMS.slice(1))).toEqual([]);
    expect(await cardsOf(TERMS)).not.toEqual([]);
  });
});

describe('no card is made of figures', () => {
  it.each([
    [
      'of a study, without what they are of',
      'Jansen (1985): 85% van de oude sluizen gaat bij storm open.',
      'Oude sluizen gaan in 85% van de stormen open.',
    ],
    [
      'that other shares leave of a hundred',
      'Oude sluizen lopen voor 60% vol en oude dammen blijven voor 40% droog.',
      'Oude sluizen lopen voor 63% vol en oude dammen blijven voor 40% droog.',
    ],
    [
      'of a list of shares',
      'Oude sluizen gaan voor 44% open, nieuwe sluizen voor 21% en houten sluizen voor 9%.',
      'Oude sluizen gaan voor 44% open en nieuwe sluizen voor 9%.',
    ],
    [
      'of one thing that the text takes for known',
      'De verkoop van oude kaarten stijgt in de winter met 44% van alles.',
      'Oude kaarten verliezen in de winter tijdens een storm 44% van alles.',
    ],
    [
      'that something is worked out from',
      'Oude sluizen gaan in 44% van de stormen open. De kans op twee is 0,44 × 0,44 = 0,19.',
      'Oude sluizen gaan in 44% van de stormen open. De kans op twee is dan kleiner.',
    ],
    [
      'of an example',
      'Rekenvoorbeeld. Oude sluizen gaan in 44% van de stormen open.',
      'Een reiziger zag het. Oude sluizen gaan in 44% van de stormen open.',
    ],
    [
      'with a year that stands in another sentence',
      'Dit was in 1950. Oude sluizen gaan in 44% van de stormen open.',
      'Dit was toen. Oude sluizen gaan in 44% van de stormen open.',
    ],
  ])('%s', async (_what, flawed, fine) => {
    const others = [
      'Nieuwe bruggen gaan in 31% van de stormen kapot.',
      'Houten gemalen gaan in 57% van de stormen dicht.',
      'Lage kades gaan in 72% van de stormen onder.',
    ];
    const figures = async (line: string) =>
      (await cardsOf([...others, line])).filter(
        ({ of, kind }) => kind === 'figure' && of.text === line,
      );
    expect(await figures(flawed)).toEqual([]);
    expect(await figures(fine)).not.toEqual([]);
  });
});

describe('a label is a term', () => {
  const known = [...TERMS, 'Een terp is een heuvel waarop mensen veilig konden wonen.'];
  const labelled = async (line: string) =>
    (await cardsOf([...known, line])).flatMap(({ choices }) => choices);

  it.each([
    ['Stuw: een dam die een rivier op peil houdt', 'Stuw'],
    ['Stuw: wal waardoor het water van een rivier hoog blijft. Nu zijn er 7.', 'Stuw'],
  ])('%s', async (line, term) => {
    expect(await labelled(line)).toContain(term);
  });

  it.each([
    ['Voorzitter: Femke de Wit en Arjan Pol', 'Voorzitter'],
    ['Planning: begin januari 2025, oplevering oktober 2026', 'Planning'],
    [
      'Hoekstra presenteert plannen: een dam die een rivier op peil houdt',
      'Hoekstra presenteert plannen',
    ],
    ['Peil: 4 meter boven de zee die er voor ligt', 'Peil'],
    ['Harlow (1958): een dam die een rivier op peil houdt', 'Harlow'],
    ['Ezelsbruggetje: dam = droog, sluis = schip', 'Ezelsbruggetje'],
  ])('but not: %s', async (line, term) => {
    expect(await labelled(line)).not.toContain(term);
  });

  it('in a list of several that are explained', async () => {
    const rows = [
      'Kade: men meert hier aan',
      'Dijk: water blijft erachter',
      'Terp: men woonde erop',
    ];
    expect((await cardsOf([...TERMS, ...rows])).flatMap(({ choices }) => choices)).toContain(
      'Kade',
    );
    const alone = await cardsOf([...known, ...rows.slice(0, 1)]);
    expect(alone.flatMap(({ choices }) => choices)).not.toContain('Kade');
  });
});

describe('a choice', () => {
  it('is of the kind of the answer, by its last word, before others', async () => {
    const card = await cardAbout('Een holle dijk is een wal met een kern van riet en klei.', [
      ...TERMS.slice(0, 2),
      'Een terp is een opgeworpen heuvel waarop mensen veilig konden wonen.',
      'Een stuw is een beweegbaar schot in een rivier.',
      'Een dode dijk is een kade zonder water aan de voet.',
    ]);
    expect(card?.choices).toContain('Dode dijk');
  });

  it('is never as right as the answer', async () => {
    const almost = 'Een tunnel van steen en beton weegt 285 ton.';
    const card = await cardAbout('Een tunnel van beton weegt 280 ton.', [...FIGURES, almost]);
    expect(card?.choices).not.toContain('285 ton');
  });

  it('is no kind of the answer, and stands not in the question', async () => {
    const card = await cardAbout('Een dam is een wal die het water van een rivier tegenhoudt.', [
      ...TERMS,
      'Een stuw is een dam die een rivier op peil houdt.',
      'Een rivier is een brede stroom die water naar zee voert.',
    ]);
    expect(card?.choices.toSorted()).toEqual(['Dam', 'Gemaal', 'Sluis']);
  });

  it('is of the language of the question', async () => {
    const cards = await cardsOf([...TERMS.slice(1), ...TERMS_EN.slice(1)]);
    expect(cards).toEqual([]);
  });
});

describe('the cards of a seed', () => {
  const lines = [
    ...TERMS,
    'Een stuw is een beweegbare dam die een rivier op peil houdt.',
    'Een terp is een opgeworpen wal waarop mensen veilig konden wonen.',
  ];

  it('are the same every time, in an order of their own', async () => {
    const seven = (await cardsOf(lines, 7)).map(({ question, choices }) => [question, ...choices]);
    const again = (await cardsOf(lines, 7)).map(({ question, choices }) => [question, ...choices]);
    const eight = (await cardsOf(lines, 8)).map(({ question, choices }) => [question, ...choices]);
    expect(again).toEqual(seven);
    expect(eight).not.toEqual(seven);
  });

  it('come once each, page by page, before they begin anew', async () => {
    const snapshot = await snapshotOf([source(lines)]);
    const page = async (number: number) =>
      (await makeQuiz({ source: null, seed: 3, number: 2, page: number }, snapshot)).cards.map(
        ({ answer }) => answer,
      );
    const round = [...(await page(1)), ...(await page(2)), ...(await page(3))];
    expect(round.toSorted()).toEqual(['Dijk', 'Gemaal', 'Sluis', 'Stuw', 'Terp']);
    expect(await page(4)).toHaveLength(2);
  });

  it('are of the source or collection that was asked for', async () => {
    const snapshot = await snapshotOf([
      source(lines, { file: 'water/bouw.txt' }),
      source(TERMS_EN.slice(1), { file: 'works.txt' }),
    ]);
    const filesOf = async (name: string) => {
      const asked = { source: name, seed: 1, number: 9, page: 1 };
      return (await makeQuiz(asked, snapshot)).cards.map(({ of }) => of.source.file);
    };
    expect(new Set(await filesOf('water/'))).toEqual(new Set(['water/bouw.txt']));
    expect(await filesOf('works.txt')).toEqual([]);
    await expect(filesOf('zee.txt')).rejects.toMatchObject({ key: 'unknown-source' });
  });
});

it('what was left out is found again by the place of the card', async () => {
  const snapshot = await snapshotOf([source([...TERMS, ...FIGURES])]);
  const cards = await cardsOf([...TERMS, ...FIGURES, 'Een brug van hout weegt 280 ton.']);
  for (const card of cards.filter(({ of }) => FIGURES.includes(of.text))) {
    const solved = findCard(card, snapshot);
    expect(solved.answer).toBe(card.answer);
    expect(solved.of.text.slice(...solved.range)).toBe(card.answer);
  }
  const gone = { passage: 'abcdefghijkl', kind: 'term', start: 0 } as const;
  expect(() => findCard(gone, snapshot)).toThrow(expect.objectContaining({ key: 'card-changed' }));
});
