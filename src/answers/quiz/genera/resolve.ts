import { fold } from '../../../language/index.ts';
import type { TermCandidate } from '../terms/candidates.ts';

/**
 * Tells of what kind a thing is that is told to be another of the material's terms: "libel is slander
 * that …" is of the kind of slander.
 */
export function resolveGenera(terms: readonly TermCandidate[]): TermCandidate[] {
  const known = new Map<string, TermCandidate>();
  for (const term of terms) {
    if (term.isExplained && term.genus.kinds.size > 0) known.set(keyOf(term, term.label), term);
  }
  return terms.map((term) => {
    const { genus } = term;
    if (!term.isExplained || genus.kinds.size > 0 || genus.word === '') return term;
    const told = known.get(keyOf(term, genus.word));
    if (!told || told === term) return term;
    return { ...term, genus: { ...genus, kinds: told.genus.kinds } };
  });
}

function keyOf({ passage: { source } }: TermCandidate, word: string): string {
  return `${source.file} ${fold(word)}`;
}
