import { endsIn, type CompanyLexicon } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

/** Words looked at: a longer text is no more about business for being long. */
const MOST_WORDS = 120;

/** How much a text speaks of business, from 0 to 1, by the words of companies in it. */
export function measureBusiness(tokens: readonly Token[], lexicon: CompanyLexicon): number {
  let found = 0;
  for (const { text } of tokens.slice(0, MOST_WORDS)) {
    if (isBusinessWord(text, lexicon) && ++found === 2) return 1;
  }
  return found / 2;
}

const seen = new WeakMap<CompanyLexicon, Map<string, boolean>>();
/** Words remembered; looking up the ends of a word is dear. */
const MOST_REMEMBERED = 50_000;

function isBusinessWord(word: string, lexicon: CompanyLexicon): boolean {
  let known = seen.get(lexicon);
  if (!known) seen.set(lexicon, (known = new Map()));
  let is = known.get(word);
  if (is === undefined) {
    is = [lexicon.possessions, lexicon.dealings, lexicon.descriptors, lexicon.roles].some((set) =>
      endsIn(word, set),
    );
    if (known.size < MOST_REMEMBERED) known.set(word, is);
  }
  return is;
}
