import { getWordAnalyser } from '../analysis/index.ts';
import { findWords, fold } from '../language/index.ts';
import type { Phrase } from './types.ts';

/** A text as dictionaries are looked up by: "Feuerwehren" under "feuerwehr". */
export function toPhrase(text: string, language: string): Phrase {
  const analyseWord = getWordAnalyser(language);
  const words: string[] = [];
  const stems: string[] = [];
  for (const { text: word } of findWords(text)) {
    words.push(fold(word));
    stems.push(analyseWord(word).term);
  }
  return { words: words.join(' '), stems: stems.join(' ') };
}
