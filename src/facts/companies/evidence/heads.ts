import { isJoiningHead } from '../connect.ts';
import {
  chambers,
  clubForms,
  firmOpenings,
  headEndings,
  headWords,
  joiningHeads,
  lawHeads,
  numberedParts,
  openingHeads,
  otherHeads,
  subjects,
  weakHeads,
} from '../lexicon/heads.ts';
import { endsIn } from '../lexicon/index.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { isLegalForm } from '../legal-form.ts';
import { settle, type Chain, type Evidence } from '../types.ts';
import type { Context, Cue } from './context.ts';

/** What the head words of a longer name tell: "… Group", "University of …", "… Act". */
export const heads: Cue = (chain, context, evidence) => {
  const words = chain.lower;
  if (words.length < 2) return;
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const joined = chain.last - chain.first + 1 > words.length;
  if (isLegalForm((chain.words.at(-1) ?? '').replace(/\.$/u, ''))) settle(evidence, 6);
  else if (isFirmOpening(first, chain, context)) settle(evidence, 3);
  else if (firmOpenings.has(first)) settle(evidence, 4);
  else if (joined && chambers.has(headOf(chain.text)) && subjects.has(last)) settle(evidence, 4);
  else if (joined && otherHeads.has(headOf(chain.text))) evidence.other += 6;
  else if (numberedParts.has(first) || lawHeads.has(first)) evidence.other += 6;
  else if (endsIn(withoutNumeral(words), otherHeads)) evidence.other += 4;
  else if (joined && words.some(isJoiningHead)) settle(evidence, 4);
  else if (headWords.has(withoutNumeral(words))) headAtEnd(withoutNumeral(words), evidence);
  else if (joiningHeads.has(first)) settle(evidence, 3);
  else if (openingHeads.has(first)) evidence.company += 2;
  else if (clubForms.has(first)) settle(evidence, 3);
  else if (words.some((word) => word.length > 5 && endsIn(word, headEndings)))
    evidence.company += 2.5;
  else if (isPlaceName(last) && isKindOfFirm(words.at(-2) ?? '', context)) settle(evidence, 3);
  else if (words.some((word) => headWords.has(word) && !weakHeads.has(word)))
    evidence.company += 1.5;
};

/** The word before the first small one: "Court" of "European Court of Human Rights". */
function headOf(text: string): string {
  return (/(\S+) \p{Ll}/u.exec(text)?.[1] ?? '').toLowerCase();
}

/** The last word; of "World War II" the one before. */
function withoutNumeral(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return /^(?:[ivx]+|\p{N}+)$/u.test(last) ? (words.at(-2) ?? last) : last;
}

/** "Brouwerij Van der Meer": a kind of company with a capital inside a sentence. */
function isFirmOpening(first: string, chain: Chain, { lexicon }: Context): boolean {
  return (
    !chain.opens &&
    lexicon.descriptors.has(first) &&
    headWords.has(first) &&
    /^\p{Lu}/u.test(chain.words[1] ?? '')
  );
}

/** "Ziekenhuis Utrecht", "Havenbedrijf Rotterdam". */
function isKindOfFirm(word: string, { lexicon }: Context): boolean {
  return headWords.has(word) || endsIn(word, lexicon.descriptors);
}

function headAtEnd(last: string, evidence: Evidence): void {
  if (weakHeads.has(last)) evidence.company += 2.5;
  else settle(evidence, 4);
}
