import { hasEnding, type CompanyLexicon } from './lexicon/index.ts';
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
  const known = seen.get(lexicon) ?? new Map<string, boolean>();
  seen.set(lexicon, known);
  const length = Math.min(tokens.length, MOST_WORDS);
  let found = 0;
  for (let place = 0; place < length; place++) {
    const { text = '', gap = '' } = tokens[place] ?? {};
    if (text.length > 3 && isBusinessWord(text, lexicon, known)) found++;
    else if (gap !== ' ' && /[€$£]$/u.test(gap)) found++;
  }
  return Math.min(MOST, (found * WEIGHT) / Math.max(length, SHORT));
}

const seen = new WeakMap<CompanyLexicon, Map<string, boolean>>();
/** Words remembered; looking up the ends of a word is dear. */
const MOST_REMEMBERED = 50_000;

function isBusinessWord(
  word: string,
  lexicon: CompanyLexicon,
  known: Map<string, boolean>,
): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const { business, possessions, dealings, descriptors, roles } = lexicon;
  const is = [business, possessions, dealings, descriptors, roles].some(
    (set) => set.has(word) || hasEnding(word, set),
  );
  if (known.size < MOST_REMEMBERED) known.set(word, is);
  return is;
}
