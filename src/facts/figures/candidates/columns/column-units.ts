import type { FigureReading } from '../../figure-reading.ts';
import { tokenAt } from '../../../read/index.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { currencySigns } from '../../words/symbols.ts';
import type { ColumnUnit } from './told-units.ts';
import { MOST_TOKENS, readName, readOwn } from './column-names.ts';
import { readCorner, readUnitCell } from './row-units.ts';

const VALUE_MARK = /^[-–—−‑+±<>≤≥~≈.,/]$/u;

/**
 * "Score (%): 80–89", "Price (in €): 12": the unit of a number that is all of a table's cell, with
 * the other end of a range perhaps; null where the cell has more, or its column no unit. A line of a
 * label and a number is read so too.
 */
export function columnUnit(
  reading: FigureReading,
  numeral: Numeral,
  next = numeral.next,
): ColumnUnit | null {
  if (numeral.spelled) return null;
  const colon = startOfCell(reading, numeral.first);
  if (colon < 0) return null;
  if (!reading.isRow) return endsLine(reading, next) ? readOwn(reading, colon, numeral) : null;
  if (!endsCell(reading, next)) return null;
  let unit = reading.columnUnits.get(colon);
  if (unit === undefined) {
    unit =
      readName(reading, colon, numeral) ??
      (isOfYears(reading, colon)
        ? null
        : (readCorner(reading, colon, numeral) ?? readUnitCell(reading, numeral)));
    reading.columnUnits.set(colon, unit);
  }
  return unit;
}

/** "GDP (US$) | Year: 2023": a column of years has no unit of its rows. */
function isOfYears({ tokens, lexicon }: FigureReading, colon: number): boolean {
  return lexicon.units.get(tokenAt(tokens, colon - 1).lower) === 'year';
}

/** The place of what stands before a cell, a colon or, where no names are over the columns, a bar; or -1. */
function startOfCell({ tokens, lexicon, isRow }: FigureReading, first: number): number {
  for (let place = first - 1; place >= Math.max(0, first - MOST_TOKENS); place--) {
    const { kind, text, lower } = tokenAt(tokens, place);
    if (text === ':' || (isRow && text === '|')) return place;
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

/** "Gewicht (kg): 52": a line that is no row, of a label and a number. */
function endsLine({ tokens }: FigureReading, next: number): boolean {
  const { kind, text } = tokenAt(tokens, next);
  return kind === 'edge' || /^[;(]$/u.test(text) || tokenAt(tokens, next + 1).kind === 'edge';
}

/** Whether a number in the name of a column only multiplies its cells: "(x 1.000)", "(x € 1.000)". */
export function multipliesColumn({ tokens }: FigureReading, numeral: Numeral): boolean {
  const before = tokenAt(tokens, numeral.first - 1);
  const at = currencySigns.has(before.text) ? numeral.first - 2 : numeral.first - 1;
  if (!/^[x×]$/iu.test(tokenAt(tokens, at).text)) return false;
  // "Bedragen x € 1.000", over a table
  const isLast = tokenAt(tokens, numeral.next).kind === 'edge';
  if (isLast && numeral.grouped && tokenAt(tokens, at - 1).kind === 'word') return true;
  if (tokenAt(tokens, at - 1).text !== '(') return false;
  const end = tokens.findIndex(({ text }, place) => place >= numeral.next && text === ')');
  return end >= 0 && /^[:|]$/u.test(tokenAt(tokens, end + 1).text);
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
