import { findWords } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Figure } from '../types.ts';

/** Blocks below a title, counted with it, in which what it is about is priced. */
const LAST_BLOCK = 4;
/** "Nu slechts € 749". */
const MOST_BEFORE = 2;
/** "… free delivery from X": what else such a line has is short. */
const MOST_WORDS = 10;
const LONGEST = 160;

/** The ordinals of passages that are hardly more than the price of what their title is about. */
export function findPriceHeads(
  passages: readonly Passage[],
  figures: readonly (readonly Figure[])[],
): number[] {
  return passages.flatMap((passage, ordinal) =>
    // What is cheap to tell first.
    passage.number <= LAST_BLOCK && isPriceHead(passage, figures[ordinal]?.[0]) ? [ordinal] : [],
  );
}

/**
 * Whether a block is hardly more than an amount under a title: "**Nu € 749 (adviesprijs € 849)**" is the
 * price of what the page is about.
 */
function isPriceHead(
  { text, kind, headings, source }: Passage,
  first: Figure | undefined,
): boolean {
  if (!first || text.length > LONGEST) return false;
  if (first.kind !== 'amount' && first.elided === null) return false;
  if (kind === 'table-row' || headings.length > 0 || source.title === null) return false;
  return countWords(text.slice(0, first.start)) <= MOST_BEFORE && countWords(text) <= MOST_WORDS;
}

/** Words, without numbers. */
function countWords(text: string): number {
  return Array.from(findWords(text)).filter((word) => /^\p{L}/u.test(word.text)).length;
}
