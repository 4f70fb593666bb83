import { tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { readUnit, type ColumnUnit } from './told-units.ts';

/** Tokens of a cell that holds a number or a range and nothing else, and of a unit in brackets. */
export const MOST_TOKENS = 8;

/** What the name of a column or a row ends in: "(%)", "(in € mln)", "(x 1.000 kg)", "in euro's"; or is: "kg". */
export function readName(
  reading: FigureReading,
  end: number,
  numeral: Numeral,
  least = Math.max(0, end - MOST_TOKENS),
): ColumnUnit | null {
  const own = readOwn(reading, end, numeral, least);
  if (own || tokenAt(reading.tokens, end - 1).text === ')') return own;
  return readWhole(reading, end, numeral, least);
}

/** What a name ends in and says to be its unit: "(%)", "in euro's". */
export function readOwn(
  reading: FigureReading,
  end: number,
  numeral: Numeral,
  least = Math.max(0, end - MOST_TOKENS),
): ColumnUnit | null {
  const { tokens } = reading;
  if (tokenAt(tokens, end - 1).text === ')') {
    const open = openBefore(reading, end, least);
    if (open < 0) return null;
    const unit = readUnit(reading, [open + 1, end - 1], numeral);
    return unit ?? readUnit(reading, [open + 1, endOfUnit(reading, open + 1, end - 1)], numeral);
  }
  for (let place = end - 1; place >= least; place--) {
    const { text, lower } = tokenAt(tokens, place);
    if (text === '|' || text === ':') return null;
    if (lower === 'in') return place > least ? readUnit(reading, [place, end], numeral) : null;
  }
  return null;
}

/** "(% van de productie)", "(°C, gemiddeld)": where what is said of a unit begins. */
function endOfUnit({ tokens, lexicon }: FigureReading, from: number, to: number): number {
  for (let place = from + 1; place < to; place++) {
    const { text, lower } = tokenAt(tokens, place);
    const isShare = tokenAt(tokens, place - 1).text === '%' && lexicon.ownerLinks.has(lower);
    if (text === ',' || isShare) return place;
  }
  return from;
}

/** "kg", "grams", "Wachttijd, weken": a name that is a unit in small letters, or ends in one after a comma. */
function readWhole(
  reading: FigureReading,
  end: number,
  numeral: Numeral,
  least: number,
): ColumnUnit | null {
  const { tokens } = reading;
  let from = end;
  while (from > least && !/^[|:,]$/u.test(tokenAt(tokens, from - 1).text)) from--;
  const { text } = tokenAt(tokens, from);
  const before = tokenAt(tokens, from - 1);
  const isBegun = before.kind === 'edge' || /^[|,]$/u.test(before.text);
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text);
  if (from === end || !isBegun || isCapital) return null;
  const unit = readUnit(reading, [from, end], numeral);
  // "mln" alone tells too little of what.
  return unit?.unit === null ? null : unit;
}

/** The place of the bracket that is closed right before a place, or -1. */
function openBefore({ tokens }: FigureReading, end: number, least: number): number {
  if (tokenAt(tokens, end - 1).text !== ')') return -1;
  let open = end - 2;
  while (open >= least && tokenAt(tokens, open).text !== '(') open--;
  return tokenAt(tokens, open).text === '(' ? open : -1;
}
