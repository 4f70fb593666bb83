import { endsIn, functionWords } from '../lexicon/index.ts';
import type { Token } from '../tokens.ts';
import type { Chain, Evidence } from '../types.ts';
import type { Context, Cue } from './context.ts';

/** "X, een online recruiter", "X, the company behind Y", "X, de CEO van Y", "X (34)". */
export const apposition: Cue = (chain, context, evidence) => {
  const next = context.tokens[chain.last + 1];
  if (!next || chain.tail || chain.possessive) return;
  if (next.gap === ', ') described(chain, context, evidence);
  else if (next.gap === ' (') bracketed(chain, context, evidence);
};

/** Words looked at after the comma. */
const REACH = 6;

function described(chain: Chain, context: Context, evidence: Evidence): void {
  const { lexicon, tokens } = context;
  const opening = tokens[chain.last + 1]?.text ?? '';
  if (opening === 'who' || opening === 'wie' || /^\p{N}{1,2}$/u.test(opening)) evidence.person += 3;
  // Dutch says of people "die", of companies and places "dat".
  if (opening === 'dat') evidence.company += 1.5;
  if (opening === 'which') evidence.company += 1;
  const isArticle = lexicon.articles.has(opening);
  if (!isArticle && !lexicon.people.has(opening)) return;
  for (let place = chain.last + 1; place <= chain.last + REACH; place++) {
    const token = tokens[place];
    if (!token || (place > chain.last + 1 && token.gap !== ' ')) return;
    const word = token.text.split('-').at(-1)?.toLowerCase() ?? '';
    if (lexicon.people.has(word)) {
      evidence.person += 4;
      return;
    }
    if (lexicon.others.has(word) && !RELATIVE.test(opening) && endsPhrase(tokens[place + 1])) {
      evidence.other += 6;
      return;
    }
    if (endsIn(word, lexicon.descriptors) || TAKEN_OVER.test(token.text)) {
      evidence.company += 3.5;
      evidence.strong = true;
      return;
    }
  }
}

/** "its first big series," but not "the film distributor". */
function endsPhrase(next: Token | undefined): boolean {
  return !next || next.gap !== ' ' || functionWords.has(next.text);
}

/** "X, dat het rapport schreef" is not a report. */
const RELATIVE = /^(?:dat|die|that|this|these|those|dit|deze)$/u;

const TAKEN_OVER = /-(?:spin-?off|dochter|owned|backed)$/u;

function bracketed(chain: Chain, context: Context, evidence: Evidence): void {
  const inside = context.text.slice(chain.end, chain.end + 40);
  if (/^ \(\p{N}{1,3}\)/u.test(inside)) evidence.person += 4;
  else if (/^ \((?:NYSE|NASDAQ|AEX|LSE|Euronext)\b/iu.test(inside)) {
    evidence.company += 4;
    evidence.strong = true;
  } else if (chain.words.length > 1 && abbreviates(inside, chain.words)) evidence.company += 2.5;
}

/** "Nederlandse Spoorwegen (NS)". */
function abbreviates(inside: string, words: readonly string[]): boolean {
  const letters = /^ \((\p{Lu}[\p{L}&]{1,7})\)/u.exec(inside)?.[1];
  return letters !== undefined && letters[0] === words[0]?.[0];
}
