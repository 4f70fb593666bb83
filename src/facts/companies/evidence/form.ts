import { isCalendarOrLanguage } from '../lexicon/calendar.ts';
import { commonCapitals, terms } from '../lexicon/exclusions.ts';
import {
  clubForms,
  headEndings,
  headWords,
  joiningHeads,
  mediaHeads,
  otherHeads,
  weakHeads,
} from '../lexicon/heads.ts';
import { endsIn } from '../lexicon/index.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { isLegalForm } from '../chains.ts';
import { isAllCapitals, isBrandForm, isDomain } from '../word-shape.ts';
import { settle, type Chain, type Evidence } from '../types.ts';
import { wordBefore, type Context, type Cue } from './context.ts';

/** What the name itself tells. */
export const form: Cue = (chain, context, evidence) => {
  const lower = chain.text.toLowerCase();
  const many = chain.words.length > 1;
  if (many) heads(chain, evidence);
  else single(chain, lower, context, evidence);
  if (chain.text.includes('&')) evidence.company += 3;
  if (chain.words.some(isDomain)) evidence.company += 3;
  else if (chain.words.some(isBrandForm)) evidence.company += 2;
  if (/['’]s$/u.test(chain.text)) evidence.company += 1;
  if (isPlaceName(lower)) evidence.place += 6;
  else if (many && isPlaceName((chain.words[0] ?? '').toLowerCase())) evidence.company += 1;
  if (/^(?:Den|Sint|Saint|Mount|Fort|Lake|Cape|Bad|Nieuw|Puerto|San|Santa|Los|Las) \p{Lu}/u.test(chain.text)) {
    evidence.place += 2;
  }
  const { lexicon } = context;
  if (chain.words.every((word) => lexicon.nationalities.has(word.toLowerCase()))) {
    evidence.other += 8;
  }
};

function single(chain: Chain, lower: string, context: Context, evidence: Evidence): void {
  const article = context.lexicon.articles.has(wordBefore(context, chain.first));
  if (terms.has(lower) || commonCapitals.has(lower) || isCalendarOrLanguage(lower)) {
    evidence.other += 6;
  } else if (lower.length < 2 || /^\p{N}/u.test(lower)) {
    evidence.other += 3;
  } else if (isAllCapitals(chain.text)) {
    evidence.company -= article && !chain.opens ? 0.5 : 1;
  } else if (article && mediaHeads.has(lower)) {
    evidence.company += 2;
  } else if (lower.length > 5 && !headWords.has(lower) && endsIn(lower, headEndings)) {
    evidence.company += chain.opens ? 1.5 : 2;
  } else if (headWords.has(lower) || otherHeads.has(lower)) {
    evidence.other += 2;
  }
}

function heads(chain: Chain, evidence: Evidence): void {
  const words = chain.words.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const joined = chain.last - chain.first + 1 > words.length;
  if (isLegalForm((chain.words.at(-1) ?? '').replace(/\.$/u, ''))) settle(evidence, 6);
  else if (otherHeads.has(last) || (joined && otherHeads.has(first))) evidence.other += 4;
  else if (joined && words.some((word) => joiningHeads.has(word))) settle(evidence, 4);
  else if (headWords.has(last)) headAtEnd(last, evidence);
  else if (joiningHeads.has(first)) settle(evidence, 3);
  else if (clubForms.has(first)) settle(evidence, 3);
  else if (words.some((word) => word.length > 5 && endsIn(word, headEndings))) evidence.company += 2.5;
  else if (isPlaceName(last) && headWords.has(words.at(-2) ?? '')) settle(evidence, 3);
  else if (words.some((word) => headWords.has(word) && !weakHeads.has(word))) evidence.company += 1.5;
}

function headAtEnd(last: string, evidence: Evidence): void {
  if (weakHeads.has(last)) evidence.company += 2.5;
  else settle(evidence, 4);
}
