import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { mayBeName } from '../words/word-shape.ts';

/** "getUserName": three small letters and more before an inner capital, as no brand has. */
const CAMEL = /^\p{Ll}{3,}\p{Lu}\p{Ll}/u;
const LAST_HUMP = /^(?:\p{Lu}\p{L}*\p{Ll}|\p{Lu}{2,})(\p{Lu}\p{Ll}+)$/u;

/** Whether a word is the name of a method in a program: "parseDate". */
export function isMethod(text: string): boolean {
  return CAMEL.test(text);
}

/** Whether a word ends as classes do: "IOException", "HashMap". */
export function endsAsClass(text: string, lexicon: Lexicon): boolean {
  const hump = LAST_HUMP.exec(text)?.[1];
  return hump !== undefined && lexicon.is(hump.toLowerCase(), 'codeWords');
}

/** Whether a text speaks of programs: it names methods or classes. */
export function hasIdentifiers(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ text }) => {
    return mayBeName(text) && (isMethod(text) || endsAsClass(text, lexicon));
  });
}
