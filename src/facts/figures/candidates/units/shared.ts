import type { FigureReading } from '../../figure-reading.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import { changeCandidate, kindOf, type Candidate } from '../candidate.ts';
import { followsNoun } from '../counted.ts';
import { readQuantity } from '../numbers/quantities.ts';
import { changeQuantity, type Quantity } from '../numbers/quantity.ts';
import { isYear } from '../../traps/years.ts';

/** Numbers of one measure differ less than so many times, else each is of a thing of its own. */
export const MOST_TIMES = 10;
/** "van 14,2 miljoen in 2023 naar 11,9": between what changes and what it becomes. */
const TOKENS_IN_CHANGE = 3;
/** A list that shares its unit is no longer than this. */
const MOST_LISTED = 6;

/** "van 36 naar 22 miljoen kilo": the first number is in what the second is told in. */
export function completeChange(reading: FigureReading, low: Quantity): Quantity {
  const { lexicon } = reading;
  if (low.sort !== null || phraseBefore(reading, low.first, lexicon.from) === null) return low;
  const to = phraseAt(reading, low.next, lexicon.changeTo);
  if (!to || isYear(reading, low)) return low;
  const qualifier = phraseAt(reading, to.next, lexicon.qualifiers);
  const high = readQuantity(reading, qualifier?.next ?? to.next);
  return high && isShared(low, high) ? complete(low, high) : low;
}

/** "van 14,2 miljoen naar 11,9", "from 8 pounds to 9": the second number is in what the first was told in. */
export function completeChanged(
  reading: FigureReading,
  before: Candidate | undefined,
  candidate: Candidate,
): Candidate {
  const { lexicon, tokens } = reading;
  const high = before?.quantities.at(-1);
  const [own, ...others] = candidate.quantities;
  if (!before || !high || !own || others.length > 0 || own.sort !== null) return candidate;
  if (own.numeral.needs !== null || own.scale > 1 || candidate.kind !== 'count') return candidate;
  const from = phraseBefore(reading, own.first, lexicon.qualifiers) ?? own.first;
  const to = phraseBefore(reading, from, lexicon.changeTo);
  if (to === null || to - before.next > TOKENS_IN_CHANGE || to < before.next) return candidate;
  const isBegun = [before.first, phraseBefore(reading, before.first, lexicon.qualifiers)].some(
    (place) => place !== null && phraseBefore(reading, place, lexicon.from) !== null,
  );
  if (!isBegun || tokens.slice(before.next, to).some(({ kind }) => kind === 'mark'))
    return candidate;
  // "van 8 miljoen naar 12 landen"
  if (!own.numeral.decimals && followsNoun(reading, candidate.next)) return candidate;
  if (!isShared(own, high)) return candidate;
  return completeCandidate(candidate, own, high);
}

/** A candidate of one quantity, in the scale and unit of another. */
export function completeCandidate(
  candidate: Candidate,
  own: Quantity,
  other: Pick<Quantity, 'scale' | 'unit' | 'sort'>,
): Candidate {
  const whole = complete(own, other);
  const { value, margin, unit } = whole;
  return changeCandidate(candidate, {
    kind: kindOf(whole),
    value,
    margin,
    unit,
    quantities: [whole],
  });
}

/** "20, 25 en 30 procent": a number that was judged by itself gets the unit that its list ends in. */
export function completeListed(reading: FigureReading, candidate: Candidate): Candidate {
  const [low, ...others] = candidate.quantities;
  if (!low || others.length > 0 || low.sort !== null || low.scale > 1) return candidate;
  // "kwamen er 12 en 30 procent bleef thuis": of things told before.
  if (reading.lexicon.ofThem.has(tokenAt(reading.tokens, low.first - 1).lower)) return candidate;
  const last = lastOfList(reading, low.next);
  if (!last || low.numeral.spelled !== last.numeral.spelled || !isShared(low, last))
    return candidate;
  const whole = complete(low, last);
  const { value, margin, unit } = whole;
  return changeCandidate(candidate, { kind: kindOf(whole), value, margin, unit });
}

/** The quantity after the conjunction of a list of bare numbers. */
function lastOfList(reading: FigureReading, from: number): Quantity | null {
  const { lexicon, tokens } = reading;
  let place = from;
  for (let listed = 0; listed < MOST_LISTED; listed++) {
    const isComma = tokenAt(tokens, place).text === ',';
    const link = phraseAt(reading, isComma ? place + 1 : place, lexicon.listLinks);
    if (!isComma && !link) return null;
    const quantity = readQuantity(reading, link?.next ?? place + 1);
    if (!quantity) return null;
    // "scored 12 and 3 minutes later": what is compared begins a statement of its own.
    if (link)
      return lexicon.comparatives.has(tokenAt(tokens, quantity.next).lower) ? null : quantity;
    if (quantity.sort !== null || quantity.scale > 1) return null;
    place = quantity.next;
  }
  return null;
}

/** Whether a number may be in the scale and unit of another: near it, and told alike. */
export function isShared(low: Quantity, high: Quantity): boolean {
  if (high.sort === null && high.scale === 1) return false;
  // "from 10 to €20": a sign before a number is that number's own.
  if (high.first !== high.numeral.first && high.value >= 0) return false;
  const [a, b] =
    low.scale > 1 ? [low.value, Math.abs(high.value)] : [low.numeral.value, high.numeral.value];
  return a < b * MOST_TIMES && b < a * MOST_TIMES && (low.scale === 1 || high.sort !== null);
}

/** A number with the scale and unit that it leaves to another. */
export function complete(
  low: Quantity,
  { scale, unit, sort }: Pick<Quantity, 'scale' | 'unit' | 'sort'>,
): Quantity {
  const factor = (low.scale > 1 ? 1 : scale) * (sort === 'cent' && low.sort === null ? 0.01 : 1);
  const scaled = (number: number) => Number((number * factor).toPrecision(15));
  const margin = low.margin === null ? null : scaled(low.margin);
  const value = scaled(low.value);
  return changeQuantity(low, { value, margin, scale: Math.max(low.scale, scale), unit, sort });
}
