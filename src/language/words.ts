import { INVISIBLE } from './invisible.ts';

/** A word of a text and where it stands. */
export interface Word {
  /** As it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers kept whole: "346.000", "4,4", "5:154". */
const NUMBER = /\p{N}{1,30}(?:[.,:．，：]\p{N}{1,12}){1,8}(?![\p{L}\p{N}])/u;
/** Letters with points between: "E.C.B." is one word, as "ECB" is. */
const DOTTED = /\p{L}(?:\.\p{L}){1,8}(?![\p{L}\p{N}])/u;
/** Signs that make another name of the letters before them: "C++", "F#", "A*". */
const SIGNED =
  /[\p{L}\p{N}]{1,20}(?:\+\+|＋＋|[#＃])(?![\p{L}\p{N}+#])|(?<![\p{L}\p{N}*])\p{Lu}\*(?![\p{L}\p{N}*])/u;
/** An abbreviation with its point, as no sentence goes on so: "bv. een", "art. 5". */
const SHORTENED = /\p{L}{2,4}\.(?=[ \u00a0][\p{Ll}\p{N}])/u;
/**
 * Runs of letters and digits. Marks and invisible characters inside a word belong to it. Longer runs
 * than any word are cut, so that a megabyte without a space costs no more than one with spaces.
 */
const RUN = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]{0,63}`, 'u');

const WORD = new RegExp(
  [NUMBER, DOTTED, SIGNED, SHORTENED, RUN].map(({ source }) => source).join('|'),
  'gu',
);

/** The words of a text, in order. */
export function* findWords(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}
