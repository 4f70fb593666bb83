import { isCalendarOrLanguage } from '../lexicon/calendar.ts';
import { commonCapitals } from '../lexicon/exclusions.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { plainWords } from '../lexicon/plain-words.ts';
import type { Chain } from '../types.ts';
import { isBrandForm, isDomain } from '../word-shape.ts';
import type { Context, Cue } from './context.ts';

const PLACE_OPENING =
  /^(?:Den|Sint|Saint|Mount|Fort|Lake|Cape|Bad|Nieuw|Puerto|San|Santa|Los|Las) \p{Lu}/u;

/** What the letters and the words of the name itself tell. */
export const form: Cue = (chain, context, evidence) => {
  const { text, words, lower } = chain;
  if (text.includes('&')) evidence.company += 3;
  if (words.some(isDomain)) evidence.company += 3;
  else if (words.some(isBrandForm)) evidence.company += 2;
  if (text.endsWith('s') && /['’]s$/u.test(text)) evidence.company += 1;
  if (isPlaceName(text.toLowerCase())) evidence.place += 6;
  if (words.length > 1 && PLACE_OPENING.test(text)) evidence.place += 2;
  if (isQuoted(chain, context)) evidence.other += 1.5;
  if (lower.every((word) => plainWords.has(word))) evidence.other += 3;
  const { nationalities } = context.lexicon;
  if (lower.every((word) => nationalities.has(word))) evidence.other += 8;
  if (words.length === 1) return;
  if (commonCapitals.has(text.toLowerCase())) evidence.other += 6;
  if (lower.some(isCalendarOrLanguage)) evidence.other += 2;
  const [first = ''] = lower;
  if (isPlaceName(first)) evidence.company += 1;
  if (nationalities.has(first)) evidence.company += 0.5;
};

/** ‘Digital Voyagers’: a coined term or the title of a work. */
function isQuoted({ start, end }: Chain, { text }: Context): boolean {
  return /[“‘"'«„]/u.test(text[start - 1] ?? '') && /[”’"'»“]/u.test(text[end] ?? '');
}
