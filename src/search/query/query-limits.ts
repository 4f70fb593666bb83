import type { Range } from '../../language/index.ts';

/** Quoted text, in the quotation marks that keyboards and phones make, with a minus sign before it. */
const PHRASE = /((?<=^|\s)[-−])?["“”„«»]([^"“”„«»]{1,300})["“”„«»]/gu;
/** A minus sign before a word, not the hyphen inside one. */
const EXCLUDED = /(?<=^|\s)[-−](?=[\p{L}\p{N}])/gu;

/** What a query says that a passage must and must not hold. */
export interface QueryLimits {
  /** Texts in quotes: each must stand in the passage word for word. */
  readonly phrases: readonly string[];
  /** Texts in quotes behind a minus sign: none may. */
  readonly withoutPhrases: readonly string[];
  /** Where the excluded phrases stand in the query. */
  readonly withoutRanges: readonly Range[];
  /** Where the words begin that a minus sign excludes. */
  readonly minus: ReadonlySet<number>;
}

/** Reads the quotes and minus signs of a query. */
export function readLimits(text: string): QueryLimits {
  const quoted = Array.from(
    text.matchAll(PHRASE),
    ({ index, 0: all, 1: sign, 2: phrase = '' }) => ({
      phrase: phrase.trim(),
      isExcluded: sign !== undefined,
      range: [index, index + all.length] as const,
    }),
  ).filter(({ phrase }) => /[\p{L}\p{N}]/u.test(phrase));
  const excluded = quoted.filter(({ isExcluded }) => isExcluded);
  return {
    phrases: quoted.filter(({ isExcluded }) => !isExcluded).map(({ phrase }) => phrase),
    withoutPhrases: excluded.map(({ phrase }) => phrase),
    withoutRanges: excluded.map(({ range }) => range),
    minus: new Set(
      Array.from(text.matchAll(EXCLUDED), ({ index, 0: sign }) => index + sign.length),
    ),
  };
}
