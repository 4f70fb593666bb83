import type { Figure } from '../../../facts/index.ts';
import { findWords } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import type { Snapshot } from '../../../snapshot/index.ts';

/** Blocks below a title, counted with it, in which what it is about is priced. */
const LAST_BLOCK = 4;
/** "Nu slechts € 749". */
const MOST_BEFORE = 2;
/** "… free delivery from X": what else such a line has is short. */
const MOST_WORDS = 10;
const LONGEST = 160;

/**
 * Whether a block is hardly more than an amount under a title: "**Nu € 749 (adviesprijs € 849)**" is the
 * price of what the page is about.
 */
export function isPriceHead(
  { text, number, kind, headings, source }: Passage,
  figures: readonly Figure[],
): boolean {
  const [first] = figures;
  if (first?.kind !== 'amount' || number > LAST_BLOCK || text.length > LONGEST) return false;
  if (kind === 'table-row' || headings.length > 0 || source.title === null) return false;
  return countWords(text.slice(0, first.start)) <= MOST_BEFORE && countWords(text) <= MOST_WORDS;
}

/** Words, without numbers. */
function countWords(text: string): number {
  return Array.from(findWords(text)).filter((word) => /^\p{L}/u.test(word.text)).length;
}

const known = new WeakMap<Snapshot, readonly number[]>();

/** The blocks of all sources that are, by their ordinals. */
export function priceHeads(snapshot: Snapshot): readonly number[] {
  const own = known.get(snapshot) ?? collect(snapshot);
  known.set(snapshot, own);
  return own;
}

function collect({ library, facts }: Snapshot): number[] {
  const found: number[] = [];
  for (const [ordinal, passage] of library.passages.entries()) {
    // What is cheap to tell first.
    if (passage.number > LAST_BLOCK || facts.countFigures(ordinal) === 0) continue;
    if (isPriceHead(passage, facts.figuresOf(ordinal))) found.push(ordinal);
  }
  return found;
}
