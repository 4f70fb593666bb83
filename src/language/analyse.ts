import { createStemmer } from 'multilingual-stemmer';
import { fold, foldExcept } from './fold.ts';
import { languagePacks } from './packs/index.ts';
import { findWords } from './words.ts';

/** A word of a text as the search knows it. */
export interface Token {
  /** What is indexed and looked up: the stem, or the number as digits with a point. */
  readonly term: string;
  /** The word folded, before stemming. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Carries no topic: in no index, and in a query only where nothing else is asked. */
  readonly stop: boolean;
}

/** Text → tokens, in one language. */
export type Analyzer = (text: string) => Token[];

interface Analysed {
  readonly term: string;
  readonly word: string;
  readonly stop: boolean;
}

/** Words remembered by an analyzer: more than a large library's vocabulary in common use. */
const MOST_REMEMBERED = 400_000;

const analyzers = new Map<string, Analyzer>();

/** The analyzer of a language; one that is not known, or null, gets folding without stems. */
export function getAnalyzer(language: string | null): Analyzer {
  const code = language !== null && languagePacks.has(language) ? language : '';
  const known = analyzers.get(code);
  if (known) return known;
  const analyzer = createAnalyzer(code);
  analyzers.set(code, analyzer);
  return analyzer;
}

function createAnalyzer(code: string): Analyzer {
  const analyseWord = createWordAnalyser(code);
  // Stemming is called over WebAssembly's border; the same words come again and again.
  const remembered = new Map<string, Analysed>();
  return (text) => {
    const tokens: Token[] = [];
    for (const { text: word, start, end } of findWords(text)) {
      let analysed = remembered.get(word);
      if (!analysed) {
        analysed = analyseWord(word);
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        remembered.set(word, analysed);
      }
      tokens.push({ ...analysed, start, end });
    }
    return tokens;
  };
}

function createWordAnalyser(code: string): (text: string) => Analysed {
  const pack = languagePacks.get(code);
  const stem = pack ? createStemmer(pack.code) : (word: string) => word;
  const ownLetters = pack?.ownLetters ?? '';
  const foldWord = ownLetters === '' ? fold : (word: string) => foldExcept(word, ownLetters);
  return (text) => {
    if (/^\p{N}/u.test(text) && !/\p{L}/u.test(text)) {
      const number = normaliseNumber(text);
      return { term: number, word: number, stop: false };
    }
    const word = foldWord(text);
    // One letter is never a topic by itself: it is the rest of "China's" or of an abbreviation.
    const stop = isSingleLetter(word) || (pack?.stopwords.has(word) ?? false);
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

/** A letter of an alphabet; where one sign is a word or a syllable, it counts as a word. */
function isSingleLetter(word: string): boolean {
  return word.length <= 1 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}
