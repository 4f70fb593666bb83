import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { readNumeral } from '../candidates/numerals.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { BareFigure, Found } from '../found.ts';

/** A figure among the words that speak of it. */
export interface Told {
  readonly reading: FigureReading;
  readonly found: Found;
  /** The places of the first token of its clause and of the one after its last. */
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  /** Whether a word of the clause tells of a role; most clauses have none. */
  readonly hasCue: boolean;
  /** Whether it is how many were asked. */
  readonly isAsked: boolean;
  /** The place of the first token of its sentence, and whether it is the first figure of it. */
  readonly opening: number;
  readonly isFirst: boolean;
  /** Whether its sentence supposes something, or one before it: "stel dat er 900 leden bij komen". */
  readonly isSupposed: boolean;
  /** The figure right behind it in its sentence. */
  readonly after: Found | null;
  /** The first figure of the next sentence, and where that begins. */
  readonly nextFirst: { readonly found: Found; readonly opening: number } | null;
  /** The next one of its kind and unit in its sentence, behind one other at most. */
  readonly later: Found | null;
  /** Of the figure right before it: its year; undefined where it is the first. */
  readonly yearBefore: number | null | undefined;
}

/** A change leads to what it ends in within so many tokens. */
const TOKENS_TO_CHANGE = 4;
const TOKENS_TO_GROUP = 4;
const TOKENS_TO_OPEN = 4;
const SHARES: ReadonlySet<BareFigure['kind']> = new Set(['percentage', 'fraction']);

type ListName =
  | 'earlierNear'
  | 'than'
  | 'forecasts'
  | 'aims'
  | 'costs'
  | 'limits'
  | 'thatWas'
  | 'otherTimes';

/** Whether one of a list's phrases stands in the figure's clause. */
export function has({ reading, first, next, hasCue }: Told, name: ListName): boolean {
  if (!hasCue) return false;
  const list = reading.lexicon[name];
  if (list.size === 0) return false;
  for (let place = first; place < next; place++) {
    // "Pre-tax profit" tells of no tax.
    const isEnd =
      !tokenAt(reading.tokens, place).gap && tokenAt(reading.tokens, place - 1).text === '-';
    if (!isEnd && phraseAt(reading, place, list) !== null) return true;
  }
  return false;
}

/** Whether a word for an earlier time stands in its clause, and not behind another of its kind and unit. */
export function isNearEarlier(told: Told): boolean {
  if (!has(told, 'earlierNear') || has(told, 'than')) return false;
  const { found, after, next } = told;
  const isSame =
    after?.figure.kind === found.figure.kind && after.figure.unit === found.figure.unit;
  if (!isSame || after.candidate.first >= next) return true;
  // "It fell to 3.85% from 4.60% a year ago": the second is of then.
  return has({ ...told, next: after.candidate.first }, 'earlierNear');
}

/** "In 2023 it was 6.2 per cent, compared with 5.4": what the next is compared with is the result. */
export function isCompared({ reading, after, found }: Told): boolean {
  if (after === null || after.figure.kind !== found.figure.kind) return false;
  const from = phraseBefore(reading, after.candidate.first, reading.lexicon.qualifiers);
  const place = from ?? after.candidate.first;
  return phraseBefore(reading, place, reading.lexicon.earlierBefore) !== null;
}

/** "van 88 naar 79". */
export function beginsChange({ reading, found: { candidate } }: Told): boolean {
  const { lexicon } = reading;
  if (phraseBefore(reading, candidate.first, lexicon.from) === null) return false;
  for (let place = candidate.next; place < candidate.next + TOKENS_TO_CHANGE; place++) {
    const to = phraseAt(reading, place, lexicon.changeTo);
    if (!to) continue;
    const qualifier = phraseAt(reading, to.next, lexicon.qualifiers);
    const from = qualifier?.next ?? to.next;
    // "From £9 to £11".
    return [from, from + 1].some((at) => readNumeral(reading, at) !== null);
  }
  return false;
}

/** "Een jaar eerder, toen …, was dat 9 procent": of the first figure of the sentence. */
export function opensWithEarlier({ reading, opening, isFirst }: Told): boolean {
  if (!isFirst) return false;
  const { earlierNear } = reading.lexicon;
  for (let place = opening; place < opening + TOKENS_TO_OPEN; place++) {
    if (phraseAt(reading, place, earlierNear) !== null) return true;
  }
  return false;
}

/** "Voor 2025 rekenen wij, bij gelijke prijzen, op 50 miljoen": of the first figure of the sentence. */
export function opensWithForecast({ reading, opening, first, isFirst }: Told): boolean {
  if (!isFirst) return false;
  const { tokens, lexicon } = reading;
  for (let place = opening; place < first; place++) {
    if (tokenAt(tokens, place).text === ';') return false;
    if (phraseAt(reading, place, lexicon.forecasts) !== null) return true;
  }
  return false;
}

/** "In 2022 was dat 9 procent": what was told before, of another time. */
export function tellsOfOtherTime(told: Told): boolean {
  const { year, yearBefore } = told;
  if (yearBefore === undefined || !has(told, 'thatWas') || isCompared(told)) return false;
  if (year !== null) return yearBefore === null || year < yearBefore;
  return has(told, 'otherTimes');
}

/** "Eerst 61 km², tegenwoordig 38 km²": of one unit, with a word for now between. */
export function isBeforeNow(told: Told): boolean {
  const { reading, found, after, nextFirst } = told;
  const { figure, candidate } = found;
  // "It began with 14 cows. Now there are 210."
  if (after === null && nextFirst !== null) {
    const other = nextFirst.found.figure;
    const isSame = other.kind === figure.kind && other.unit === figure.unit;
    const isBare = other.counted === null || other.counted === figure.counted;
    return isSame && isBare && phraseAt(reading, nextFirst.opening, reading.lexicon.nows) !== null;
  }
  if (after === null || after.figure.kind !== figure.kind || after.figure.unit !== figure.unit)
    return false;
  const { counted } = after.figure;
  if (counted !== null && figure.counted !== counted) return false;
  const { nows } = reading.lexicon;
  if (nows.size === 0) return false;
  for (let place = after.candidate.first - 1; place >= candidate.next; place--) {
    // "94 people read it now, 6 more than": what is now stands before the mark.
    if (counted !== figure.counted && tokenAt(reading.tokens, place).text === ',') return false;
    if (phraseAt(reading, place, nows) !== null) return true;
  }
  return false;
}

/** "94 Tiere, zwei Jahre darauf 230": of one unit, with a word for later between. */
export function isBeforeLater({ reading, found: { figure, candidate }, later }: Told): boolean {
  const { laters } = reading.lexicon;
  if (later === null || laters.size === 0) return false;
  if (later.figure.counted !== null && later.figure.counted !== figure.counted) return false;
  for (let place = candidate.next; place < later.candidate.first; place++) {
    if (phraseAt(reading, place, laters) !== null) return true;
  }
  return false;
}

/** Whether it is a share of a group, or of what was told before. */
export function isPart({ reading, found, first, next, isFirst }: Told): boolean {
  const { figure, candidate } = found;
  const { lexicon, tokens } = reading;
  if (followsPart(reading, candidate.first)) return true;
  // "37 people were hurt, five of them badly"
  if (!isFirst && phraseAt(reading, candidate.next, lexicon.partOf) !== null) return true;
  if (!SHARES.has(figure.kind)) return false;
  for (let place = first; place < next; place++)
    if (phraseAt(reading, place, lexicon.partOf) !== null) return true;
  if (first >= candidate.first || !lexicon.beforeGroup.has(tokenAt(tokens, first).lower)) {
    return false;
  }
  // "Van de ondervraagde ouders": all who were asked are no part.
  const group = tokens.slice(first + 1, Math.min(candidate.first, first + TOKENS_TO_GROUP));
  return !group.some(({ lower }) => lexicon.respondents.has(lower));
}

/** "118.000 bezoekers, van wie 21.000 kinderen": of any kind. */
function followsPart(reading: FigureReading, first: number): boolean {
  const { lexicon } = reading;
  const place = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  return [place, place - 1].some((at) => phraseBefore(reading, at, lexicon.partOf) !== null);
}
