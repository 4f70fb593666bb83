import { fold, type Range } from '../../language/index.ts';
import { completeness, isExplaining, trimBody } from './body.ts';
import type { TermWords } from './language-rules.ts';
import { readTerm, wordsOf } from './term-text.ts';
import type { DefiningText, Definition } from '../types.ts';

/** How much a term counts that the source itself sets apart, one that only looks so, a row's first cell. */
const MARKED = 0.95;
const BY_TEXT = 0.7;
const FIRST_CELL = 0.55;
/** What of it is left where it only says where to look. */
const REFERRING = 0.3;
/** A term that is set apart may be longer than one that a sentence names. */
const FARTHEST = 90;
const SEPARATOR = /: | [–—-] | = /u;
/** Words before a colon in running text; what is longer is a sentence that goes on. */
const LONGEST_LABEL: Partial<Record<DefiningText['kind'], number>> = {
  'list-item': 6,
  paragraph: 4,
};

/** Characters that the words of a label take each, on average and at most. */
const LONGEST_WORD = 16;

/** The term that a passage sets apart and explains: "Osmosis: …", "Osmosis – …". */
export function findLabel(passage: DefiningText, words: TermWords): Definition | null {
  const { text, kind, term, second = null } = passage;
  // In a recording a name before a text is that of who says it.
  if (second !== null) return null;
  if (kind === 'table-row') return findInRow(text, words, term !== null);
  if (term) {
    const read = readTerm(text, term, words);
    return read && explain(text, read, [skipSeparator(text, term[1]), text.length], MARKED, words);
  }
  const most = LONGEST_LABEL[kind];
  const separator = most === undefined ? null : SEPARATOR.exec(text.slice(0, FARTHEST));
  if (!separator || most === undefined) return null;
  const label: Range = [0, separator.index];
  if (label[1] > most * LONGEST_WORD) return null;
  if (!isLabel(text, label, words) || [...wordsOf(text, label)].length > most) return null;
  const read = readTerm(text, label, words);
  const rest: Range = [label[1] + separator[0].length, text.length];
  return read && explain(text, read, rest, BY_TEXT, words);
}

/** "Term: Osmosis | Meaning: …": the first cell names what the others tell of. */
function findInRow(text: string, words: TermWords, isMarked: boolean): Definition | null {
  const end = text.indexOf(' | ');
  if (end < 0 || end > FARTHEST) return null;
  const name = text.slice(0, end).indexOf(': ');
  const cell: Range = [name < 0 ? 0 : name + 2, end];
  const read = isLabel(text, cell, words) ? readTerm(text, cell, words) : null;
  if (!read) return null;
  const isPair = !text.includes(' | ', end + 3);
  const heading = text.indexOf(': ', end);
  const from = isPair && name >= 0 && heading > 0 ? heading + 2 : end + 3;
  const weight = isMarked ? MARKED : isPair ? BY_TEXT : FIRST_CELL;
  return explain(text, read, [from, text.length], weight, words);
}

/** What bears a number is a step or a date, and some labels only say what the text does. */
function isLabel(text: string, label: Range, { notLabels }: TermWords): boolean {
  const name = text.slice(...label);
  return (
    !notLabels.has(fold(name)) &&
    ![...wordsOf(text, label)].some(({ text: word }) => /^\p{N}/u.test(word))
  );
}

function explain(
  text: string,
  term: Range,
  [from, to]: Range,
  weight: number,
  words: TermWords,
): Definition | null {
  const body = trimBody(text, [from, to]);
  // What ends in a colon is told by what follows, and a question tells nothing.
  if (!isExplaining(text, body, 2) || /[?:]$/u.test(text.slice(body[0], to).trimEnd())) return null;
  const { value: first } = wordsOf(text, body).next();
  const isReferring = first !== undefined && words.referring.has(fold(first.text));
  const share = isReferring ? REFERRING : completeness(text, body);
  return { term, body, form: 'label', weight: weight * share };
}

function skipSeparator(text: string, end: number): number {
  const gap = /^["'“”’)\]*_]*\s*(?:\([^()]{0,80}\)\s*)?[:=–—|-]?\s*/u.exec(
    text.slice(end, end + 120),
  );
  return end + (gap?.[0].length ?? 0);
}
