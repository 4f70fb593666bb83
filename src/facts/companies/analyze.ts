import { after } from './evidence/after.ts';
import { apposition } from './evidence/apposition.ts';
import { before } from './evidence/before.ts';
import type { Context } from './evidence/context.ts';
import { form } from './evidence/form.ts';
import { position } from './evidence/position.ts';
import { people } from './evidence/people.ts';
import { findChains } from './chains.ts';
import { findLists } from './coordination.ts';
import { getLexicon } from './lexicon/index.ts';
import { measureBusiness } from './business.ts';
import { tokenize } from './tokens.ts';
import { trim } from './trim.ts';
import type { Chain, Evidence } from './types.ts';

/** A chain with what was found out about it. */
export interface Judged {
  readonly chain: Chain;
  readonly evidence: Evidence;
  score: number;
}

/** At least this much has to speak for a company. */
export const THRESHOLD = 3;

const CUES = [position, form, people, before, after, apposition];

/** Finds the possible names of a text and weighs each. */
export function analyze(
  text: string,
  language: string | null,
  isCommon: (word: string) => boolean = () => false,
): Judged[] {
  const tokens = tokenize(text);
  const lexicon = getLexicon(language);
  const business = measureBusiness(tokens, lexicon);
  const context: Context = { text, tokens, lexicon, language, business, isCommon };
  const chains = findChains(text, tokens, lexicon, isCommon).map((chain) =>
    trim(chain, text, tokens, lexicon),
  );
  const judged = chains.map((chain) => judge(chain, context));
  shareSurnames(judged);
  shareNames(judged);
  shareLists(text, judged);
  shareNames(judged);
  return judged;
}

function judge(chain: Chain, context: Context): Judged {
  const evidence: Evidence = { company: 0, person: 0, place: 0, other: 0, strong: false };
  for (const cue of CUES) cue(chain, context, evidence);
  return { chain, evidence, score: weigh(evidence) };
}

/** One number from the evidence: a strong cue wins over a first name and softens other doubts. */
export function weigh({ company, person, place, other, strong }: Evidence): number {
  if (!strong) return company - person - place - other;
  return company - Math.min(person, 1) - (place >= 6 ? 3 : Math.min(place, 1)) - Math.min(other, other >= 6 ? 6 : 2);
}

/** A surname alone after the full name is the person. */
function shareSurnames(judged: readonly Judged[]): void {
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

/** What one mention shows counts for the same name elsewhere in the text. */
function shareNames(judged: readonly Judged[]): void {
  const best = new Map<string, number>();
  for (const { chain, score } of judged) {
    best.set(chain.text, Math.max(best.get(chain.text) ?? -Infinity, score));
  }
  for (const item of judged) {
    const score = best.get(item.chain.text) ?? item.score;
    if (score >= THRESHOLD) item.score = score;
  }
}

/** In "X, Y en Z" what one is, the others are likely to be. */
function shareLists(text: string, judged: Judged[]): void {
  for (const list of findLists(text, judged.map(({ chain }) => chain))) {
    const members = list.flatMap((place) => judged[place] ?? []);
    const companies = members.filter(({ score }) => score >= THRESHOLD);
    const people = members.filter(({ evidence }) => evidence.person >= 3);
    const places = members.filter(({ evidence }) => evidence.place >= 6);
    for (const member of members) {
      if (member.score >= THRESHOLD) continue;
      if (companies.length > 0) member.evidence.company += 2;
      else if (people.length > 0) member.evidence.person += 2;
      else if (places.length > 0) member.evidence.place += 2;
      member.score = weigh(member.evidence);
    }
  }
}
