import { isPlainWord } from '../lexicon/plain-words.ts';
import { isPlaceName } from '../lexicon/places.ts';
import type { Chain } from '../types.ts';
import { wordAfter, type Context, type Cue } from './context.ts';

/**
 * What the capital is worth. Inside a sentence it marks a name; at its start only where the word is
 * no common one and a verb follows, as no article stands before it.
 */
export const position: Cue = (chain, context, evidence) => {
  const many = chain.words.length > 1;
  const verb = isVerb(wordAfter(context, chain.last), context);
  if (!chain.opens || context.language === 'de') {
    evidence.company += 2 + (verb ? 1 : 0);
  } else if (many) {
    evidence.company += 1 + (verb ? 1 : 0);
  } else if (!isPlain(chain, context)) {
    if (verb) evidence.company += 2;
    else if (comesFrom(chain, context)) evidence.company += 1.5;
  }
  evidence.company += context.business;
};

function isPlain(chain: Chain, { language, isCommon }: Context): boolean {
  const lower = chain.text.toLowerCase();
  return isCommon(lower) || isPlainWord(lower, language);
}

const DUTCH_VERB = /^[\p{Ll}]{3,14}(?:[^aeiou]t|[aeo]{2}t|[dt]e|[dt]en)$/u;
const ENGLISH_VERB = /^[\p{Ll}]{3,14}(?:ed|[^aius]s)$/u;

/** A finite verb as far as its form tells. */
function isVerb(word: string, { lexicon, language }: Context): boolean {
  if (!word) return false;
  if (lexicon.actions.has(word) || lexicon.passives.has(word)) return true;
  if (lexicon.possessions.has(word) || lexicon.roles.has(word)) return false;
  return (language === 'en' ? ENGLISH_VERB : DUTCH_VERB).test(word);
}

/** "Stork uit Hengelo", "Krupp of Essen". */
function comesFrom(chain: Chain, context: Context): boolean {
  if (!/^(?:uit|of|from|in)$/u.test(wordAfter(context, chain.last))) return false;
  return isPlaceName(context.tokens[chain.last + 2]?.text.toLowerCase() ?? '');
}
