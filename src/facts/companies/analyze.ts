import { after } from './evidence/after.ts';
import { apposition } from './evidence/apposition.ts';
import { before } from './evidence/before.ts';
import { isCapital, type Context } from './evidence/context.ts';
import { form } from './evidence/form.ts';
import { heads } from './evidence/heads.ts';
import { position } from './evidence/position.ts';
import { singleWord } from './evidence/single-word.ts';
import { isPlainPair, people } from './evidence/people.ts';
import { findChains } from './chains.ts';
import { findLists } from './coordination.ts';
import { getLexicon, type CompanyLexicon } from './lexicon/index.ts';
import { measureBusiness } from './business.ts';
import { isPlainWord } from './lexicon/plain-words.ts';
import { tokenize, type Token } from './tokens.ts';
import { trim } from './trim.ts';
import type { Chain, Evidence } from './types.ts';

/** A chain with what was found out about it. */
export interface Judged {
  readonly chain: Chain;
  readonly evidence: Evidence;
  score: number;
  /** Only a common word that opens a sentence, as it seems. */
  readonly isPlain: boolean;
}

/** At least this much has to speak for a company, where one text is all there is. */
export const THRESHOLD = 2;

/** In a library, where what a name is once it is everywhere, and other mentions can tell. */
export const LIBRARY_THRESHOLD = 2.5;

const CUES = [position, form, singleWord, heads, people, before, after, apposition];

/** Finds the possible names of a text and weighs each. */
export function analyze(
  text: string,
  language: string | null,
  isCommon: (word: string) => boolean = () => false,
): Judged[] {
  const tokens = tokenize(text);
  const lexicon = getLexicon(language);
  const business = measureBusiness(tokens, lexicon);
  const isTitle = language === 'de' || hasTitleCase(tokens);
  const context: Context = { text, tokens, lexicon, language, business, isCommon, isTitle };
  const chains = findChains(text, tokens, lexicon, isCommon).map((chain) =>
    trim(chain, text, tokens, lexicon),
  );
  const judged = chains.map((chain) => judge(chain, context));
  shareEmployers(judged, tokens, lexicon);
  sharePossessors(judged);
  shareSurnames(judged);
  shareNames(judged);
  shareLists(text, judged);
  shareNames(judged);
  return judged;
}

/** Whether most of the longer words have a capital. */
function hasTitleCase(tokens: readonly Token[]): boolean {
  const longer = tokens.slice(0, 200).filter(({ text }) => text.length > 3);
  const capitals = longer.filter(({ text }) => isCapital(text));
  return longer.length > 2 && capitals.length > 0.7 * longer.length;
}

function judge(chain: Chain, context: Context): Judged {
  const evidence: Evidence = { company: 0, person: 0, place: 0, other: 0, strong: false };
  for (const cue of CUES) cue(chain, context, evidence);
  const { text, opens, words } = chain;
  const isPlain = opens && words.length === 1 && isPlainWord(text.toLowerCase(), context.language);
  return { chain, evidence, score: weigh(evidence), isPlain };
}

/** One number from the evidence: a strong cue wins over a first name and softens other doubts. */
export function weigh({ company, person, place, other, strong }: Evidence): number {
  if (!strong) return company - person - place - other;
  return (
    company -
    Math.min(person, 1) -
    (place >= 6 ? 3 : Math.min(place, 1)) -
    Math.min(other, other >= 6 ? 6 : 2)
  );
}
