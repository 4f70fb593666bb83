import { tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { MOST_TOKENS, readName } from './column-names.ts';
import { readUnit, type ColumnUnit } from './told-units.ts';

/** What a line over a table says that its cells are in: "Bedragen in duizenden euro's"; it is asked once. */
export function readLineOver(line: FigureReading, numeral: Numeral): ColumnUnit | null {
  const known = line.columnUnits.get(0);
  if (known !== undefined) return known;
  let end = line.tokens.length;
  while (end > 0 && /^[.:]$/u.test(tokenAt(line.tokens, end - 1).text)) end--;
  const unit =
    readName(line, end, numeral) ?? readTail(line, end, numeral) ?? readInside(line, numeral);
  line.columnUnits.set(0, unit);
  return unit;
}

/** "All figures in £ million unless stated otherwise", "(bedragen in duizenden euro's)": a scale of money, or shares. */
function readInside(line: FigureReading, numeral: Numeral): ColumnUnit | null {
  const { tokens } = line;
  for (const [place, { lower }] of tokens.entries()) {
    if (lower !== 'in') continue;
    for (let to = Math.min(tokens.length, place + MOST_TOKENS); to > place + 1; to--) {
      const unit = readUnit(line, [place, to], numeral);
      if (unit?.sort === 'currency' && unit.factor !== 1) return unit;
      // "(in Prozent der Waldfläche)"
      const isBracketed = tokenAt(tokens, place - 1).text === '(';
      if (unit?.unit === '%' && isBracketed) return unit;
    }
  }
  return null;
}

/** "Bedragen x € 1.000", "Amounts, £m": the unit that a line ends in. */
function readTail(line: FigureReading, end: number, numeral: Numeral): ColumnUnit | null {
  for (let place = Math.max(0, end - MOST_TOKENS); place < end; place++) {
    // "The firm sold 5 million euros": a number's own unit is no other's.
    const isTimes = /^[x×]$/iu.test(tokenAt(line.tokens, place).text);
    if (!isTimes && !/^[,:;–—-]$/u.test(tokenAt(line.tokens, place - 1).text)) continue;
    const unit = readUnit(line, [place, end], numeral);
    if (unit !== null && (unit.sort === 'currency' || unit.factor !== 1)) return unit;
  }
  return null;
}
