import { endsIn } from '../lexicon/index.ts';
import { isPlainWord } from '../lexicon/plain-words.ts';
import { isAbbreviation, isAllCapitals } from '../word-shape.ts';
import { isCompanyTail } from '../name-word.ts';
import { settle, type Chain, type Evidence } from '../types.ts';
import { wordAfter, wordBefore, type Context, type Cue } from './context.ts';

/** What stands after the name. */
export const after: Cue = (chain, context, evidence) => {
  const { lexicon } = context;
  if (chain.tail) return compound(chain, chain.tail, context, evidence);
  const word = wordAfter(context, chain.last);
  if (chain.possessive) possession(chain, context, evidence);
  // Dutch writes such a pair as one word.
  else if (context.language !== 'nl' && isPaired(word, context)) pair(chain, context, evidence);
  else if (isAbbreviation(chain.text) && lexicon.speaking.has(word)) evidence.company += 3;
  else if (lexicon.actions.has(word)) evidence.company += 1;
  if (lexicon.human.has(word)) evidence.person += 3;
  if (lexicon.passives.has(word) || lexicon.passives.has(wordBefore(context, chain.first))) {
    suffered(chain, context, evidence);
  }
  if (endsIn(word, lexicon.others) && !chain.possessive) evidence.other += 2;
  figures(chain, context, evidence);
  pointsBack(chain, context, evidence);
};

/** "Apple shares", "Boeing engineers"; at the start of a sentence also "Small firms". */
function pair(chain: Chain, context: Context, evidence: Evidence): void {
  const plain = isPlainWord(chain.text.toLowerCase(), context.language);
  if (chain.opens && chain.words.length === 1 && plain) evidence.company += 1.5;
  else settle(evidence, 2.5);
}

/** "Shell-topman", "Spotify-apps". */
function compound(chain: Chain, tail: string, context: Context, evidence: Evidence): void {
  const { lexicon } = context;
  const next = context.tokens[chain.last + 1];
  const describesNext = next?.gap === ' ' && /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(next.text);
  if (lexicon.others.has(tail) || endsIn(tail, lexicon.others)) evidence.other += 6;
  else if (!isCompanyTail(tail, lexicon)) evidence.company += isAllCapitals(chain.text) ? -1 : 0.5;
  else if (chain.opens && describesNext && endsIn(tail, lexicon.descriptors)) return;
  else settle(evidence, 4);
}

/** "X's app", "X's new CEO". */
function possession(chain: Chain, context: Context, evidence: Evidence): void {
  const word = wordAfter(context, chain.last);
  const second = wordAfter(context, chain.last + 1);
  if (context.lexicon.others.has(word)) evidence.other += 3;
  else if (isOwned(word, context) || isOwned(second, context)) settle(evidence, 3.5);
  else evidence.company += 0.5;
}

function isOwned(word: string, { lexicon }: Context): boolean {
  if (!word) return false;
  return endsIn(word, lexicon.possessions) || lexicon.roles.has(word);
}

function isPaired(word: string, context: Context): boolean {
  return isOwned(word, context) || context.lexicon.descriptors.has(word);
}

/** "X werd in maart overgenomen", "toen werd X overgenomen", "X was fined". */
function suffered(chain: Chain, context: Context, evidence: Evidence): void {
  for (let place = chain.last; place < chain.last + 8; place++) {
    const word = wordAfter(context, place);
    if (!word) return;
    if (context.lexicon.suffered.has(word)) {
      evidence.company += 2.5;
      return;
    }
  }
}

/** "X verloor 2%", "X raised 40 million". */
function figures(chain: Chain, context: Context, evidence: Evidence): void {
  const second = context.tokens[chain.last + 2];
  if (!second || second.gap !== ' ' || !/^\p{N}/u.test(second.text)) return;
  const rest = context.text.slice(second.end, second.end + 12);
  if (/^ ?(?:%|procent|percent|miljoen|miljard|million|billion)/u.test(rest)) evidence.company += 2;
}

/** "X … haar medewerkers", "X … its customers", in the same sentence. */
function pointsBack(chain: Chain, context: Context, evidence: Evidence): void {
  const { tokens, lexicon } = context;
  for (let place = chain.last + 1; place < chain.last + 14; place++) {
    const token = tokens[place];
    if (!token || token.opens) return;
    if (!lexicon.its.has(token.text)) continue;
    if (
      isOwned(wordAfter(context, place), context) ||
      isOwned(wordAfter(context, place + 1), context)
    ) {
      evidence.company += 1.5;
      return;
    }
  }
}
