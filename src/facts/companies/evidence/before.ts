import { endsIn } from '../lexicon/index.ts';
import { settle, type Chain, type Evidence } from '../types.ts';
import { isAbbreviation } from '../word-shape.ts';
import { isFullName } from './people.ts';
import { wordAfter, wordBefore, type Context, type Cue } from './context.ts';

/** What stands before the name. */
export const before: Cue = (chain, context, evidence) => {
  const { lexicon } = context;
  const word = wordBefore(context, chain.first);
  if (!word) return introduced(chain, context, evidence);
  const last = word.split('-').at(-1) ?? word;
  if (lexicon.people.has(last) || lexicon.people.has(word)) evidence.person += 4;
  else if (isRole(last, chain, context)) evidence.person += 4;
  else if (endsIn(last, lexicon.descriptors)) settle(evidence, 4);
  else if (endsIn(last, lexicon.agents)) evidence.company += 2;
  else if (lexicon.places.has(last)) evidence.place += 4;
  else if (endsIn(last, lexicon.others)) evidence.other += 3;
  const lead = skipArticle(chain, context).place;
  if (lexicon.examples.has(wordBefore(context, lead))) examples(lead, context, evidence);
  if (lexicon.doneTo.has(word)) evidence.company += 3;
  if (SPEAKING.test(word)) evidence.person += 1;
  else if (lexicon.saying.has(word)) evidence.company += 1;
  if (/^\p{N}{1,3}$/u.test(word)) evidence.other += 2;
  preposition(chain, context, evidence);
};

/** "deltacommissaris Jan Jansen": a full name behind a role or a compound with a title. */
function isRole(word: string, chain: Chain, { lexicon }: Context): boolean {
  return isFullName(chain) && (endsIn(word, lexicon.people) || SINGULAR_ROLE.test(word));
}

const SINGULAR_ROLE =
  /(?:commissaris|woordvoerder|bestuurder|directeur|voorzitter|oprichter|manager|redacteur|econoom)$/u;

/** "the company, X," and "the chief executive, X,". */
function introduced(chain: Chain, { tokens, lexicon }: Context, evidence: Evidence): void {
  const next = tokens[chain.last + 1];
  if (tokens[chain.first]?.gap !== ', ' || !next?.gap.startsWith(',')) return;
  const word = tokens[chain.first - 1]?.text.toLowerCase() ?? '';
  if (lexicon.people.has(word)) evidence.person += 3;
  else if (endsIn(word, lexicon.descriptors)) settle(evidence, 2.5);
}

/** "bedrijven zoals X", "companies such as X"; "films such as X". */
function examples(lead: number, context: Context, evidence: Evidence): void {
  for (let place = lead - 1; place > lead - 4 && place > 0; place--) {
    const word = context.tokens[place - 1]?.text.toLowerCase() ?? '';
    if (endsIn(word, context.lexicon.descriptors)) return settle(evidence, 4);
    if (context.lexicon.others.has(word)) {
      evidence.other += 4;
      return;
    }
  }
}

/** "CEO van X", "aandelen in X", "fusie met X", "bij X", "in X". */
function preposition(chain: Chain, context: Context, evidence: Evidence): void {
  const { lexicon } = context;
  const { place, article } = skipArticle(chain, context);
  const word = wordBefore(context, place);
  const governor = word && wordBefore(context, place - 1);
  if (article && endsIn(word, lexicon.descriptors)) settle(evidence, 2.5);
  if (article && !chain.opens && lexicon.saying.has(word)) evidence.company += 2;
  if (lexicon.sources.has(word) && (word !== 'to' || governor === 'according')) {
    evidence.company += isAbbreviation(chain.text) ? 2.5 : 1.5;
  } else if (
    lexicon.belonging.has(word) &&
    /^(?:naar|tot)$/u.test(wordAfter(context, chain.last))
  ) {
    // "van Brixum naar Talmo"
    evidence.place += 3;
  } else if (lexicon.belonging.has(word)) belonging(governor, chain, context, evidence);
  else if (lexicon.dealings.has(governor)) settle(evidence, 2.5);
  else if (word === 'in' && lexicon.agents.has(governor)) settle(evidence, 2.5);
  else if (WORKING.test(governor) && EMPLOYERS.has(word)) settle(evidence, 3);
  else if (lexicon.employing.has(word)) {
    if (belongs(governor, lexicon)) settle(evidence, 3);
    else evidence.company += 1;
  } else if (AGENTS.has(word) && hasFounder(chain, context)) {
    evidence.person += 3;
  } else if (AGENTS.has(word)) {
    evidence.company += lexicon.doneTo.has(governor) || lexicon.suffered.has(governor) ? 2.5 : 1;
  } else if (word === 'in' && PUBLISHED.test(governor)) evidence.company += 1.5;
  else if (lexicon.locating.has(word)) {
    evidence.place += word === 'in' ? 3 : word === 'naar' ? 1.5 : 2;
  }
}

/** "founded in 2005 by Jane Smith", "geschreven door J.K. Jansen": people do that. */
function hasFounder(chain: Chain, { tokens }: Context): boolean {
  const [first = ''] = chain.words;
  const hasInitials = chain.words.length === 2 && INITIALS.test(first) && !chain.text.includes('&');
  if (!hasInitials && !isFullName(chain)) return false;
  for (let place = chain.first - 1; place > chain.first - 6 && place > 0; place--) {
    if (FOUNDED.test(tokens[place - 1]?.text ?? '')) return true;
    if (tokens[place]?.opens === true) return false;
  }
  return false;
}

const INITIALS = /^\p{Lu}{1,3}$/u;
const FOUNDED =
  /^(?:(?:co-?)?founded|invented|discovered|written|directed|composed|painted|led|coached|opgericht|gesticht|bedacht|uitgevonden|ontdekt|geschreven|geregisseerd|geleid|gecomponeerd|leiding)$/u;

function belonging(governor: string, chain: Chain, { lexicon }: Context, evidence: Evidence): void {
  // "onder leiding van Jan Jansen"
  if (governor === 'leiding' && isFullName(chain)) evidence.person += 3;
  if (governor && belongs(governor, lexicon)) settle(evidence, 3);
  // "the city of X"
  else if (lexicon.places.has(governor)) evidence.place += 4;
  else if (governor && endsIn(governor, lexicon.others)) evidence.other += 3;
  else evidence.company += 0.5;
}

/** What people do more than companies; these report, write, announce. */
const SPEAKING = /^(?:zegt|zei|vertelt|vertelde|said|says|told|vindt|denkt)$/u;
const AGENTS = new Set(['door', 'by']);
const EMPLOYERS = new Set(['bij', 'voor', 'at', 'for', 'with', 'in']);
const PUBLISHED =
  /^(?:published|appeared|paper|article|verscheen|artikel|gepubliceerd|bevindingen|column|interview)$/u;
const WORKING = /^(?:werk|work)|^(?:dienst|baan|job|contract|stage)$/u;

function belongs(word: string, lexicon: Context['lexicon']): boolean {
  return [lexicon.roles, lexicon.possessions, lexicon.agents].some((set) => endsIn(word, set));
}

/** Over an article, an adjective of nationality, and one adjective after an article. */
function skipArticle(chain: Chain, context: Context): { place: number; article: boolean } {
  const { lexicon } = context;
  let place = chain.first;
  if (lexicon.nationalities.has(wordBefore(context, place))) place--;
  if (lexicon.articles.has(wordBefore(context, place))) return { place: place - 1, article: true };
  return { place, article: false };
}
