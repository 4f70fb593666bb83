import { fold } from '../../language/fold.ts';
import { isGlued, type Reading } from './reading.ts';
import { tokenAt } from './tokens.ts';

/** Adjectives and the noun: what is counted is no longer than this. */
const MOST_WORDS = 4;

/** What is counted, as it stands right after a count ("Chinese medewerkers"), else null. */
export function findCounted(reading: Reading, next: number, value: number): string | null {
  const end = nounEnd(reading, next) ?? (value === 1 ? singularEnd(reading, next) : null);
  if (end === null) return null;
  const { tokens, text } = reading;
  return text.slice(tokenAt(tokens, next).start, tokenAt(tokens, end - 1).end);
}

/** Whether a plural noun follows, with or without words that describe it. */
export function followsNoun(reading: Reading, next: number): boolean {
  return nounEnd(reading, next) !== null;
}

/** The place of the token after the plural noun. */
function nounEnd(reading: Reading, next: number): number | null {
  const { tokens, lexicon } = reading;
  let place = next;
  for (let words = 0; words < MOST_WORDS; words++) {
    const token = tokenAt(tokens, place);
    if (token.kind !== 'word' || (!token.gap && place === next)) return null;
    if (lexicon.stopwords.has(fold(token.lower))) return null;
    const end = compoundEnd(reading, place);
    const head = tokenAt(tokens, end - 1).lower;
    if (lexicon.plurals.has(head)) return end;
    const isPlural = head.length > 3 && lexicon.pluralEnds.some((ending) => ending.test(head));
    if (isPlural) return end;
    place = end;
  }
  return null;
}

/** Of one, any word that is no function word may be the noun. */
function singularEnd(reading: Reading, next: number): number | null {
  const { kind, lower, gap } = tokenAt(reading.tokens, next);
  if (kind !== 'word' || !gap || reading.lexicon.stopwords.has(fold(lower))) return null;
  return compoundEnd(reading, next);
}

/** The place after a word with the parts that hyphens add: "Weibo-gebruikers". */
function compoundEnd(reading: Reading, first: number): number {
  let next = first + 1;
  while (
    next < first + 8 &&
    /^[-‑&]$/u.test(tokenAt(reading.tokens, next).text) &&
    isGlued(reading, next) &&
    isGlued(reading, next + 1) &&
    tokenAt(reading.tokens, next + 1).kind === 'word'
  ) {
    next += 2;
  }
  return next;
}
