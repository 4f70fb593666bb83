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
  const words = businessWords(lexicon);
  const length = Math.min(tokens.length, MOST_WORDS);
  let found = 0;
  for (let place = 0; place < length; place++) {
    const { text = '', gap = '' } = tokens[place] ?? {};
    if (text.length > 3 && endsIn(text, words)) found++;
    else if (gap !== ' ' && /[€$£]$/u.test(gap)) found++;
  }
  return Math.min(MOST, (found * WEIGHT) / Math.max(length, SHORT));
}

/** One set a language: looking up the ends of a word is dear. */
const known = new WeakMap<CompanyLexicon, ReadonlySet<string>>();

function businessWords(lexicon: CompanyLexicon): ReadonlySet<string> {
  const before = known.get(lexicon);
  if (before) return before;
  const { business, possessions, dealings, descriptors, roles } = lexicon;
  const all = new Set(
    [business, possessions, dealings, descriptors, roles].flatMap((set) => [...set]),
  );
  known.set(lexicon, all);
  return all;
}
