/** A word of a text and where it stands. */
export interface Word {
  /** As it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Runs of letters and digits, with numbers kept whole ("346.000", "4,4"). Marks and invisible
 * characters inside a word belong to it. Longer runs than any word are cut, so that a megabyte
 * without a space costs no more than one with spaces.
 */
const WORD =
  /\p{N}{1,30}(?:[.,]\p{N}{1,12}){1,8}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]{0,63}/gu;

/** The words of a text, in order. */
export function* findWords(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}
