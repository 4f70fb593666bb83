import { findWords, fold } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../types.ts';

/** The first cell of a row, behind what stands above it: "Planet: Mars | Year: 687 days". */
const FIRST_CELL = /^(?:[^|:]{1,60}: )?([^|]{1,60}) \|/u;
/** What a cell says of it besides: "Lead (pure)". */
const ASIDE = /\([^()]*\)/gu;
/** A shorter word of a cell is hardly what it is about. */
const SHORTEST = 3;
/** Letters that may end two forms of a word differently, and those that they have in common at least. */
const ENDING = 2;
const ALIKE = 4;
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
  const isAsked = (word: string) => {
    const stem = word.slice(0, Math.max(ALIKE, word.length - ENDING));
    return words.some((asked) => asked.word.startsWith(stem));
  };
  return ({ kind: form, text }) => {
    if (form !== 'table-row') return false;
    const [, cell = ''] = FIRST_CELL.exec(text) ?? [];
    const own = Array.from(findWords(cell.replace(ASIDE, ' ')), ({ text: word }) => fold(word));
    const long = own.filter((word) => word.length >= SHORTEST);
    return long.length > 0 && long.every(isAsked);
  };
}
