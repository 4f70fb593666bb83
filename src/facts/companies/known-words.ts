import { isVerb as isVerbWord } from './cues/view.ts';
import { spellingKey } from './aliases/spelling.ts';
import type { Kind } from './words/kinds.ts';
import { createLexicons, type Lexicons } from './words/lexicons.ts';

let made: Lexicons | undefined;

/** Made at the first question that needs it: a library is read in another process. */
const lexicons: Lexicons = (language) => (made ??= createLexicons())(language);

/** One key for spellings of one company's name: "Acme", "ACME N.V.". */
export function toSpellingKey(name: string): string {
  return spellingKey(name, lexicons(null));
}

/** Whether a name, in lower case, is that of a country, a region or a large city. */
export function isPlaceName(name: string): boolean {
  return lexicons(null).isPlace(name);
}

/** Whether a word or phrase, in lower case, is of a kind in any language. */
export function isKnownAs(phrase: string, ...kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => lexicons(null).is(phrase, kind));
}

/** Whether a word is a finite verb as far as its form tells. */
export function isVerb(word: string, language: string | null): boolean {
  return isVerbWord(lexicons(language).word(word));
}
