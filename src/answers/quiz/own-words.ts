import type { Passage } from '../../library/index.ts';
import type { TermPlainly } from './term-candidates.ts';

/** Definitions of a source that have a word, so that it still is of some of them: as a number, as a share. */
const FEW = 2;
const SHARE = 0.08;

/** The words of each definition that few others of its source have: "employee" tells nothing among them. */
export function findOwnWords(
  terms: readonly TermPlainly[],
): (term: TermPlainly) => ReadonlySet<string> {
  const counts = new Map<Passage['source'], { terms: number; words: Map<string, number> }>();
  for (const { passage, telling } of terms) {
    const own = counts.get(passage.source) ?? { terms: 0, words: new Map<string, number>() };
    counts.set(passage.source, own);
    own.terms++;
    for (const word of telling) own.words.set(word, (own.words.get(word) ?? 0) + 1);
  }
  return ({ passage, telling }) => {
    const own = counts.get(passage.source);
    const most = Math.max(FEW, SHARE * (own?.terms ?? 0));
    return new Set([...telling].filter((word) => (own?.words.get(word) ?? 0) <= most));
  };
}
