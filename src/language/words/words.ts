import { getCommonWords } from './common-words.ts';
import { fold } from '../letters/fold.ts';
import { INVISIBLE } from '../letters/invisible.ts';
import { languagePacks } from '../packs/index.ts';
import { endOfPlain, findStart, isPlain } from '../letters/plain.ts';
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
/** Signs that make another name of the letters before them: "C++", also in "C++20", and "F#". */
const SIGN = /(?:(?:\+\+|＋＋)(?![\p{L}+#])|[#＃](?![\p{L}\p{N}+#]))?/u;

const WORD = new RegExp(
  [NUMBER, DOTTED, STARRED, SHORTENED].map(({ source }) => source).join('|') +
    // Behind the run and not another way to begin: most words would be tried twice.
    `|${RUN.source}${SIGN.source}`,
  'gu',
);

/** The words of a text, in order. */
export function* findWords(text: string): Generator<Word> {
  for (let start = findStart(text, 0); start >= 0;) {
    const end = findEnd(text, start);
    const word = { text: text.slice(start, end), start, end };
    if (word.text.includes(BREAK)) yield* partAtBreaks(word);
    else yield word;
    start = findStart(text, end);
  }
}

/** First letters of words, by their ASCII codes: 1 for those that are wanted. */
export type Initials = Uint8Array;

/**
 * The letters that words of some terms begin with, in either case: a word of plain letters begins as its
 * term does, or with what the language's stems leave out there.
 */
export function initialsOf(terms: Iterable<string>, language: string | null): Initials {
  const initials = new Uint8Array(0x80);
  const prefix = languagePacks.get(language ?? '')?.words.stemPrefix ?? '';
  for (const term of [...terms, ...(prefix === '' ? [] : [prefix])]) {
    for (const letter of [term.charAt(0), term.charAt(0).toUpperCase()]) {
      const code = letter.charCodeAt(0);
      if (code < 0x80) initials[code] = 1;
    }
  }
  return initials;
}

/**
 * As `findWords`, for what looks for few words in many texts: without an object for each, and without most
 * words of plain letters that begin with none of some letters.
 */
export function visitWords(
  text: string,
  initials: Initials,
  visit: (word: string, start: number) => void,
): void {
  for (let start = findStart(text, 0); start >= 0;) {
    const code = text.charCodeAt(start);
    const end = findEnd(text, start);
    if (code >= 0x80 || initials[code] === 1 || !isPlainRun(text, start, end)) {
      const word = text.slice(start, end);
      if (!word.includes(BREAK)) visit(word, start);
      else
        for (const part of partAtBreaks({ text: word, start, end })) visit(part.text, part.start);
    }
    start = findStart(text, end);
  }
}

function isPlainRun(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (!isPlain(text.charCodeAt(at))) return false;
  return true;
}

// Every letter of the material comes by here, several times: what is plain ASCII is told by its code,
// many times as fast as by a pattern.
const AT = new RegExp(WORD.source, 'uy');
/** What a word goes on with that is more than a run; without it behind a run, that is the word. */
const SIGNS = new Set('.,:．，：+＋#＃*');
const LONGEST_RUN = 64;

/** Where the word ends that begins at a place. */
function findEnd(text: string, start: number): number {
  const end = endOfPlain(text, start, LONGEST_RUN);
  const isRun =
    end === text.length || (text.charCodeAt(end) < 0x80 && !SIGNS.has(text.charAt(end)));
  if (isRun && end - start <= LONGEST_RUN) return end;
  AT.lastIndex = start;
  return start + (AT.exec(text)?.[0].length ?? 1);
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
