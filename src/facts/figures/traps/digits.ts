import { followsNoun } from '../candidates/counted.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { FigureReading } from '../figure-reading.ts';
import { isGlued, tokenAt } from '../../read/index.ts';
import { ofFirst, weights, type Case, type Row } from './row.ts';

const { trap } = weights;
/** A bracket that closes opened no further back than this. */
const BRACKET_TOKENS = 15;
/** A title has no more. */
const TITLE_TOKENS = 10;
/** The version that another is compared with stands no further back than this. */
const VERSION_TOKENS = 30;

/** Bare numbers in digits. */
export const digits: readonly Row[] = [
  {
    name: 'rest of a figure',
    weight: trap,
    test: ({ reading, candidate, earlier: { accepted } }) =>
      accepted?.next === candidate.first && !followsNoun(reading, candidate.next),
  },
  {
    name: 'number with an article where no marks are given',
    weight: trap,
    test: isMarkOnly,
  },
  {
    name: 'number of an item in brackets',
    weight: trap,
    test: ofFirst(isInBrackets),
  },
  {
    name: 'number of an item before a point',
    weight: trap,
    test: ofFirst(isItem),
  },
  {
    name: 'number of a question',
    weight: trap,
    test: ofFirst(isOfQuestion),
  },
  {
    name: 'number of a section over its title',
    weight: trap,
    test: ofFirst(isSection),
  },
  {
    name: 'version like one before',
    weight: trap,
    test: ofFirst(isVersion),
  },
];

/** "een 8": a mark where the clause tells of marks, else no figure. */
function isMarkOnly({ reading, candidate: { first, next, quantities } }: Case): boolean {
  const { lexicon, tokens } = reading;
  if (!lexicon.articles.has(tokenAt(tokens, first - 1).lower) || followsNoun(reading, next))
    return false;
  if (quantities[0]?.numeral.decimals || /^[x×]$/iu.test(tokenAt(tokens, next).text)) return false;
  const near = tokens.slice(Math.max(0, first - 12), next + 8);
  return !near.some(({ lower }) => lexicon.marks.has(lower));
}

/** "3.3 Geheugen", in a line that has no more than a title. */
function isSection({ tokens, text }: FigureReading, { first, next }: Quantity): boolean {
  if (first !== 0 || tokens.length > TITLE_TOKENS || /[.!?]$/u.test(text)) return false;
  if (!/^\d{1,2}\.\d{1,2}$/u.test(tokenAt(tokens, 0).text)) return false;
  return /^\p{Lu}\p{Ll}/u.test(tokenAt(tokens, next).text);
}

/** "b) or 2) …", and whole numbers alone in brackets. */
function isInBrackets(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens } = reading;
  if (numeral.decimals || numeral.grouped || tokenAt(tokens, next).text !== ')') return false;
  if (tokenAt(tokens, first - 1).text === '(') return true;
  const near = tokens.slice(Math.max(0, first - BRACKET_TOKENS), first);
  return isGlued(reading, next) && !near.some(({ text }) => text === '(');
}

/** "1. …" at the start, "2. Choose …". */
function isItem(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens } = reading;
  if (numeral.decimals || numeral.grouped) return false;
  const [before, after] = [tokenAt(tokens, first - 1), tokenAt(tokens, next)];
  if (after.text !== '.' || !isGlued(reading, next) || next + 1 >= tokens.length) return false;
  if (first === 0) return true;
  if (before.text === ';' || (before.text === ':' && numeral.value === 1)) return true;
  return /^[.!?]$/u.test(before.text) && /^\p{Lu}/u.test(tokenAt(tokens, next + 1).text);
}

/** "12 Wat is een norm?": a number that opens a passage before a question. */
function isOfQuestion(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, text } = reading;
  if (first !== 0 || numeral.spelled || numeral.grouped) return false;
  const after = tokenAt(tokens, next);
  return after.kind === 'word' && /^\p{Lu}/u.test(after.text) && text.trimEnd().endsWith('?');
}

/** "Python 3.11 is faster than 3.10": a decimal like that of a name shortly before. */
function isVersion(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  if (!numeral.decimals || followsNoun(reading, next)) return false;
  const { tokens, lexicon } = reading;
  const major = /^\d{1,4}\./u.exec(tokenAt(tokens, first).text)?.[0];
  if (major === undefined) return false;
  for (let place = first - 1; place > Math.max(0, first - VERSION_TOKENS); place--) {
    const { kind, text } = tokenAt(tokens, place);
    if (kind !== 'digits' || !text.startsWith(major)) continue;
    const before = tokenAt(tokens, place - 1);
    if (before.kind !== 'word') continue;
    if (/^\p{Lu}/u.test(before.text) && !lexicon.stopwords.has(before.lower)) return true;
    if (lexicon.references.has(before.lower)) return true;
  }
  return false;
}
