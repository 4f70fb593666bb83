import type { Lexicon } from '../words/lexicon-type.ts';
import type { FigureReading } from '../figure-reading.ts';
import { endsInOneOf, isGlued, tokenAt } from '../../read/index.ts';
import { fold } from '../../../language/index.ts';
import { isVerb } from '../../companies/known-words.ts';

/** Adjectives and the noun: what is counted is no longer than this. */
const MOST_WORDS = 4;

/** What is counted, as it stands right after a count ("Chinese medewerkers"), else null. */
export function findCounted(reading: FigureReading, next: number, value: number): string | null {
  const end =
    nounEnd(reading, next) ??
    capitalsEnd(reading, next) ??
    (value === 1 ? singularEnd(reading, next) : null);
  if (end === null) return null;
  const { tokens, text } = reading;
  return text.slice(tokenAt(tokens, next).start, tokenAt(tokens, end - 1).end);
}

/** Whether something is counted there; a noun is what it counts, also one that no ending tells to be a plural. */
export function countsSomething(reading: FigureReading, next: number, value: number): boolean {
  if (findCounted(reading, next, value) !== null) return true;
  const { kind, lower } = tokenAt(reading.tokens, next);
  const { stopwords, multiplied } = reading.lexicon;
  // "9 miljoen duurder" is of what the sentence is about.
  if (kind !== 'word' || multiplied.has(lower)) return false;
  return !stopwords.has(fold(lower)) && !isVerb(lower, reading.language);
}

/** Whether a plural noun follows, with or without words that describe it. */
export function followsNoun(reading: FigureReading, next: number): boolean {
  return nounEnd(reading, next) !== null;
}

/** Whether a plural noun stands right there, with nothing that describes it. */
export function isNounAt(reading: FigureReading, place: number): boolean {
  const { tokens, lexicon } = reading;
  if (tokenAt(tokens, place).kind !== 'word') return false;
  const head = tokenAt(tokens, compoundEnd(reading, place) - 1).lower;
  if (lexicon.stopwords.has(fold(head))) return false;
  return lexicon.plurals.has(head) || isPlural(lexicon, head);
}

/** The place of the token after the plural noun; remembered, as many rules ask it of one place. */
function nounEnd(reading: FigureReading, next: number): number | null {
  const known = reading.nounEnds.get(next);
  if (known !== undefined) return known < 0 ? null : known;
  const end = readNounEnd(reading, next);
  reading.nounEnds.set(next, end ?? -1);
  return end;
}

function readNounEnd(reading: FigureReading, next: number): number | null {
  const { tokens, lexicon } = reading;
  let place = next;
  for (let words = 0; words < MOST_WORDS; words++) {
    const token = tokenAt(tokens, place);
    if (token.kind !== 'word' || (!token.gap && place === next)) return null;
    if (lexicon.stopwords.has(fold(token.lower))) return null;
    // "Rond 1450 telde Hoorden": its subject is no plural.
    if (place === next && lexicon.shortVerbs.has(token.lower)) return null;
    const end = compoundEnd(reading, place);
    const head = tokenAt(tokens, end - 1).lower;
    // "Öffentliche Ladepunkte", "1650 zählte man": the noun is what has the capital.
    const isSmall = lexicon.nounsHaveCapital && beginsSmall(token.text);
    const isBefore = isSmall && /^\p{Lu}/u.test(tokenAt(tokens, end).text);
    const isNoun = lexicon.plurals.has(head) || (!isSmall && isPlural(lexicon, head));
    if (!isBefore && isNoun) return end;
    place = end;
  }
  return null;
}

function beginsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function isPlural({ pluralEnds, notPluralEnds }: Lexicon, word: string): boolean {
  return word.length > 3 && endsInOneOf(word, pluralEnds) && !endsInOneOf(word, notPluralEnds);
}

/** Of a word in capitals no ending tells the plural: "84 SBU", "60 kWp". */
function capitalsEnd({ tokens }: FigureReading, next: number): number | null {
  const { text, gap } = tokenAt(tokens, next);
  return gap && /^\p{Ll}?\p{Lu}{1,5}\p{Ll}?$/u.test(text) && text.length > 1 ? next + 1 : null;
}

/** Of one, any word that is no function word may be the noun. */
function singularEnd(reading: FigureReading, next: number): number | null {
  const { kind, lower, gap } = tokenAt(reading.tokens, next);
  if (kind !== 'word' || !gap || reading.lexicon.stopwords.has(fold(lower))) return null;
  return compoundEnd(reading, next);
}

/** What links the parts of one word. */
const LINKS = new Set(['-', '‑', '&']);

/** The place after a word with the parts that hyphens add: "Weibo-gebruikers". */
function compoundEnd(reading: FigureReading, first: number): number {
  let next = first + 1;
  while (
    next < first + 8 &&
    LINKS.has(tokenAt(reading.tokens, next).text) &&
    isGlued(reading, next) &&
    isGlued(reading, next + 1) &&
    tokenAt(reading.tokens, next + 1).kind === 'word'
  ) {
    next += 2;
  }
  return next;
}
