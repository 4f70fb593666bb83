import { isPlainWord, plainWords } from '../lexicon/plain-words.ts';
import { isPlaceName } from '../lexicon/places.ts';
import type { CompanyLexicon } from '../lexicon/index.ts';
import type { Chain } from '../types.ts';
import { isVerb } from '../verbs.ts';
import { wordAfter, type Context, type Cue } from './context.ts';

/**
 * What the capital is worth. Inside a sentence it marks a name; at its start only where the word is
 * no common one and a verb follows, as no article stands before it. A text that speaks of business
 * names companies; in another a name is more often something else.
 */
export const position: Cue = (chain, context, evidence) => {
  const many = chain.words.length > 1;
  const verb = isVerb(wordAfter(context, chain.last), context.language, context.lexicon);
  evidence.company += context.business;
  if (!chain.opens && !context.isTitle) {
    evidence.company += 1.5 + (verb ? 0.5 : 0);
    // The library has the word with a small letter too: a term written with a capital here.
    if (!many && context.isCommon(chain.text.toLowerCase())) evidence.company -= 1;
  } else if (many) {
    evidence.company += 0.5 + (verb ? 0.5 : 0);
  } else if (isCommonWord(chain, context)) {
    evidence.company -= 3;
  } else if (!isPlainWord(chain.text.toLowerCase(), context.language)) {
    if (verb || comesFrom(chain, context)) evidence.company += 1.5;
  } else if (/(?:en|s)$/u.test(chain.text) && isSingular(wordAfter(context, chain.last))) {
    // A plural would have a plural verb.
    evidence.company += 1;
  }
};

function isCommonWord(chain: Chain, { lexicon, isCommon }: Context): boolean {
  const lower = chain.text.toLowerCase();
  return (
    isCommon(lower) || plainWords.has(lower) || cueWords(lexicon).some((set) => set.has(lower))
  );
}

/** The cue words are common words too: "Shares of …". */
function cueWords(lexicon: CompanyLexicon): ReadonlySet<string>[] {
  return [lexicon.possessions, lexicon.roles, lexicon.descriptors, lexicon.people, lexicon.others];
}

function isSingular(verb: string): boolean {
  return /^(?:is|was|has|heeft|had|wil|kan|zal|gaat|ging|\p{Ll}{2,}(?:oor|nam|nd|loot|reeg|ocht|erd|de|te))$/u.test(
    verb,
  );
}

/** "Stork uit Hengelo", "Krupp of Essen". */
function comesFrom(chain: Chain, context: Context): boolean {
  if (!/^(?:uit|of|from|in)$/u.test(wordAfter(context, chain.last))) return false;
  return isPlaceName(context.tokens[chain.last + 2]?.text.toLowerCase() ?? '');
}
