import type { Range } from '../../../language/index.ts';
import { isVerb } from '../../companies/known-words.ts';
import { within } from '../in-order.ts';
import type { Parted } from './clauses.ts';

/** A clause that begins with a small word, which may be the verb of one begun before. */
const BEGINS_SMALL = /^\s*(\p{Ll}+)\s/u;
/** What parts two sentences in one. */
const PARTS = /[;:]\s*$/u;

/**
 * Clauses of which those between a subject and its verb are one with it: "De top, de Gratin, reikt tot 691
 * meter", as long as what stands between has no figure of its own.
 */
export function joinInterrupted(
  { text, language, figures }: Parted,
  clauses: readonly Range[],
): Range[] {
  const joined: Range[] = [];
  // The first of those that have no figure since the last that had one.
  let first = 0;
  for (const clause of clauses) {
    const [from, to] = clause;
    const last = joined.at(-1);
    if (last && PARTS.test(text.slice(...last))) first = joined.length;
    if (within(figures, clause).length === 0) {
      joined.push(clause);
      continue;
    }
    const word = BEGINS_SMALL.exec(text.slice(from, to))?.[1];
    const start = joined[first];
    const isVerbOf = joined.length - first > 1 && word !== undefined && isVerb(word, language);
    if (start && isVerbOf) joined.splice(first, joined.length - first, [start[0], to]);
    else joined.push(clause);
    first = joined.length;
  }
  return joined;
}
