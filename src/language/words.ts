import { getCommonWords } from './common-words.ts';
import { fold } from './fold.ts';
import { INVISIBLE } from './invisible.ts';
import { languagePacks } from './packs/index.ts';
import { getStopwords } from './stopwords.ts';

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
/** A capital with a star, by itself: "A*". */
const STARRED = /\p{Lu}\*(?<![\p{L}\p{N}*]..)(?![\p{L}\p{N}*])/u;
/** An abbreviation with its point, as no sentence goes on so: "bv. een", "art. 5". */
const SHORTENED = /\p{L}{2,4}\.(?=[ \u00a0][\p{Ll}\p{N}])/u;
/**
 * Runs of letters and digits. Marks and invisible characters inside a word belong to it. Longer runs
 * than any word are cut, so that a megabyte without a space costs no more than one with spaces.
 */
const RUN = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]{0,63}`, 'u');
/** Signs that make another name of the letters before them: "C++", "F#". */
const SIGN = /(?:(?:\+\+|＋＋|[#＃])(?![\p{L}\p{N}+#]))?/u;

const WORD = new RegExp(
  [NUMBER, DOTTED, STARRED, SHORTENED].map(({ source }) => source).join('|') +
    // Behind the run and not another way to begin: most words would be tried twice.
    `|${RUN.source}${SIGN.source}`,
  'gu',
);

/** The words of a text, in order. */
export function* findWords(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (word.text.includes(BREAK)) yield* partAtBreaks(word);
    else yield word;
  }
}

/** Where a line may break: inside a word, or in place of a space. */
const BREAK = '\u200b';

/** "de|sleutel" is two words, as each is one by itself; "por|tier" is one. */
function partAtBreaks(word: Word): Word[] {
  let start = word.start;
  const parts = word.text.split(BREAK).map((text): Word => {
    const part = { text, start, end: start + text.length };
    start = part.end + BREAK.length;
    return part;
  });
  const words = parts.filter(({ text }) => text !== '');
  const folded = words.map(({ text }) => fold(text));
  const areWords = Array.from(languagePacks.keys()).some((code) => areWordsOf(folded, code));
  return areWords ? words : [word];
}

/** Whether all are words of one language and one of no topic: two nouns are rather a compound. */
function areWordsOf(words: readonly string[], code: string): boolean {
  const [stopwords, common] = [getStopwords(code), getCommonWords(code)];
  return (
    words.some((word) => stopwords.has(word)) && words.every((word) => common.rankOf(word) !== null)
  );
}
