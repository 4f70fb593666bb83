import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { readSnapshot } from '../../src/snapshot/index.ts';
import { makeFolder } from '../library/made-folder.ts';

async function cardsOf(lines: readonly string[]): Promise<readonly QuizCard[]> {
  const folder = await makeFolder({ 'water.md': ['# Waterbouw', ...lines].join('\n\n') });
  const snapshot = await readSnapshot(folder);
  return (await makeQuiz({ source: null, seed: 1, number: 50, page: 1 }, snapshot)).cards;
}

const answersOf = (cards: readonly QuizCard[]) => cards.map(({ answer }) => answer).toSorted();

const table = (column: string) => [
  '## Langs de kust',
  [
    `| Term | ${column} |`,
    '| --- | --- |',
    '| Sluis | waterwerk dat schepen naar een ander peil brengt |',
    '| Gemaal | waterwerk met pompen die een polder droog houden |',
    '| Dijk | waterwerk dat hoog water tegenhoudt |',
  ].join('\n'),
];

describe('a table of terms', () => {
  it('shows what stands above the column of what is asked', async () => {
    const [card] = await cardsOf(table('Wat het doet'));
    expect(card?.above).toContain('Wat het doet');
  });

  it('but not what tells the answer', async () => {
    const cards = await cardsOf(table('Werking van een sluis'));
    const above = (answer: string) => cards.find((card) => card.answer === answer)?.above;
    expect(above('Dijk')).toContain('Werking van een sluis');
    expect(above('Sluis')).not.toContain('Werking van een sluis');
  });
});

const tableAtSea = (cells: readonly string[]) => [
  '## Op zee',
  ['| Werk | Wat het is | Waar |', '| --- | --- | --- |', ...cells].join('\n'),
];

describe('a table with more columns', () => {
  const told = [
    '| Sluis | waterwerk dat schepen naar een ander peil brengt | Rotel |',
    '| Gemaal | waterwerk waarmee een polder droog blijft | Loom |',
    '| Dijk | waterwerk dat hoog water tegenhoudt | Wessum |',
  ];

  it('asks of the first cell that explains, and shows what stands above it', async () => {
    const cards = await cardsOf(tableAtSea(told));
    expect(answersOf(cards)).toEqual(['Dijk', 'Gemaal', 'Sluis']);
    const card = cards.find(({ answer }) => answer === 'Dijk');
    expect(card?.question).toBe('_____: waterwerk dat hoog water tegenhoudt');
    expect(card?.above).toContain('Wat het is');
  });

  it('makes no card where its cells do not say what something is', async () => {
    const cells = ['Sluis', 'Gemaal', 'Dijk'].map(
      (name) => `| ${name} | Jan haalt de sleutel | 3 |`,
    );
    expect(await cardsOf(tableAtSea(cells))).toEqual([]);
  });
});

describe('lines of Markdown that each begin with a term', () => {
  it('are rows of a list, without an empty line between them', async () => {
    const lines = [
      'Sluis: waterwerk dat schepen naar een ander peil brengt',
      'Gemaal: waterwerk met pompen die een polder droog houden',
      'Dijk: waterwerk dat hoog water tegenhoudt',
    ].join('\n');
    expect(answersOf(await cardsOf([lines]))).toEqual(['Dijk', 'Gemaal', 'Sluis']);
  });
});

const glossaryWith = (what: readonly string[]) => [
  '- Sluis: waterwerk dat schepen naar een ander peil brengt',
  '- Gemaal: waterwerk met pompen die een polder droog houden',
  '- Dijk: waterwerk dat hoog water tegenhoudt',
  '- Dijkgraaf: persoon die een waterschap voorzit',
  '- Baggeraar: persoon die een vaargeul uitdiept',
  '- Sluiswachter: persoon die een brug bedient',
  ...what,
];

describe('of a long list of anything', () => {
  it('what happens, who does it and what it is done with are no choices of each other', async () => {
    const rows = glossaryWith([
      '- Kwel: het omhoogkomen van grondwater onder druk',
      '- Klink: het inzakken van veen of klei',
      '- Keur: het vaststellen van boetes voor boeren',
    ]);
    const cards = await cardsOf([rows.join('\n')]);
    const choicesOf = (answer: string) =>
      cards.find((card) => card.answer === answer)?.choices.toSorted();
    // What happens may be of anything.
    expect(choicesOf('Kwel')).toBeUndefined();
    expect(choicesOf('Sluis')).toEqual(['Dijk', 'Gemaal', 'Sluis']);
    expect(choicesOf('Dijkgraaf')).toEqual(['Baggeraar', 'Dijkgraaf', 'Sluiswachter']);
  });
});

describe('a definition of two words', () => {
  it('is asked about where they say of what kind it is', async () => {
    const cards = await cardsOf([
      'Een sluis is een schutwerk voor schepen.',
      'Een sluiswachter is een bediende van een kanaal.',
      'Een gemaal is een machine voor polders.',
      'Een hevel is een machine zonder motor.',
      'Een takel is een machine voor balken.',
    ]);
    expect(answersOf(cards)).toEqual(['Gemaal', 'Hevel', 'Takel']);
  });
});

describe('an item of a list', () => {
  it('needs no mark at its end', async () => {
    const items = [
      '- Een sluis is een waterwerk dat schepen naar een ander peil brengt',
      '- Een gemaal is een waterwerk met pompen die een polder droog houden',
      '- Een dijk is een waterwerk dat hoog water tegenhoudt',
    ];
    expect(answersOf(await cardsOf([items.join('\n')]))).toEqual(['Dijk', 'Gemaal', 'Sluis']);
    // A line of running text without one was cut off.
    expect(await cardsOf(items.map((item) => item.slice(2)))).toEqual([]);
  });

  const past = [
    'A lockman was a servant who opened the gates of a canal.',
    'A bargee was a man who steered boats along a canal.',
    'A dikereeve was an official who watched over the walls of a polder.',
  ];

  it('may tell what something was', async () => {
    const list = past.map((line) => `- ${line}`).join('\n');
    expect(answersOf(await cardsOf([list]))).toEqual(['Bargee', 'Dikereeve', 'Lockman']);
    // In running text it may be told of one of them, unless that has a name.
    expect(await cardsOf(past)).toEqual([]);
    expect(answersOf(await cardsOf([past.join(' ')]))).toEqual(['Bargee', 'Dikereeve', 'Lockman']);
    const named = past.map((line) =>
      line.replace(/^A (\p{L})/u, (_, first: string) => `The ${first.toUpperCase()}`),
    );
    expect(answersOf(await cardsOf(named))).toEqual(['Bargee', 'Dikereeve', 'Lockman']);
  });

  it('is of one list with what stands beside a label that is read as something else', async () => {
    const rows = [
      'Emulsie: olie drijft fijn verdeeld in water',
      'Legering: twee metalen zijn samen gesmolten',
    ];
    const last = 'Suspensie: korrels zweven lang in water';
    const list = (between: readonly string[]) =>
      cardsOf(['## In water', [...rows, ...between, last].map((row) => `- ${row}`).join('\n')]);
    const one = 'Oplossing: helder mengsel van stoffen';
    expect(answersOf(await list([one]))).toEqual(['Emulsie', 'Legering', 'Suspensie']);
    expect(await list([one, 'Zie de les', 'Zie de proef'])).toEqual([]);
  });
});

const hoists = (what: string) =>
  `Een lier is een ${what} dat een schuif optrekt. Een takel is een ${what} dat balken ophijst.`;

const askOfSpuien = async (lines: readonly string[]) =>
  (await cardsOf(lines)).find(({ answer }) => answer === 'Spuien')?.question;

it('an article that others need may be left out', async () => {
  const terms = [
    'Spuien is een manier om water weg te krijgen bij eb.',
    'Een heving is een manier om schepen op te tillen met een kraan.',
    'Een keping is een manier om hout te merken met een bijl.',
  ];
  expect(await askOfSpuien(terms)).toMatch(/^\(Een\) _____ is een manier/u);
  const bare = terms.map((line) =>
    line.replace(/^Een (.)/u, (_, first: string) => first.toUpperCase()),
  );
  expect(await askOfSpuien(bare)).toMatch(/^_____ is een manier/u);
});

describe('no choice is', () => {
  it('of running text where a list of what happens is asked about', async () => {
    const list = [
      '- Lozing: verplaatsing van water naar zee bij eb',
      '- Inlaat: opname van water uit de rivier bij droogte',
      '- Spoeling: uitwisseling van zout met zoet water',
      '- Bemaling: afgifte van regen aan een boezem',
    ].join('\n');
    const text = [
      'Winning is de afname van zand uit een vaart. Demping is de omzetting van een vaart in land.',
    ];
    const cards = await cardsOf(['## Peilbeheer', list, ...text]);
    const card = cards.find(({ answer }) => answer === 'Lozing');
    expect(card?.choices.toSorted()).toEqual(['Bemaling', 'Inlaat', 'Lozing', 'Spoeling']);
  });

  it('what only ends in the word of the answer, where words are written apart', async () => {
    const angles = [
      'Acute angle: an angle that measures less than a right one',
      'Obtuse angle: an angle between a quarter and a half turn',
      'Reflex angle: an angle that is larger than that of a line',
    ];
    const figures = [
      'Rectangle: a figure that has four equal corners',
      'Circle: a figure that has neither corners nor straight sides',
      'Cube: a figure that has six faces and twelve edges',
    ];
    const list = [...angles, ...figures].map((row) => `- ${row}`).join('\n');
    const card = (await cardsOf([list])).find(({ answer }) => answer === 'Obtuse angle');
    expect(card?.choices.toSorted()).toEqual(['Acute angle', 'Obtuse angle', 'Reflex angle']);
  });

  it('of another section, unless both are told to be of one kind', async () => {
    const some = 'Een pomp is een apparaat dat water uit een polder brengt.';
    const of = async (what: string) =>
      answersOf(await cardsOf(['## Gemaal', some, '## Sluis', hoists(what)]));
    expect(await of('werktuig')).toContain('Pomp');
    expect(await of('begrip')).toEqual([]);
  });
});
