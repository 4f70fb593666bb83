import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** The version that another is compared with stands no further back than this. */
const MOST_TOKENS = 30;

/** "Python 3.11 is faster than 3.10": a decimal like that of a name shortly before. */
export function isVersion(reading: Reading, { first, next, numeral }: Quantity): boolean {
  if (!numeral.decimals || followsNoun(reading, next)) return false;
  const { tokens, lexicon } = reading;
  const major = /^\d{1,4}\./u.exec(tokenAt(tokens, first).text)?.[0];
  if (major === undefined) return false;
  for (let place = first - 1; place > Math.max(0, first - MOST_TOKENS); place--) {
    const { kind, text } = tokenAt(tokens, place);
    if (kind !== 'digits' || !text.startsWith(major)) continue;
    const before = tokenAt(tokens, place - 1);
    if (before.kind !== 'word') continue;
    if (/^\p{Lu}/u.test(before.text) && !lexicon.stopwords.has(before.lower)) return true;
    if (lexicon.references.has(before.lower)) return true;
  }
  return false;
}
