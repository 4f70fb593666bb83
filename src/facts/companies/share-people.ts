import { isPlainPair } from './evidence/people.ts';
import type { CompanyLexicon } from './lexicon/index.ts';
import type { Token } from './tokens.ts';
import type { Chain } from './types.ts';
import { LIBRARY_THRESHOLD, weigh, type Judged } from './weigh.ts';

/** A surname alone after the full name is the person. */
export function shareSurnames(judged: readonly Judged[]): void {
  const surnames = new Set<string>();
  for (const { chain, evidence } of judged) {
    if (evidence.person >= 3 && evidence.person > evidence.company - 1 && chain.words.length > 1) {
      for (const word of chain.words) surnames.add(word);
    }
  }
  for (const item of judged) {
    if (item.chain.words.length > 1 || !surnames.has(item.chain.text)) continue;
    item.evidence.person += 4;
    item.score = weigh(item.evidence);
  }
}

/** "Jan Jansen van X", "Jane Smith of X": what a person is of. */
export function shareEmployers(
  judged: readonly Judged[],
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): void {
  for (const [place, item] of judged.entries()) {
    const previous = judged[place - 1];
    if (!previous) continue;
    const between = tokens.slice(previous.chain.last + 1, item.chain.first);
    const [preposition, article, more] = between.map(({ text }) => text);
    if (more || (article && !lexicon.articles.has(article))) continue;
    if (!leadsToEmployer(preposition, item.chain, tokens, lexicon)) continue;
    if (previous.evidence.person >= 3) item.evidence.company += 1.5;
    else if (!isEmployee(previous, item)) continue;
    else previous.evidence.person += 3;
    item.score = weigh(item.evidence);
    previous.score = weigh(previous.evidence);
  }
}

/** "van X", "at X", "(X)". */
function leadsToEmployer(
  preposition: string | undefined,
  chain: Chain,
  tokens: readonly Token[],
  { belonging, employing }: CompanyLexicon,
): boolean {
  if (preposition === undefined) return tokens[chain.first]?.gap === ' (' && chain.words.length > 1;
  return belonging.has(preposition) || employing.has(preposition);
}

/** A first and a last name before a company: "Jane Smith of X". */
function isEmployee(previous: Judged, { score }: Judged): boolean {
  return (
    score >= LIBRARY_THRESHOLD && !previous.evidence.strong && isPlainPair(previous.chain.words)
  );
}

/** "Apple's Tim Cook": a first and a last name after the possessive of another name. */
export function sharePossessors(judged: readonly Judged[]): void {
  for (const [place, item] of judged.entries()) {
    const previous = judged[place - 1];
    if (!previous?.chain.possessive || previous.chain.last + 1 !== item.chain.first) continue;
    if (item.evidence.strong || !isPlainPair(item.chain.words)) continue;
    item.evidence.person += 3;
    item.score = weigh(item.evidence);
  }
}
