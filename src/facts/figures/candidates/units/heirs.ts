import { fold } from '../../../../language/index.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { type Candidate, isDuration } from '../candidate.ts';
import { countsSomething, findCounted } from '../counted.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { completeCandidate, isShared } from './shared.ts';
import { findVerb } from './verbs.ts';

/** A number stands no more tokens behind the figure that leaves it its unit. */
const MOST_BETWEEN = 14;
/** Millions leave out their currency in more ways: see `elided.ts`. */
const MILLION = 1e6;
/** Ends a sentence, or sets apart what is in it; no unit is left over one. */
const BORDER = /^[.!?:|()[\]{}/=+×*]$/u;

/** What figures of a sentence leave to the bare numbers behind them. */
export interface Giver {
  readonly candidate: Candidate;
  readonly quantity: Quantity;
  /** False where figures of the sentence are in several units, so that it is not plain whose it would be. */
  readonly isSure: boolean;
}

/** The figure that may leave its unit to those behind it, after one more is found. */
export function nextGiver(
  reading: FigureReading,
  giver: Giver | null,
  candidate: Candidate,
): Giver | null {
  const quantity = candidate.quantities.at(-1);
  // "vier jaar geleden" is when, and no measure of what the sentence is about.
  if (isAgo(reading, candidate)) return giver;
  if (!quantity || quantity.sort === null || quantity.unit === 'star') return null;
  const isAmong = giver !== null && findBorder(reading, giver.candidate.next, candidate.first) < 0;
  const isSure = !isAmong || (giver.isSure && giver.quantity.unit === quantity.unit);
  return { candidate, quantity, isSure };
}

function isAgo(reading: FigureReading, { unit, next }: Candidate): boolean {
  if (unit === null || !isDuration(unit)) return false;
  return phraseAt(reading, next, reading.lexicon.agos) !== null;
}

/** "Een man weegt 80 kilo, een vrouw 70": whether a bare number is in the unit of the figure before it. */
export function isHeir(reading: FigureReading, candidate: Candidate, giver: Giver | null): boolean {
  const { quantities, to, kind, first, next } = candidate;
  const [own, ...others] = quantities;
  if (!giver?.isSure || !own || others.length > 0 || own.sort !== null || to !== null) return false;
  if (kind !== 'count' || own.numeral.needs !== null || reading.isRow) return false;
  const from = giver.candidate.next;
  if (first - from < 1 || first - from > MOST_BETWEEN) return false;
  if (own.scale >= MILLION && giver.quantity.sort === 'currency') return false;
  if (!isShared(own, giver.quantity)) return false;
  if (counts(reading, candidate, own) || isNaming(reading, first)) return false;
  if (isOfMany(reading, from, next)) return false;
  return isParallel(reading, from, candidate) || isThatWas(reading, from, first);
}

/** A number with the unit, and the scale, that the figure before it leaves it. */
export function inherit(candidate: Candidate, { quantity }: Giver): Candidate {
  const [own] = candidate.quantities;
  if (!own) return candidate;
  return completeCandidate(candidate, own, quantity);
}

/** Whether something is counted behind it; decimals count nothing, whatever follows. */
function counts(
  reading: FigureReading,
  { next, value }: Candidate,
  { numeral }: Quantity,
): boolean {
  const after = tokenAt(reading.tokens, next);
  if (after.kind === 'digits') return true;
  if (reading.lexicon.extents.has(after.lower)) return false;
  if (numeral.decimals) return findCounted(reading, next, value) !== null;
  return countsSomething(reading, next, value);
}

/** "de 12", "dag 3", "die Comet 4", "than 5": a number that names, or is compared with. */
function isNaming(reading: FigureReading, first: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokenAt(tokens, first - 1);
  const isArticle = ({ lower }: { lower: string }) =>
    lexicon.definite.has(lower) || lexicon.pointing.has(lower) || lexicon.articles.has(lower);
  if (isArticle(before) || lexicon.units.has(before.lower) || lexicon.than.has(before.lower))
    return true;
  if (lexicon.than.has(tokenAt(tokens, first - 2).lower)) return true;
  const isName = !lexicon.nounsHaveCapital && /^\p{Lu}/u.test(before.text);
  return isName && (isArticle(tokenAt(tokens, first - 2)) || isThan(reading, first));
}

/** "minder dan de Comet 4". */
function isThan({ tokens, lexicon }: FigureReading, first: number): boolean {
  return tokens.slice(Math.max(0, first - 5), first).some(({ lower }) => lexicon.than.has(lower));
}

/** "3 van de leden": so many of something, unless the figure before it is of something too. */
function isOfMany({ tokens, lexicon }: FigureReading, from: number, next: number): boolean {
  const { lower } = tokenAt(tokens, next);
  return lexicon.lengthOf.has(lower) && tokenAt(tokens, from).lower !== lower;
}

/** ", een vrouw 70", "en 8,3 in het noorden", "tegen 18,3": what is told alike, without a verb of its own. */
function isParallel(reading: FigureReading, from: number, { first, next }: Candidate): boolean {
  const { lexicon, tokens } = reading;
  if (findBorder(reading, from, first) >= 0) return false;
  if (phraseBefore(reading, first, lexicon.earlierBefore) !== null) return true;
  // "bleven er 12": of things told before.
  if (lexicon.ofThem.has(tokenAt(tokens, first - 1).lower)) return false;
  const link = linkAfter(reading, from, first);
  if (link < 0 || findVerb(reading, link, first) >= 0) return false;
  if (link < first) return true;
  // "3 procent in het zuiden, 5 in het noorden"
  const [own, other] = [next, from].map((place) => tokenAt(tokens, place).lower);
  if (own === undefined || other === undefined) return false;
  // "7 meter hoog en 2 dik"
  if (lexicon.extents.has(own)) return lexicon.extents.has(other);
  return lexicon.prepositions.has(own) && other === own;
}

/** The place behind the first comma or conjunction, or -1. */
function linkAfter(reading: FigureReading, from: number, first: number): number {
  const { tokens, lexicon } = reading;
  for (let place = from; place < first; place++) {
    if (/^[,;–-]$/u.test(tokenAt(tokens, place).text)) return place + 1;
    const isLink =
      phraseAt(reading, place, lexicon.listLinks) !== null &&
      phraseAt(reading, place, lexicon.upTo) === null;
    if (isLink) return place + 1;
  }
  return -1;
}

/** "Een jaar eerder was dat 7.900", in the same sentence or the next. */
function isThatWas(reading: FigureReading, from: number, first: number): boolean {
  const { lexicon, tokens } = reading;
  let end = first;
  while (end > from && lexicon.stopwords.has(fold(tokenAt(tokens, end - 1).lower))) {
    const start =
      phraseBefore(reading, end, lexicon.thatWas) ?? phraseBefore(reading, end, lexicon.thatIs);
    if (start !== null) {
      // "bij 23 graden, waren dat er 39": what was told is something else.
      if (!tokens.slice(from, start).some(({ kind }) => kind === 'word')) return false;
      const border = findBorder(reading, from, start);
      return border < 0 || findBorder(reading, border + 1, start) < 0;
    }
    end--;
  }
  return false;
}

/** The place of what ends a sentence or sets apart, or -1. */
function findBorder({ tokens }: FigureReading, from: number, to: number): number {
  for (let place = from; place < to; place++) {
    if (BORDER.test(tokenAt(tokens, place).text)) return place;
  }
  return -1;
}
