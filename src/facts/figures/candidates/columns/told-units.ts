import { phraseAt, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { currencySigns, moneyScales } from '../../words/symbols.ts';
import { isDuration } from '../candidate.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { unitAfter, type Unit } from '../units/units.ts';

/** More is which year it is, not how many. */
const MOST_YEARS = 1_000;

/** The unit that a column's name leaves to its cells, and what it multiplies them by. */
export interface ColumnUnit {
  readonly unit: string | null;
  /** Null of a column that only multiplies. */
  readonly sort: Unit['sort'] | null;
  readonly factor: number;
}

/** What some tokens say of a unit, where they say nothing else. */
export function readUnit(
  reading: FigureReading,
  [from, to]: readonly [number, number],
  numeral: Numeral,
): ColumnUnit | null {
  const { tokens, lexicon } = reading;
  const isIn = tokenAt(tokens, from).lower === 'in';
  let place = isIn ? from + 1 : from;
  let unit: Unit | null = null;
  let factor = 1;
  while (place < to) {
    const scale = scaleAt(reading, place) ?? moneyScaleAt(reading, place, unit !== null);
    const times = timesAt(reading, place);
    const code = times ? times.code : null;
    const found: Unit | null = unit
      ? null
      : (unitAfter(reading, place, numeral, false) ?? signAt(reading, place));
    if (scale) factor *= scale.factor;
    else if (times) {
      factor *= times.factor;
      if (code !== null) unit = { unit: code, sort: 'currency', next: times.next };
    } else if (found) unit = found;
    else return null;
    place = scale?.next ?? times?.next ?? found?.next ?? to;
    // "Tsd. €", "millions of euros"
    const isLinked =
      tokenAt(tokens, place).text === '.' || phraseAt(reading, place, lexicon.afterPart) !== null;
    if (scale && isLinked && place + 1 < to) place++;
  }
  const isKnown = Number.isFinite(factor) && (unit !== null || factor !== 1);
  // "Deadline (week)": which one it is.
  const own = unit?.unit ?? null;
  const isOne = lexicon.singleUnits.has(tokenAt(tokens, to - 1).lower);
  const isPlace = !isIn && own !== null && isDuration(own) && !isPartOfDay(own) && isOne;
  if (!isKnown || isPlace || (own === 'year' && numeral.value > MOST_YEARS)) return null;
  return { unit: own, sort: unit?.sort ?? null, factor };
}

/** A scale as texts and columns have them: "mln", "thousands". */
function scaleAt(reading: FigureReading, place: number): { factor: number; next: number } | null {
  const { scales, columnScales } = reading.lexicon;
  for (const list of [scales, columnScales]) {
    const found = phraseAt(reading, place, list);
    if (found) return { factor: list.get(found.phrase) ?? NaN, next: found.next };
  }
  return null;
}

/** The sign of a currency, whatever is glued to it: "£m". */
function signAt(reading: FigureReading, place: number): Unit | null {
  const sign = phraseAt(reading, place, currencySigns, 'text');
  if (!sign) return null;
  return { unit: currencySigns.get(sign.phrase) ?? null, sort: 'currency', next: sign.next };
}

/** "£m", "€bn", "£'000": a scale that counts only behind a currency. */
function moneyScaleAt(
  { tokens }: FigureReading,
  place: number,
  hasUnit: boolean,
): { factor: number; next: number } | null {
  if (!hasUnit) return null;
  const { text } = tokenAt(tokens, place);
  const factor = moneyScales.get(text);
  if (factor !== undefined) return { factor, next: place + 1 };
  const at = /^['’‘]$/u.test(text) ? place + 1 : place;
  const isThousand = tokenAt(tokens, at).text === '000';
  if (!isThousand) return null;
  const isPlural = tokenAt(tokens, at + 1).text === 's' && !tokenAt(tokens, at + 1).gap;
  return { factor: 1_000, next: isPlural ? at + 2 : at + 1 };
}

interface Times {
  readonly factor: number;
  readonly code: string | null;
  readonly next: number;
}

/** "x 1.000", "× 1000", "x € 1.000", "x 1 mln". */
function timesAt({ tokens }: FigureReading, place: number): Times | null {
  if (!/^[x×]$/iu.test(tokenAt(tokens, place).text)) return null;
  const code = currencySigns.get(tokenAt(tokens, place + 1).text) ?? null;
  const at = code === null ? place + 1 : place + 2;
  const digits = tokenAt(tokens, at).text.replace(/[.,'’\s]/gu, '');
  return /^10*$/u.test(digits) ? { factor: Number(digits), code, next: at + 1 } : null;
}

/** What a day is parted into. */
function isPartOfDay(unit: string): boolean {
  return /^(?:millisecond|second|minute|hour)$/u.test(unit);
}
