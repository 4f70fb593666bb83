import type { ForwardIndex } from './forward-index.ts';

/** Languages of the passages with their shares, most frequent first: what a query is analysed in. */
export function shareLanguages({ passages }: ForwardIndex): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { language } of passages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return new Map(
    Array.from(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([language, count]) => [language, count / passages.length]),
  );
}
