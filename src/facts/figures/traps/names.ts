import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import { isGlued, phraseBefore, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a number belongs to a name: "Boeing 747", "Formula One", "10 Downing Street". */
export function isInName(reading: Reading, quantity: Quantity): boolean {
  const { first, next, numeral, sort, scale } = quantity;
  const { tokens, language } = reading;
  const own = tokenAt(tokens, first);
  const isTitled = /^\p{Lu}/u.test(own.text) && !isSentenceStart(reading, first);
  if (numeral.spelled && isTitled) return true;
  // "50 Cent"; German writes every noun so.
  if (sort === 'cent' && language !== 'de' && /^\p{Lu}/u.test(tokenAt(tokens, next - 1).text))
    return true;
  if (sort === 'unit' && (isTitle(reading, quantity) || isCompany(reading, quantity))) return true;
  if (sort !== null || scale > 1 || numeral.spelled || numeral.grouped) return false;
  if (isPostalCode(reading, quantity) || isAddress(reading, next)) return true;
  if (isType(reading, quantity)) return true;
  const before = tokenAt(tokens, first - 1);
  if (before.kind !== 'word' || !/\p{Lu}/u.test(before.text)) return false;
  if (!isSentenceStart(reading, first - 1)) {
    // Dutch may put the number after the subject: "schrapt Philips 300 banen".
    const isCount = language !== 'en' || isAfterPlace(reading, first);
    return numeral.decimals || !isCount || !followsNoun(reading, next);
  }
  const isKnown =
    reading.lexicon.stopwords.has(before.lower) ||
    phraseBefore(reading, first, reading.lexicon.qualifiers) !== null ||
    phraseBefore(reading, first, reading.lexicon.counting) !== null;
  return !isKnown && !followsNoun(reading, next);
}

/** "In New Zealand 865 people …": names after a preposition that begins the sentence. */
function isAfterPlace(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  let place = first - 1;
  while (place > first - 5 && /^\p{Lu}/u.test(tokenAt(tokens, place - 1).text)) place--;
  return isSentenceStart(reading, place) && lexicon.prepositions.has(tokenAt(tokens, place).lower);
}

/** Whether a word may owe its capital to the sentence that begins there. */
export function isSentenceStart({ tokens }: Reading, place: number): boolean {
  const before = tokenAt(tokens, place - 1);
  return before.kind === 'edge' || /^[.!?:…"“„«‘'(•]$/u.test(before.text);
}

/** "the 737 MAX", "14 EHRR 221": capitals after a number, and nothing counted. */
function isType(reading: Reading, { next, numeral }: Quantity): boolean {
  if (numeral.decimals || followsNoun(reading, next)) return false;
  return /^\p{Lu}{2,12}$/u.test(tokenAt(reading.tokens, next).text);
}

/** "the film 12 Years a Slave": a unit with a capital, other than in a heading. */
function isTitle(reading: Reading, { first, next, unit }: Quantity): boolean {
  const { tokens, language } = reading;
  if (unit === '%' || (language !== 'en' && language !== 'nl')) return false;
  const before = tokenAt(tokens, first - 1);
  const isRunning = before.kind === 'word' && /^\p{Ll}/u.test(before.text);
  return isRunning && /^\p{Lu}\p{Ll}{2}/u.test(tokenAt(tokens, next - 1).text);
}

/** "50Hertz": a unit with a capital that nothing parts from its number. */
function isCompany(reading: Reading, { first, next }: Quantity): boolean {
  if (next !== first + 2 || !isGlued(reading, first + 1)) return false;
  return /^\p{Lu}\p{Ll}{2}/u.test(tokenAt(reading.tokens, first + 1).text);
}

/** "1012 AB". */
function isPostalCode({ tokens }: Reading, { first, next }: Quantity): boolean {
  return (
    /^[1-9]\d{3}$/u.test(tokenAt(tokens, first).text) &&
    /^[A-Z]{2}$/u.test(tokenAt(tokens, next).text)
  );
}

/** A number before a street's name that ends in a word for street. */
function isAddress({ tokens, lexicon }: Reading, next: number): boolean {
  for (let place = next; place < next + 4; place++) {
    const { text, lower } = tokenAt(tokens, place);
    if (!/^\p{Lu}/u.test(text)) return false;
    if (place > next && lexicon.streets.includes(lower)) return true;
  }
  return false;
}
