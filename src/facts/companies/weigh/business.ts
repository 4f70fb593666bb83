import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** One word of business in twelve makes a text one about business. */
const DENSE = 1 / 12;
/** In a shorter text one word tells little. */
const SHORT = 18;
/** Words looked at: a longer text is no more about business for being long. */
const MOST_WORDS = 120;

/** How much a text speaks of business, from 0 to 1, by the words of companies in it. */
export function measureBusiness(tokens: readonly Token[], lexicon: Lexicon): number {
  const length = Math.min(tokens.length, MOST_WORDS);
  const enough = DENSE * Math.max(length, SHORT);
  let found = 0;
  for (let place = 0; place < length && found < enough; place++) {
    const token = tokens[place];
    if (!token) break;
    if (lexicon.isBusiness(token.text)) found++;
    else if (token.gap !== ' ' && /[€$£]$/u.test(token.gap)) found++;
  }
  return Math.min(1, found / enough);
}
