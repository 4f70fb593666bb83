import type { QueryWord } from '../types.ts';

/** The terms that are the words themselves, in whatever form: no other word that may stand for one. */
export function ownTermsOf(words: readonly QueryWord[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ terms }) =>
      terms.filter(({ weight }) => weight === 1).map(({ term }) => term),
    ),
  );
}
