import type { Passage } from '../../src/library/types.ts';

/** The language of most passages: the other libraries take one for all. */
export function mostCommonLanguage(passages: readonly Passage[]): string {
  const counts = new Map<string, number>();
  for (const { language } of passages) {
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? 'en';
}
