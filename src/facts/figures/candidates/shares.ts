import type { FigureReading } from '../figure-reading.ts';
import { isGlued, phraseAt, tokenAt } from '../../read/index.ts';
import type { Candidate } from './candidate.ts';
import { followsNoun } from './counted.ts';
import { readNumeral, type Numeral } from './numbers/numerals.ts';
import { readQuantity } from './numbers/quantities.ts';

/** What marks are given out of. */
const MARKS_OF = new Set([5, 10, 20, 25, 30, 40, 60, 80, 100, 120, 1000]);
/** What rates are told by: "one in five", "3 in 1000". */
const RATES_OF = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1e3, 1e4, 1e5, 1e6,
]);

/** "2 van de 10", "one in five", "7,5 op 10", "8/10": two numbers that make one figure. */
export function readShare(reading: FigureReading, first: number): Candidate | null {
  const part = readNumeral(reading, first);
  if (!part || (part.needs !== null && part.value !== 1)) return null;
  return readSlash(reading, part) ?? readMark(reading, part) ?? readOutOf(reading, part);
}

function readSlash(reading: FigureReading, part: Numeral): Candidate | null {
  const { tokens } = reading;
  if (tokenAt(tokens, part.next).text !== '/' || !isGlued(reading, part.next)) return null;
  const whole = readNumeral(reading, part.next + 1);
  if (
    !whole ||
    whole.decimals ||
    part.value > whole.value ||
    (isGlued(reading, part.next + 2) && tokenAt(tokens, whole.next).kind !== 'mark')
  )
    return null;
  const isOf = phraseAt(reading, whole.next, reading.lexicon.outOf) !== null;
  if (isOf && !part.decimals)
    return build(reading, part, whole, 'fraction', part.value / whole.value, null);
  return MARKS_OF.has(whole.value)
    ? build(reading, part, whole, 'score', part.value, whole.value)
    : null;
}

function readMark(reading: FigureReading, part: Numeral): Candidate | null {
  const link = phraseAt(reading, part.next, reading.lexicon.markOf);
  const whole = link && readNumeral(reading, link.next);
  if (!whole || whole.spelled !== part.spelled || whole.decimals || part.value > whole.value)
    return null;
  if (!MARKS_OF.has(whole.value) || hasUnit(reading, link.next)) return null;
  if (!part.decimals && followsNoun(reading, whole.next)) return null;
  if (part.value === 1 && !part.decimals && !isLowestMark(reading, part, whole)) return null;
  return build(reading, part, whole, 'score', part.value, whole.value);
}

/** "een 1 op 10", and not "1 op 60" or "de kans is 1 op 10": marks are told as such. */
function isLowestMark({ tokens, lexicon }: FigureReading, part: Numeral, whole: Numeral): boolean {
  if (whole.value > 10) return false;
  if (lexicon.articles.has(tokenAt(tokens, part.first - 1).lower)) return true;
  const near = tokens.slice(Math.max(0, part.first - 12), whole.next + 8);
  return near.some(({ lower }) => lexicon.marks.has(lower));
}

function readOutOf(reading: FigureReading, part: Numeral): Candidate | null {
  const { lexicon } = reading;
  if (part.decimals) return null;
  // "one-in-five"
  const hyphen = tokenAt(reading.tokens, part.next).text === '-' ? 1 : 0;
  const rate = phraseAt(reading, part.next + hyphen, lexicon.rateOf);
  const link = phraseAt(reading, part.next + hyphen, lexicon.outOf);
  for (const found of [link, rate]) {
    if (!found || (part.needs !== null && !isOneIn(reading, part, found.phrase))) continue;
    const whole = readQuantity(reading, found.next + hyphen);
    if (!whole || whole.sort !== null || !Number.isInteger(whole.value)) continue;
    if (whole.value <= part.value || isYearLike(whole.numeral)) continue;
    const isRate = found === rate && found.phrase !== link?.phrase && part.value > 1;
    if (isRate && !RATES_OF.has(whole.value)) continue;
    return build(reading, part, whole, 'fraction', part.value / whole.value, null);
  }
  return null;
}

/** "one in five" is a share, "one of the five" and "een van de vijf" are not. */
function isOneIn({ lexicon, tokens }: FigureReading, part: Numeral, link: string): boolean {
  if (!lexicon.one.has(tokenAt(tokens, part.first).lower)) return false;
  return lexicon.oneOf.has(link);
}

function hasUnit(reading: FigureReading, place: number): boolean {
  const quantity = readQuantity(reading, place);
  return quantity !== null && (quantity.sort !== null || quantity.scale > 1);
}

function isYearLike({ value, grouped, spelled }: Numeral): boolean {
  return !grouped && !spelled && value >= 1900 && value <= 2050;
}

function build(
  { tokens }: FigureReading,
  part: Numeral,
  whole: { readonly next: number },
  kind: 'score' | 'fraction',
  value: number,
  to: number | null,
): Candidate {
  const start = tokenAt(tokens, part.first).start;
  const end = tokenAt(tokens, whole.next - 1).end;
  return {
    kind,
    first: part.first,
    next: whole.next,
    start,
    end,
    value,
    to,
    margin: null,
    unit: null,
    quantities: [],
  };
}
