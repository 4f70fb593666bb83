import { fold } from '../language/fold.ts';
import type { Range } from '../language/range.ts';
import { isExplaining, trimBody } from './body.ts';
import type { TermWords } from './language-rules.ts';
import { readTerm } from './term-text.ts';
import type { DefiningText, Definition } from './types.ts';

/** How much a term counts that the source itself sets apart, and one that only looks so. */
const MARKED = 0.9;
const BY_TEXT = 0.65;
/** A term that is set apart may be longer than one that a sentence names. */
const FARTHEST = 90;
const SEPARATOR = /: | [–—-] | = | \| /u;
const KINDS: ReadonlySet<string> = new Set(['list-item', 'table-row', 'paragraph']);

/** The term that a passage sets apart and explains: "Osmosis: …", "Osmosis – …". */
export function findLabel({ text, kind, term }: DefiningText, words: TermWords): Definition | null {
  if (term) {
    const read = readTerm(text, term, words);
    return read && explain(text, read, skipSeparator(text, term[1]), MARKED);
  }
  if (!KINDS.has(kind)) return null;
  const separator = SEPARATOR.exec(text.slice(0, FARTHEST));
  if (!separator) return null;
  const [label, rest]: Range = [separator.index, separator.index + separator[0].length];
  const isRow = kind === 'table-row';
  if (separator[0] === ' | ' && (!isRow || text.includes(' | ', rest))) return null;
  if (words.notLabels.has(fold(text.slice(0, label))) || /\p{N}/u.test(text.slice(0, label)))
    return null;
  const read = readTerm(text, [0, label], words);
  // What begins in the middle of a sentence is no label: the article goes, and nothing else.
  return read && explain(text, read, rest, BY_TEXT);
}

function explain(text: string, term: Range, from: number, weight: number): Definition | null {
  const body = trimBody(text, [from, text.length]);
  return isExplaining(text, body, 2) ? { term, body, form: 'label', weight } : null;
}

function skipSeparator(text: string, end: number): number {
  const gap = /^["'“”’)\]*_]*\s*(?:\([^()]{0,80}\)\s*)?[:=–—|-]?\s*/u.exec(
    text.slice(end, end + 120),
  );
  return end + (gap?.[0].length ?? 0);
}
