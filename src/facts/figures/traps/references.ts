import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import { phraseBefore, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a bare number names rather than counts: "page 12", "nr. 5", "rugnummer 9". */
export function isReference(reading: Reading, quantity: Quantity): boolean {
  const { first, next, value, numeral } = quantity;
  if (numeral.grouped && followsNoun(reading, next)) return false;
  const { lexicon, tokens } = reading;
  let place = first - 1;
  if (tokenAt(tokens, place).text === ':') return isIdentified(reading, place);
  while (place > 0 && /^[.°#]$/u.test(tokenAt(tokens, place).text)) place--;
  if (place < first - 1 && followsNoun(reading, next)) return false;
  const { lower, kind, text } = tokenAt(tokens, place);
  if (lexicon.tops.has(lower)) return true;
  if (lexicon.references.has(lower)) {
    return !(isModified(reading, place) && followsNoun(reading, next));
  }
  if (kind !== 'word') return false;
  if (namesReference(reading, lower) && !followsNoun(reading, next)) return true;
  if (lexicon.streets.some((end) => lower.endsWith(end)) && /^\p{Lu}/u.test(text)) return true;
  if (lexicon.referenceEnds.some((end) => lower.endsWith(end))) return true;
  if (lexicon.ageGroups.has(lower) && value < 24 && !followsNoun(reading, next)) return true;
  return place === first - 1 && isPlace(reading, quantity);
}

/** "Room: 12", "Rugnummer: 9"; before a colon another word is a label: "Seats: 1,900". */
function isIdentified({ tokens, lexicon }: Reading, colon: number): boolean {
  const { lower } = tokenAt(
    tokens,
    tokenAt(tokens, colon - 1).text === '.' ? colon - 2 : colon - 1,
  );
  if (lexicon.identifiers.has(lower)) return true;
  return lexicon.referenceEnds.some((end) => lexicon.identifiers.has(end) && lower.endsWith(end));
}

/** "exercises", "opgaven": also the plural of a noun before a number that names. */
function namesReference({ lexicon }: Reading, word: string): boolean {
  if (lexicon.references.has(word)) return true;
  const singular = /^(\p{L}{3,30}?)(?:en|n|s)$/u.exec(word)?.[1];
  return singular !== undefined && lexicon.references.has(singular);
}

/** "per week 20 berichten", "in zijn eerste seizoen 21 keer": the noun is not the number's. */
function isModified({ tokens, lexicon }: Reading, place: number): boolean {
  const { lower } = tokenAt(tokens, place - 1);
  return lexicon.each.has(lower) || lexicon.ordinals.has(lower);
}

/** "op poli 4", "in clinic 4": a noun without an article after a preposition, and nothing counted. */
function isPlace(reading: Reading, { first, next, numeral }: Quantity): boolean {
  const { lexicon, tokens } = reading;
  const noun = tokenAt(tokens, first - 1).lower;
  return (
    !numeral.spelled &&
    !numeral.decimals &&
    !numeral.grouped &&
    lexicon.prepositions.has(tokenAt(tokens, first - 2).lower) &&
    !lexicon.stopwords.has(noun) &&
    phraseBefore(reading, first, lexicon.qualifiers) === null &&
    phraseBefore(reading, first, lexicon.counting) === null &&
    !followsNoun(reading, next)
  );
}

/** Whether only a list's link stands between a number and the one before it. */
export function continuesList({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  if (from < 0 || to - from > 2 || to <= from) return false;
  // "In 2018, 43 agreed": what follows a year is a year only in four digits.
  const isYear = /^\d{4}$/u.test(tokenAt(tokens, from - 1).text);
  // "NJ 2000, 440"
  const isCited = lexicon.references.has(tokenAt(tokens, from - 2).lower);
  if (isYear && !isCited && !/^\d{4}$/u.test(tokenAt(tokens, to).text)) return false;
  const links = Array.from(
    { length: to - from },
    (_, place) => tokenAt(tokens, from + place).lower,
  );
  return links.every((link) => /^[,;/–-]$/u.test(link) || lexicon.listLinks.has(link));
}

/** "articles 3 and 4", "groep 7 en 8": the number after a reference, whatever follows. */
export function continuesReference(reading: Reading, refused: number, first: number): boolean {
  const { tokens, lexicon } = reading;
  if (refused < 2 || phraseBefore(reading, first, lexicon.listLinks) !== refused) return false;
  const isDigits = tokenAt(tokens, refused - 1).kind === 'digits';
  return isDigits && namesReference(reading, tokenAt(tokens, refused - 2).lower);
}
