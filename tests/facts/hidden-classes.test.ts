import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { findDates } from '../../src/facts/dates/index.ts';
import { findChains } from '../../src/facts/companies/chains/find-chains.ts';
import { createLexicons } from '../../src/facts/companies/words/lexicons.ts';
import { tokenize } from '../../src/facts/companies/words/tokens.ts';
import { findCandidates } from '../../src/facts/figures/find.ts';
import { FigureReading } from '../../src/facts/figures/figure-reading.ts';
import { findFigures } from '../../src/facts/figures/index.ts';
import { getLexicon } from '../../src/facts/figures/words/lexicon.ts';
import { readPassage } from '../../src/facts/read/index.ts';
import { tokenize as tokensOf } from '../../src/language/index.ts';
import { buildSource, NO_METADATA } from '../../src/library/index.ts';

// What reads many objects is fast where V8 keeps them in one form; a spread first gives each its own.
setFlagsFromString('--allow-natives-syntax');
// oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- no other way to ask V8
const isOfOneForm = new Function('one', 'other', 'return %HaveSameMap(one, other)') as (
  one: object,
  other: object,
) => boolean;

const TEXT =
  'In 2019 had de pont 40 vaste klanten. Op 3 mei 2021 waren dat er ruim 65, volgens Brixum en Pont B.V.';

const RANGES =
  'Het kost 4 tot 5 miljoen euro, 20, 25 en 30 procent meer, en tussen vijf en zevenhonderd man werken 15 ± 5 uur.';

/** Made often enough for V8 to have settled. */
const many = <T>(make: (time: number) => readonly T[]): T[] =>
  Array.from({ length: 40 }, (_, time) => make(time))
    .slice(-4)
    .flat();

test.each<[what: string, made: readonly object[]]>([
  ['figures', many(() => findFigures(readPassage(TEXT, 'nl')))],
  [
    'dates',
    many(() =>
      findDates(readPassage(TEXT, 'nl'), {
        kind: 'paragraph',
        sourceDate: null,
        figures: [],
        years: new Map(),
      }),
    ),
  ],
  [
    'names',
    many(() => {
      const lexicon = createLexicons()('nl');
      const tokens = tokenize(TEXT, lexicon);
      return findChains({ text: TEXT, tokens, lexicon, isCommon: () => false });
    }),
  ],
  // A lower end that its upper completes, one of words, one of a list: "4 tot 5 miljoen".
  [
    'quantities',
    many(() => findCandidates(new FigureReading(readPassage(RANGES, 'nl')))).flatMap(
      ({ quantities }) => quantities,
    ),
  ],
  [
    'lists of tokens',
    many(() => [tokensOf('Van 4 km.'), tokensOf('Van 4 ki\u00adlo\u00adme\u00adter.')]),
  ],
  ['lexicons of languages', ['nl', 'en', 'de', null].map((code) => getLexicon(code).lexicon)],
  [
    'sources',
    many((time) => [
      buildSource(
        {
          encoding: null,
          metadata: NO_METADATA,
          blocks: [{ kind: 'paragraph', text: TEXT }],
          warnings: [],
        },
        { file: `${time}.md`, format: 'md', hash: '', dateInName: null },
      ).passages[0]?.source ?? {},
    ]),
  ],
])('%s have one hidden class', (_what, made) => {
  const [first = {}, ...others] = made;
  expect(others.length).toBeGreaterThan(2);
  for (const other of others) expect(isOfOneForm(first, other)).toBe(true);
});
