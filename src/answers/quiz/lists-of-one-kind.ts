import { areTouched, isGlossary } from './alike.ts';
import { type GlossList, LONGEST_LIST } from './gloss-lists.ts';
import type { TermPlainly } from './term-candidates.ts';
import { kindsOfTerm, meet } from './term-kinds.ts';

/** The lists whose terms are of one kind: short ones, below a heading that says which. */
export function listsOfOneKind(terms: readonly TermPlainly[]): ReadonlySet<GlossList> {
  const rows = new Map<GlossList, TermPlainly[]>();
  for (const term of terms) {
    if (term.list !== null) rows.set(term.list, [...(rows.get(term.list) ?? []), term]);
  }
  return new Set(
    [...rows].flatMap(([list, own]) => (own.every(isBelowKind) && areOfOneKind(own) ? [list] : [])),
  );
}

function isBelowKind(term: TermPlainly): boolean {
  const { list, passage } = term;
  const above = passage.parents.at(-1) ?? passage.heading;
  const isShort = list !== null && list.size <= LONGEST_LIST;
  return isShort && above !== null && !isGlossary(above, term);
}

function areOfOneKind(rows: readonly TermPlainly[]): boolean {
  const kinds = rows.map(kindsOfTerm).filter(({ size }) => size > 0);
  return kinds.every((a) => kinds.every((b) => meet(a, b) || (areTouched(a) && areTouched(b))));
}
