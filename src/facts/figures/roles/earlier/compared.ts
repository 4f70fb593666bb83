import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import { readNumeral } from '../../candidates/numbers/numerals.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { has, holds, type Told } from '../told.ts';

/** A change leads to what it ends in within so many tokens. */
const TOKENS_TO_CHANGE = 4;
const TOKENS_TO_OPEN = 4;
/** "It now has". */
const TOKENS_TO_NOW = 2;

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
export function beginsChange({
  reading,
  found: { candidate },
}: Pick<Told, 'reading' | 'found'>): boolean {
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

/** "In 2022 was dat 9 procent": what was told before, of another time. */
export function tellsOfOtherTime(told: Told): boolean {
  const { reading, found, lead, year, yearBefore, roleBefore } = told;
  const { lexicon } = reading;
  const { first } = found.candidate;
  const isThat = has(told, 'thatWas') || holds(reading, lead, first, lexicon.thatWas);
  if (yearBefore === undefined || !isThat || isCompared(told)) return false;
  // "When it opened there were 1,900. By 2019 there were 7,400."
  if (year !== null) return yearBefore === null ? roleBefore !== 'earlier' : year < yearBefore;
  return has(told, 'otherTimes') || holds(reading, lead, first, lexicon.otherTimes);
}

/** "Eerst 61 km², tegenwoordig 38 km²": of one unit, with a word for now between. */
export function isBeforeNow(told: Told): boolean {
  const { reading, found, after, nextFirst, lead } = told;
  const { figure, candidate } = found;
  // "You will soon pay 612; now it is 581."
  if (holds(reading, lead, candidate.first, reading.lexicon.soons)) return false;
  // "It began with 14 cows. Now there are 210."
  if (after === null && nextFirst !== null) {
    const other = nextFirst.found.figure;
    const isSame = other.kind === figure.kind && other.unit === figure.unit;
    const isBare = other.counted === null || other.counted === figure.counted;
    return isSame && isBare && opensWithNow(reading, nextFirst);
  }
  if (after === null || after.figure.kind !== figure.kind || after.figure.unit !== figure.unit)
    return false;
  const { counted } = after.figure;
  if (counted !== null && figure.counted !== counted) return false;
  const { nows } = reading.lexicon;
  for (let place = after.candidate.first - 1; place >= candidate.next; place--) {
    // "94 people read it now, 6 more than": what is now stands before the mark.
    if (counted !== figure.counted && tokenAt(reading.tokens, place).text === ',') break;
    if (phraseAt(reading, place, nows) !== null) return true;
  }
  const comma = reading.tokens
    .slice(candidate.next, after.candidate.first)
    .findLastIndex(({ text }) => text === ',');
  return hasThisTime(reading, candidate.next + comma + 1, after.candidate.first);
}

/** "Vorig jaar kwamen er 1.240, dit jaar 1.510", but not "dit jaar verwacht men er 1.510". */
function hasThisTime(reading: FigureReading, from: number, to: number): boolean {
  const { thisTimes, forecasts } = reading.lexicon;
  return holds(reading, from, to, thisTimes) && !holds(reading, from, to, forecasts);
}

/** "Now there are 210", "It now has 210". */
function opensWithNow(
  reading: FigureReading,
  { found, opening }: NonNullable<Told['nextFirst']>,
): boolean {
  const to = Math.min(opening + TOKENS_TO_NOW, found.candidate.first);
  return holds(reading, opening, to, reading.lexicon.nows);
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

const YEAR = /^(?:19|20)\d{2}$/u;
/** "2022, als die Miete bei". */
const TOKENS_TO_YEAR = 12;

/** "Gegenüber 2022, als die Miete bei 9 Euro lag": of the year that another is compared with. */
export function isOfComparedYear({ reading, found: { candidate }, lead }: Told): boolean {
  const { tokens, lexicon } = reading;
  for (
    let place = Math.max(lead + 1, candidate.first - TOKENS_TO_YEAR);
    place < candidate.first - 1;
    place++
  ) {
    const { kind, text } = tokenAt(tokens, place);
    if (kind !== 'digits' || !YEAR.test(text)) continue;
    const lists = [lexicon.earlierBefore, lexicon.baseYears];
    if (lists.every((list) => phraseBefore(reading, place, list) === null)) continue;
    const clause = tokenAt(tokens, place + 1).text === ',' ? place + 2 : place + 1;
    if (phraseAt(reading, clause, lexicon.whens) === null) continue;
    return !tokens.slice(clause, candidate.first).some((token) => token.text === ',');
  }
  return false;
}
