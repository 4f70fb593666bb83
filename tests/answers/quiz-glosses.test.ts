import { describe, expect, it } from 'vitest';
import { findCard } from '../../src/answers/quiz/find-card.ts';
import { makeQuiz } from '../../src/answers/quiz/deck.ts';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { readSnapshot } from '../../src/snapshot/index.ts';
import { makeFolder } from '../library/made-folder.ts';

const snapshotWith = async (lines: readonly string[]) =>
  readSnapshot(await makeFolder({ 'water.md': ['# Waterbouw', ...lines].join('\n\n') }));

async function cardsOf(lines: readonly string[]): Promise<readonly QuizCard[]> {
  const quiz = { source: null, seed: 1, number: 50, page: 1 };
  return (await makeQuiz(quiz, await snapshotWith(lines))).cards;
}

const answersOf = (cards: readonly QuizCard[]) => cards.map(({ answer }) => answer).toSorted();

const rows = [
  '- Sluis: waterwerk dat schepen naar een ander peil brengt',
  '- Gemaal: waterwerk met pompen die een polder droog houden',
  '- Dijk: waterwerk dat hoog water tegenhoudt',
];

/** What a card shows of a row among others. */
const shown = async (row: string) => {
  const cards = await cardsOf([[...rows, row].join('\n')]);
  return cards.find(({ of }) => row.endsWith(of.text))?.question;
};

describe('of a row is shown what defines', () => {
  it.each([
    '- Stuw: waterwerk dat een rivier op peil houdt (zie dia 12)',
    '- Stuw: waterwerk dat een rivier op peil houdt. Bij Loom zijn er twee.',
    '- Stuw: waterwerk dat een rivier op peil houdt, bv. dat van Loom',
    '- Stuw: waterwerk dat een rivier op peil houdt → minder stroom',
    '- Stuw: waterwerk dat een rivier op peil houdt; duur in onderhoud',
    '- Stuw: waterwerk dat een rivier op peil houdt, max. 7 m',
    '- Stuw (ook wel wuift): waterwerk dat een rivier op peil houdt',
  ])('%s', async (row) => {
    expect(await shown(row)).toBe('_____: waterwerk dat een rivier op peil houdt');
  });

  it.each([
    '- Stuw: bv. het waterwerk dat bij Loom de rivier op peil houdt',
    '- Stuw: dat waterwerk ken ik nu wel!',
    '- Type: waterwerk dat een rivier op peil houdt',
    '- SK: schuivende klep',
    '- Stuwen: doen het met hoger water ervoor',
  ])('and nothing of: %s', async (row) => {
    expect(await shown(row)).toBeUndefined();
  });
});

describe('a term is also', () => {
  it('what a later sentence sets apart, and found again by its card', async () => {
    const lines = [
      'Sluis: een waterwerk dat schepen naar een ander peil brengt. Gemaal: een waterwerk met pompen.',
      'Dijk: een waterwerk dat hoog water tegenhoudt.',
    ];
    const cards = await cardsOf(lines);
    expect(answersOf(cards)).toEqual(['Dijk', 'Gemaal', 'Sluis']);
    const card = cards.find(({ answer }) => answer === 'Gemaal');
    expect(card && findCard(card, await snapshotWith(lines)).answer).toBe('Gemaal');
  });

  it('each of a row of equals signs', async () => {
    const cards = await cardsOf([
      'Verspreid: hevel = buis over een dijk, duiker = buis onder een weg, zinker = buis onder een vaart.',
    ]);
    expect(answersOf(cards)).toEqual(['Duiker', 'Hevel', 'Zinker']);
  });

  it('what stands behind the number of a row', async () => {
    const cells = ['sluis | brengt schepen omhoog', 'gemaal | legt polders droog']
      .concat('dijk | houdt vloed tegen')
      .map((cell, at) => `| ${at + 1} | ${cell} | hout |`);
    const table = ['| nr | naam | wat | van |', '| --- | --- | --- | --- |', ...cells].join('\n');
    expect(answersOf(await cardsOf(['## Werken', table]))).toEqual(['Dijk', 'Gemaal', 'Sluis']);
  });

  it('what a sentence calls that which the one before it told', async () => {
    const [card] = await cardsOf([
      'Water stijgt onder druk door een dijk heen. Dit wordt zoete kwel genoemd.',
      'Regen zakt door een duin heen naar een lage akker. Dit wordt droge kwel genoemd.',
      'Zout komt met de vloed een rivier op. Dit wordt zilte kwel genoemd.',
    ]);
    expect(card?.question).toContain('. Dit wordt _____ genoemd.');
  });

  it('what a passage tells of behind eight others', async () => {
    const names = 'sluis gemaal dijk stuw hevel duiker terp kade krib'.split(' ');
    const line = names
      .map(
        (name, at) =>
          `Een ${name} is een waterwerk dat in ${1900 + at} met ${'abcdefghi'[at]}hout werd gebouwd.`,
      )
      .join(' ');
    expect(answersOf(await cardsOf([line]))).toContain('Krib');
  });

  it('never who was at a meeting', async () => {
    const meeting = ['Aanwezig: Joost, Mirte', '## Verder'];
    const said = '- Mirte: waterwerk dat een rivier op peil houdt';
    const choices = async (lines: readonly string[]) =>
      (await cardsOf([...lines, [...rows, said].join('\n')])).flatMap((card) => card.choices);
    expect(await choices(meeting)).not.toContain('Mirte');
    expect(await choices(meeting.slice(1))).toContain('Mirte');
  });
});

const list = (heading: string, all: readonly string[]) =>
  cardsOf([`## ${heading}`, all.map((row) => `- ${row}`).join('\n')]);

describe('a choice is', () => {
  it('a row that is not explained, in its own list only', async () => {
    const all = [
      'Sluis: een waterwerk dat schepen naar een ander peil brengt',
      'Gemaal: Loom, Rotel en Wessum',
      'Stuw: 7 bij Loom, 3 bij Rotel',
    ];
    const [card, ...others] = await list('Waterwerken', all);
    expect(card?.choices.toSorted()).toEqual(['Gemaal', 'Sluis', 'Stuw']);
    expect(others).toEqual([]);
  });

  it('no person where a thing is asked for, nor the other way round', async () => {
    const all = [
      'Schutsluis: brengt schepen naar een ander peil',
      'Poldergemaal: pompt een meer leeg',
      'Zeedijk: houdt hoog water buiten',
      'Dijkgraaf: persoon die een waterschap voorzit',
    ];
    const cards = await list('Werken', all);
    expect(answersOf(cards)).toEqual(['Poldergemaal', 'Schutsluis', 'Zeedijk']);
    expect(cards.flatMap(({ choices }) => choices)).not.toContain('Dijkgraaf');
  });
});

it('a label is no term where it is what is said of the thing above it', async () => {
  const terms = [
    '- Hevel: een werktuig dat water over een dijk tilt',
    '- Vijzel: een werktuig dat in een goot draait',
    '- Rad: een werktuig dat op een beek loopt',
  ];
  const cards = async (heading: string, what = 'een werktuig dat in de wind draait') =>
    answersOf(await cardsOf([`## ${heading}`, [...terms, `- Molen: ${what}`].join('\n')]));
  expect(await cards('Begrippen')).toEqual(['Hevel', 'Molen', 'Rad', 'Vijzel']);
  expect(await cards('Voordelen')).toEqual([]);
});

it('a term that two sentences define is asked for once in a round', async () => {
  const twice = [
    'Een sluis is een waterwerk dat een schip optilt.',
    '## Nog eens',
    ...['Sluis', 'Gemaal', 'Dijk'].map(
      (name) =>
        `Een ${name.toLowerCase()} is een waterwerk van ${name.length} el hoog met een eigen wachter.`,
    ),
  ];
  const answers = answersOf(await cardsOf([rows.join('\n'), ...twice]));
  expect(answers.filter((answer) => answer === 'Sluis')).toHaveLength(1);
});
