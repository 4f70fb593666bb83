import { phraseAt, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import { currencySigns } from '../words/symbols.ts';
import { isDuration } from './candidate.ts';
import type { Numeral } from './numerals.ts';
import { unitAfter, type Unit } from './units.ts';

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
    const scale = scaleAt(reading, place);
    const times = timesAt(reading, place);
    const code = times ? times.code : null;
    const found: Unit | null = unit ? null : unitAfter(reading, place, numeral, false);
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
  const isPlace = !isIn && own !== null && isDuration(own) && !isSmall(own);
  if (!isKnown || isPlace) return null;
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

interface Times {
  readonly factor: number;
  readonly code: string | null;
  readonly next: number;
}

/** "x 1.000", "× 1000", "x € 1.000". */
function timesAt({ tokens }: FigureReading, place: number): Times | null {
  if (!/^[x×]$/iu.test(tokenAt(tokens, place).text)) return null;
  const code = currencySigns.get(tokenAt(tokens, place + 1).text) ?? null;
  const at = code === null ? place + 1 : place + 2;
  const digits = tokenAt(tokens, at).text.replace(/[.,'’\s]/gu, '');
  return /^10+$/u.test(digits) ? { factor: Number(digits), code, next: at + 1 } : null;
}

function isSmall(unit: string): boolean {
  return /^(?:millisecond|second|minute|hour)$/u.test(unit);
}
