import { isPlainWord as isPlainForm, isVerb as isVerbWord } from './cues/view.ts';
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

/**
 * What a noun says of an organization: what it does ("uitgeverij"), no more than that it is one
 * ("company"), what it is to another ("rival"), or what people are called too ("owner").
 */
export type OrganizationNoun = 'kind' | 'plain' | 'relation' | 'agent';

/** What a word says of an organization as a noun; null for any other word. */
export function nounOfOrganization(text: string, language: string | null): OrganizationNoun | null {
  const { habits } = lexicons(language);
  const own = lexicons(language).word(text).last;
  // "workshop" is no shop.
  const is = (kind: Kind): boolean => (habits.joinsNouns ? own.ends(kind) : own.is(kind));
  if (own.is('otherNouns')) return null;
  if (is('relations')) return 'relation';
  if (own.is('plainKinds')) return 'plain';
  if (is('kinds') || is('plainKinds')) return 'kind';
  return own.is('agents') ? 'agent' : null;
}

/** Whether a word is a finite verb as far as its form tells. */
export function isVerb(word: string, language: string | null): boolean {
  return isVerbWord(lexicons(language).word(word));
}

/** Whether a word has a form that names seldom have: "vervanging", "losses". */
export function isPlainWord(word: string, language: string | null): boolean {
  return isPlainForm(lexicons(language).word(word));
}
