import { LRUCache } from 'lru-cache';
import { createStemmer } from 'multilingual-stemmer';
import {
  findWords,
  fold,
  foldExcept,
  getStopwords,
  languagePacks,
  toPairs,
} from '../language/index.ts';

/** A word as the search knows it. */
export interface AnalysedWord {
  /** What is indexed and looked up: the stem, or the number as digits with a point. */
  readonly term: string;
  /** The word folded, before stemming. */
  readonly word: string;
  /** Carries no topic: in no posting, and in a query only where nothing else is asked. */
  readonly stop: boolean;
}

/** A word of a text as the search knows it, and where it stands. */
export interface AnalysedToken extends AnalysedWord {
  readonly start: number;
  readonly end: number;
}

type WordAnalyser = (text: string) => AnalysedWord;

/** Words remembered of a language: those in common use. */
const MOST_REMEMBERED = 20_000;

const analysers = new Map<string, WordAnalyser>();

/** The analyser of a language's words; one that is not known, or null, folds without stemming. */
export function getWordAnalyser(language: string | null): WordAnalyser {
  const code = language !== null && languagePacks.has(language) ? language : '';
  const known = analysers.get(code);
  if (known) return known;
  const analyser = createWordAnalyser(code);
  analysers.set(code, analyser);
  return analyser;
}

/** The words of a text in one language. */
export function analyse(text: string, language: string | null): AnalysedToken[] {
  const analyseWord = getRememberingAnalyser(language);
  return Array.from(findWords(text), ({ text: word, start, end }) => {
    const { term, word: folded, stop } = analyseWord(word);
    return { term, word: folded, stop, start, end };
  });
}

const remembering = new Map<WordAnalyser, WordAnalyser>();

/** As `getWordAnalyser`, with the common words remembered: a stem is made in WebAssembly. */
export function getRememberingAnalyser(language: string | null): WordAnalyser {
  const analyseWord = getWordAnalyser(language);
  const known = remembering.get(analyseWord);
  if (known) return known;
  const words = new LRUCache<string, AnalysedWord>({ max: MOST_REMEMBERED });
  const analyser: WordAnalyser = (text) => {
    const found = words.get(text);
    if (found) return found;
    const analysed = analyseWord(text);
    words.set(text, analysed);
    return analysed;
  };
  remembering.set(analyseWord, analyser);
  return analyser;
}

function createWordAnalyser(code: string): WordAnalyser {
  const pack = languagePacks.get(code);
  const stem = pack ? createStemmer(pack.code) : (word: string) => word;
  const ownLetters = pack?.words.ownLetters ?? '';
  const stopwords = getStopwords(code);
  const meant = toPairs(pack?.words.abbreviated ?? '');
  const foldWord = ownLetters === '' ? fold : (word: string) => foldExcept(word, ownLetters);
  return (text) => {
    if (/^\p{N}/u.test(text) && !/\p{L}/u.test(text)) {
      const number = normaliseNumber(text);
      return { term: number, word: number, stop: false };
    }
    const word = foldWord(spellOut(text, meant));
    // One small letter is no topic by itself: it is the rest of "China's". A capital may be: "R".
    const stop = (isSingleLetter(word) && !isCapital(text)) || stopwords.has(word);
    return { term: fold(stem(word)) || word, word: fold(word), stop };
  };
}

/** "346.000", "346,000" → "346000"; "4,4" → "4.4": the same number in every notation. */
function normaliseNumber(text: string): string {
  const digits = fold(text);
  return /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)
    ? digits.replace(/[.,]/gu, '')
    : digits.replaceAll(',', '.');
}

/** What an abbreviation with a point stands for: "art." → "artikel"; the word itself elsewhere. */
function spellOut(text: string, meant: ReadonlyMap<string, string>): string {
  if (!text.endsWith('.')) return text;
  const short = text.slice(0, -1);
  return meant.get(fold(short)) ?? short;
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** A letter of an alphabet; where one sign is a word or a syllable, it counts as a word. */
function isSingleLetter(word: string): boolean {
  return word.length <= 1 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}
