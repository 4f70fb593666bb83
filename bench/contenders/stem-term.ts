import { createStemmer } from 'multilingual-stemmer';
import { fold, foldExcept } from '../../src/language/letters/fold.ts';
import { languagePacks } from '../../src/language/packs/index.ts';
import { getStopwords } from '../../src/language/words/stopwords.ts';

/** A word as a library's own tokenizer found it → what to index, or null for a stopword. */
export interface TermStemmer {
  readonly stem: (word: string) => string | null;
  readonly isStopword: (word: string) => boolean;
  /** Lets go of the stems remembered while building, so that they weigh on nobody's heap. */
  readonly forget: () => void;
}

/**
 * Our stemmer, stopwords and folding for the libraries that take them. Stems are remembered while
 * building: without that the other libraries would build several times as slowly as they can.
 */
export function createTermStemmer(language: string): TermStemmer {
  const pack = languagePacks.get(language);
  const stemWord = pack ? createStemmer(pack.code) : (word: string) => word;
  const remembered = new Map<string, string | null>();
  const foldWord = (word: string) => foldExcept(word, pack?.words.ownLetters ?? '');
  const stopwords = getStopwords(language);
  const isStopword = (word: string) => stopwords.has(foldWord(word));
  return {
    isStopword,
    stem(word) {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const stem = isStopword(word) ? null : fold(stemWord(foldWord(word))) || word;
      remembered.set(word, stem);
      return stem;
    },
    forget: () => remembered.clear(),
  };
}
