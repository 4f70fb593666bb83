import { analyse } from '../../analysis/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../types.ts';
import { ownTermsOf } from './own-terms.ts';

/** The first cell of a row, behind what stands above it: "Planet: Mars | Year: 687 days". */
const FIRST_CELL = /^(?:[^|:]{1,60}: )?([^|]{1,60}) \|/u;
/** What a cell says of it besides: "Lead (pure)". */
const ASIDE = /\([^()]*\)/gu;
/** A shorter word of a cell is hardly what it is about. */
const SHORTEST = 3;
/** Kinds that ask for a fact, as a cell holds one. */
const FACTS: ReadonlySet<Query['kind']> = new Set([
  null,
  'list',
  'when',
  'who',
  'name',
  'how-many',
  'how-long',
]);

/** Tells whether a passage is a row of a table about what is asked: all of its first cell is. */
export function createRowOf({ kind, words }: Query): (passage: Passage) => boolean {
  if (!FACTS.has(kind)) return () => false;
  const asked = ownTermsOf(words);
  return ({ kind: form, text, language }) => {
    if (form !== 'table-row') return false;
    const [, cell = ''] = FIRST_CELL.exec(text) ?? [];
    const own = analyse(cell.replace(ASIDE, ' '), language);
    const long = own.filter(({ word }) => word.length >= SHORTEST);
    return long.length > 0 && long.every(({ term }) => asked.has(term));
  };
}
