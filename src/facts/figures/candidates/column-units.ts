import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, tokenAt } from '../../read/index.ts';
import { isDuration } from './candidate.ts';
import type { Numeral } from './numerals.ts';
import { currencySigns } from '../words/symbols.ts';
import { unitAfter, type Unit } from './units.ts';

/** The unit that a column's name leaves to its cells, and what it multiplies them by. */
export interface ColumnUnit {
  readonly unit: string | null;
  /** Null of a column that only multiplies. */
  readonly sort: Unit['sort'] | null;
  readonly factor: number;
}

/** Tokens of a cell that holds a number or a range and nothing else, and of a unit in brackets. */
const MOST_TOKENS = 8;
const VALUE_MARK = /^[-–—−‑+±<>≤≥~≈.,/]$/u;

/**
 * "Score (%): 80–89", "Price (in €): 12": the unit of a number that is all of a table's cell, with
 * the other end of a range perhaps; null where the cell has more, or its column no unit.
 */
export function columnUnit(reading: FigureReading, numeral: Numeral): ColumnUnit | null {
  if (!reading.isRow || numeral.spelled) return null;
  const colon = startOfCell(reading, numeral.first);
  if (colon < 0 || !endsCell(reading, numeral.next)) return null;
  let unit = reading.columnUnits.get(colon);
  if (unit === undefined) {
    unit = readName(reading, colon, numeral);
    reading.columnUnits.set(colon, unit);
  }
  return unit;
}

/** The place of the colon before a cell, or -1. */
function startOfCell({ tokens, lexicon }: FigureReading, first: number): number {
  for (let place = first - 1; place >= Math.max(0, first - MOST_TOKENS); place--) {
    const { kind, text, lower } = tokenAt(tokens, place);
    if (text === ':') return place;
    const isValue =
      kind === 'digits' || VALUE_MARK.test(text) || lexicon.upTo.has(lower) || text === ' ';
    if (!isValue) return -1;
  }
  return -1;
}

function endsCell({ tokens, lexicon }: FigureReading, next: number): boolean {
  for (let place = next; place <= next + MOST_TOKENS; place++) {
    const { kind, text, lower } = tokenAt(tokens, place);
    if (kind === 'edge' || text === '|') return true;
    if (kind !== 'digits' && !VALUE_MARK.test(text) && !lexicon.upTo.has(lower)) return false;
  }
  return false;
}

/** What the brackets say that a column's name ends in: "(%)", "(in € mln)", "(x 1.000 kg)". */
function readName(reading: FigureReading, colon: number, numeral: Numeral): ColumnUnit | null {
  const { tokens, lexicon } = reading;
  if (tokenAt(tokens, colon - 1).text !== ')') return null;
  let open = colon - 2;
  while (open >= Math.max(0, colon - MOST_TOKENS) && tokenAt(tokens, open).text !== '(') open--;
  if (tokenAt(tokens, open).text !== '(') return null;
  const isIn = tokenAt(tokens, open + 1).lower === 'in';
  let place = isIn ? open + 2 : open + 1;
  let unit: Unit | null = null;
  let factor = 1;
  while (place < colon - 1) {
    const scale = phraseAt(reading, place, lexicon.scales);
    const times = timesAt(reading, place);
    const code = times ? times.code : null;
    const found: Unit | null = unit ? null : unitAfter(reading, place, numeral, false);
    if (scale) factor *= lexicon.scales.get(scale.phrase) ?? NaN;
    else if (times) {
      factor *= times.factor;
      if (code !== null) unit = { unit: code, sort: 'currency', next: times.next };
    } else if (found) unit = found;
    else return null;
    place = scale?.next ?? times?.next ?? found?.next ?? colon;
  }
  const isKnown = Number.isFinite(factor) && (unit !== null || factor !== 1);
  // "Deadline (week)": which one it is.
  const own = unit?.unit ?? null;
  const isPlace = !isIn && own !== null && isDuration(own) && !isSmall(own);
  if (!isKnown || isPlace) return null;
  return { unit: own, sort: unit?.sort ?? null, factor };
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

/** Whether a number in the name of a column only multiplies its cells: "(x 1.000)", "(x € 1.000)". */
export function multipliesColumn({ tokens }: FigureReading, numeral: Numeral): boolean {
  const before = tokenAt(tokens, numeral.first - 1);
  const at = currencySigns.has(before.text) ? numeral.first - 2 : numeral.first - 1;
  if (!/^[x×]$/iu.test(tokenAt(tokens, at).text) || tokenAt(tokens, at - 1).text !== '(')
    return false;
  const end = tokens.findIndex(({ text }, place) => place >= numeral.next && text === ')');
  return end >= 0 && tokenAt(tokens, end + 1).text === ':';
}

/** "Inhabitants: 1976 inhabitants": a column of them holds no years. */
export function isNamedByColumn(
  { isRow, tokens }: FigureReading,
  first: number,
  next: number,
): boolean {
  if (!isRow || tokenAt(tokens, first - 1).text !== ':') return false;
  return tokenAt(tokens, first - 2).lower === tokenAt(tokens, next).lower;
}

function isSmall(unit: string): boolean {
  return /^(?:millisecond|second|minute|hour)$/u.test(unit);
}
