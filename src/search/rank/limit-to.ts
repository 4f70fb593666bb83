import { findName } from '../../language/index.ts';
import type { ForwardIndex } from '../inverted-index/forward-index.ts';
import type { Postings } from '../inverted-index/postings.ts';
import type { Query, QueryWord, RankOptions, SearchIndex } from '../types.ts';

/** What a query itself limits the passages to: phrases and excluded words. */
export function limitTo(
  { phrases, withoutPhrases, excluded }: Query,
  { only }: RankOptions,
  candidates: SearchIndex['candidates'],
  { forward, postings }: { readonly forward: ForwardIndex; readonly postings: Postings },
): RankOptions['only'] {
  if (phrases.length + withoutPhrases.length + excluded.length === 0) return only;
  const without = new Set(excluded.flatMap((word) => [...findWithAll([word], postings)]));
  const holds = (ordinal: number) => (phrase: string) =>
    findName(phrase, forward.passages[ordinal]?.text ?? '').length > 0;
  const within = phrases.map((phrase) => new Set(candidates(phrase)));
  return (ordinal) =>
    !without.has(ordinal) &&
    within.every((set) => set.has(ordinal)) &&
    (only?.(ordinal) ?? true) &&
    phrases.every(holds(ordinal)) &&
    !withoutPhrases.some(holds(ordinal));
}

/** Ordinals of the passages that hold every one of the words. */
export function findWithAll(words: readonly QueryWord[], postings: Postings): Set<number> {
  const sets = words.map(({ terms }) => {
    const ordinals = new Set<number>();
    for (const { term } of terms) {
      for (const list of postings.find(term)) {
        for (const ordinal of Array.from(list ?? [])) ordinals.add(ordinal);
      }
    }
    return ordinals;
  });
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return new Set(
    Array.from(smallest ?? []).filter((ordinal) => others.every((set) => set.has(ordinal))),
  );
}
