import type { CompanyLexicon } from './lexicon/index.ts';
import { getLexicon } from './lexicon/index.ts';
import { irregularVerbs } from './lexicon/plain-words.ts';

const DUTCH_VERB = /^[\p{Ll}]{3,14}(?:[^aeiou]t|[aeo]{2}t|[dt]e|[dt]en)$/u;
const ENGLISH_VERB = /^[\p{Ll}]{3,14}(?:ed|[^aius]s)$/u;

/** Whether a word, in lower case, is a finite verb as far as its form tells. */
export function isVerb(
  word: string,
  language: string | null,
  lexicon: CompanyLexicon = getLexicon(language),
): boolean {
  if (!word) return false;
  if (lexicon.actions.has(word) || lexicon.passives.has(word)) return true;
  if (irregularVerbs.has(word)) return true;
  if (lexicon.possessions.has(word) || lexicon.roles.has(word)) return false;
  return (language === 'en' ? ENGLISH_VERB : DUTCH_VERB).test(word);
}
