import { endsIn } from '../lexicon/index.ts';
import { settle, type Chain, type Evidence } from '../types.ts';
import { isCapital, wordBefore, type Context, type Cue } from './context.ts';

/** What stands before the name. */
export const before: Cue = (chain, context, evidence) => {
  const { lexicon } = context;
  const word = chain.led ?? wordBefore(context, chain.first);
  if (!word) return;
  const last = word.split('-').at(-1) ?? word;
  if (lexicon.people.has(last) || lexicon.people.has(word)) evidence.person += 4;
  else if (endsIn(last, lexicon.descriptors)) settle(evidence, 4);
  else if (endsIn(last, lexicon.agents)) evidence.company += 2;
  else if (lexicon.places.has(last)) evidence.place += 4;
  else if (endsIn(last, lexicon.others)) evidence.other += 3;
  if (chain.led) return;
  if (lexicon.examples.has(word)) examples(chain, context, evidence);
  if (lexicon.doneTo.has(word)) evidence.company += 3;
  if (lexicon.saying.has(word)) evidence.company += 1;
  preposition(chain, context, evidence);
};

/** "bedrijven zoals X", "companies such as X". */
function examples(chain: Chain, context: Context, evidence: Evidence): void {
  for (let place = chain.first - 1; place > chain.first - 4 && place > 0; place--) {
    const word = context.tokens[place - 1]?.text.toLowerCase() ?? '';
    if (endsIn(word, context.lexicon.descriptors)) return settle(evidence, 4);
  }
}

/** "CEO van X", "aandelen in X", "fusie met X", "bij X", "in X". */
function preposition(chain: Chain, context: Context, evidence: Evidence): void {
  const { lexicon } = context;
  const { place, article } = skipArticle(chain, context);
  const word = wordBefore(context, place);
  const governor = word && wordBefore(context, place - 1);
  if (article && !chain.opens) evidence.company += lexicon.saying.has(word) ? 2 : 0.5;
  if (lexicon.sources.has(word) && (word !== 'to' || governor === 'according')) {
    evidence.company += 1.5;
  } else if (lexicon.belonging.has(word)) belonging(governor, place, context, evidence);
  else if (lexicon.dealings.has(governor)) settle(evidence, 2.5);
  else if (WORKING.test(governor) && EMPLOYERS.has(word)) settle(evidence, 3);
  else if (lexicon.employing.has(word)) {
    if (belongs(governor, lexicon)) settle(evidence, 3);
    else evidence.company += 1;
  } else if (AGENTS.has(word)) {
    evidence.company += lexicon.doneTo.has(governor) || lexicon.suffered.has(governor) ? 2.5 : 1;
  } else if (lexicon.locating.has(word)) evidence.place += word === 'in' ? 3 : 2;
}

function belonging(governor: string, place: number, context: Context, evidence: Evidence): void {
  const { lexicon, tokens } = context;
  if (governor && belongs(governor, lexicon)) settle(evidence, 3);
  else if (isCapital(tokens[place - 2]?.text)) evidence.company += 1;
  else evidence.company += 0.5;
}

const AGENTS = new Set(['door', 'by']);
const EMPLOYERS = new Set(['bij', 'voor', 'at', 'for', 'with', 'in']);
const WORKING = /^(?:werk|work)|^(?:dienst|baan|job|contract|stage)$/u;

function belongs(word: string, lexicon: Context['lexicon']): boolean {
  return [lexicon.roles, lexicon.possessions, lexicon.descriptors, lexicon.agents].some((set) =>
    endsIn(word, set),
  );
}

/** Over an article, an adjective of nationality, and one adjective after an article. */
function skipArticle(chain: Chain, context: Context): { place: number; article: boolean } {
  const { lexicon } = context;
  let place = chain.first;
  if (lexicon.nationalities.has(wordBefore(context, place))) place--;
  if (lexicon.articles.has(wordBefore(context, place))) return { place: place - 1, article: true };
  return { place, article: false };
}
