import type { Chain } from '../chains/chain.ts';
import type { NameText } from '../chains/draft.ts';
import { findChains } from '../chains/find-chains.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { hasCapital } from '../words/word-shape.ts';
import { measureBusiness } from './business.ts';
import { isClinical } from './clinical.ts';
import { addTo, type CueGroup, type Weight } from '../cues/cue.ts';
import { hasIdentifiers } from '../cues/identifiers.ts';
import { cues } from '../cues/index.ts';
import { lookAround } from './look-around.ts';
import { isPlainWord, type Surroundings, View } from '../cues/view.ts';
import { type Evidence, weigh } from './weights.ts';

/** A name with what was found out about it. */
export interface Judged {
  readonly view: View;
  readonly chain: Chain;
  readonly evidence: Evidence;
  score: number;
  /** Only a common word that opens a sentence, as it seems. */
  readonly isPlain: boolean;
  /** The text around it speaks of business. */
  readonly isBusiness: boolean;
}

/** So much of `measureBusiness` makes a text one about business. */
const ABOUT_BUSINESS = 1 / 3;

/** The possible names of a text, in order, and which of them stand in one list. */
export interface JudgedText {
  readonly names: readonly Judged[];
  readonly lists: readonly (readonly Judged[])[];
}

/** Is told of every row that holds of a name. */
export type OnCue = (chain: Chain, name: string, weight: Weight, share: number) => void;

/** How a text is read. */
export interface JudgeOptions {
  readonly onCue?: OnCue;
  /** It stands above a text: no sentence begins with its first word. */
  readonly isHeading?: boolean;
  /** Its source is a note on medicine or chemistry. */
  readonly isClinical?: boolean;
}

/** Finds the possible names of a text and weighs each. */
export function judge(
  text: string,
  lexicon: Lexicon,
  isCommon: NameText['isCommon'],
  { onCue, isHeading = false, isClinical: isOfClinical = false }: JudgeOptions = {},
): JudgedText {
  const tokens = tokenize(text, lexicon, !isHeading);
  const chains = findChains({ text, tokens, lexicon, isCommon });
  if (chains.length === 0) return { names: [], lists: [] };
  const isTitle = lexicon.habits.nounsHaveCapitals || (!isHeading && hasTitleCase(text, tokens));
  const business = measureBusiness(tokens, lexicon);
  const hasBrand = chains.some(({ words }) => words.some(({ shape }) => shape.isBrand));
  const isCode = hasBrand && hasIdentifiers(tokens, lexicon);
  const isLoud = !isHeading && isInCapitals(text, tokens);
  const isNote = isOfClinical || (hasLetters(chains) && isClinical(text, lexicon));
  const made: Surroundings = {
    text,
    tokens,
    lexicon,
    isCommon,
    isTitle,
    isCode,
    isLoud,
    isClinical: isNote,
    business,
  };
  const names = chains.map((chain) => judgeOne(chain, made, onCue));
  const lists = lookAround(text, names, (item, { name, weight }) => {
    addTo(item.evidence, weight);
    item.score = weigh(item.evidence);
    onCue?.(item.chain, name, weight, 1);
  });
  return { names, lists };
}

/** Of other texts it need not be known what they are about. */
function hasLetters(chains: readonly Chain[]): boolean {
  return chains.some(({ words: [first] }) => first?.shape.isAbbreviation === true);
}

/** More words than a name has, without a small letter. */
function isInCapitals(text: string, tokens: readonly Token[]): boolean {
  return tokens.length > 3 && !/\p{Ll}/u.test(text);
}

/** So few longer words may most be those of one name. */
const FEW = 10;

/** Most of the longer words have a capital, and it is no sentence that names a body at length. */
function hasTitleCase(text: string, tokens: readonly Token[]): boolean {
  let longer = 0;
  let capitals = 0;
  for (let place = 0; place < tokens.length && place < 200; place++) {
    const word = tokens[place]?.text ?? '';
    if (word.length < 4) continue;
    longer++;
    if (hasCapital(word)) capitals++;
  }
  const isSentence = longer < FEW && longer - capitals > 1 && text.endsWith('.');
  return longer > 2 && capitals > 0.7 * longer && !isSentence;
}

function judgeOne(chain: Chain, made: Surroundings, onCue?: OnCue): Judged {
  const view = new View(chain, made);
  const evidence: Evidence = {
    company: 0,
    person: 0,
    place: 0,
    other: 0,
    isSettled: false,
    isNamed: false,
  };
  for (const { when, groups } of cues) {
    if (when(view)) for (const group of groups) weighFirst(group, view, evidence, onCue);
  }
  const isPlain = chain.opens && !view.isLong && isPlainWord(view.first);
  const isBusiness = made.business >= ABOUT_BUSINESS;
  return { view, chain, evidence, score: weigh(evidence), isPlain, isBusiness };
}

function weighFirst(group: CueGroup, view: View, evidence: Evidence, onCue?: OnCue): void {
  for (const { name, weight, test } of group) {
    const share = Number(test(view));
    if (share === 0) continue;
    addTo(evidence, weight, share);
    onCue?.(view.chain, name, weight, share);
    return;
  }
}
