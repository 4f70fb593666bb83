import { endsIn, type CompanyLexicon } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

const MOST = 1.5;
/** One word of business in twelve makes a text one about business. */
const WEIGHT = 18;
/** In a shorter text one word tells little. */
const SHORT = 18;

/** Words looked at: a longer text is no more about business for being long. */
const MOST_WORDS = 120;

/** How much a text speaks of business, from 0 to 1.5, by the words of companies in it. */
export function measureBusiness(tokens: readonly Token[], lexicon: CompanyLexicon): number {
  const words = tokens.slice(0, MOST_WORDS);
  const found = words.filter(
    ({ text, gap }) =>
      (text.length > 3 && isBusinessWord(text, lexicon)) || (gap !== ' ' && /[€$£]$/u.test(gap)),
  ).length;
  return Math.min(MOST, (found * WEIGHT) / Math.max(words.length, SHORT));
}

const seen = new WeakMap<CompanyLexicon, Map<string, boolean>>();
/** Words remembered; looking up the ends of a word is dear. */
const MOST_REMEMBERED = 50_000;

function isBusinessWord(word: string, lexicon: CompanyLexicon): boolean {
  let known = seen.get(lexicon);
  if (!known) seen.set(lexicon, (known = new Map()));
  let is = known.get(word);
  if (is === undefined) {
    const { business, possessions, dealings, descriptors, roles } = lexicon;
    is = [business, possessions, dealings, descriptors, roles].some((set) => endsIn(word, set));
    if (known.size < MOST_REMEMBERED) known.set(word, is);
  }
  return is;
}
