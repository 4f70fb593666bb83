import { isCapital, type Context } from './evidence/context.ts';
import { cues } from './evidence/index.ts';
import { findChains } from './chains.ts';
import { getLexicon } from './lexicon/index.ts';
import { measureBusiness } from './business.ts';
import { isPlainWord } from './lexicon/plain-words.ts';
import { shareLists, shareNames } from './share-names.ts';
import { shareEmployers, sharePossessors, shareSurnames } from './share-people.ts';
import { tokenize, type Token } from './tokens.ts';
import { trim } from './trim.ts';
import type { Chain, Evidence } from './types.ts';
import { weigh, type Judged } from './weigh.ts';

/** So much of `measureBusiness` makes a text one about business. */
const ABOUT_BUSINESS = 0.5;

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
  let longer = 0;
  let capitals = 0;
  for (let place = 0; place < tokens.length && place < 200; place++) {
    const word = tokens[place]?.text ?? '';
    if (word.length < 4) continue;
    longer++;
    if (isCapital(word)) capitals++;
  }
  return longer > 2 && capitals > 0.7 * longer;
}

function judge(chain: Chain, context: Context): Judged {
  const evidence: Evidence = { company: 0, person: 0, place: 0, other: 0, strong: false };
  for (const cue of cues) cue(chain, context, evidence);
  const { text, opens, words } = chain;
  const isPlain = opens && words.length === 1 && isPlainWord(text.toLowerCase(), context.language);
  const isBusiness = context.business >= ABOUT_BUSINESS;
  return { chain, evidence, score: weigh(evidence), isPlain, isBusiness };
}
