import type { Passage } from '../../library/index.ts';

/** Languages of the passages with their shares, most frequent first: what a query is analysed in. */
export type LanguageShares = ReadonlyMap<string | null, number>;

/** Counts the languages of passages. */
export function shareLanguages(passages: readonly Passage[]): LanguageShares {
  const counts = new Map<string | null, number>();
  for (const { language } of passages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return new Map(
    Array.from(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([language, count]) => [language, count / passages.length]),
  );
}
