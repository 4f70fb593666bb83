import { phraseAt, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { MOST_TOKENS, readName } from './column-names.ts';
import { readLineOver } from './line-units.ts';
import { readUnit, type ColumnUnit } from './told-units.ts';

/**
 * The unit of a whole table, which stands over the names of its rows: "in Tsd. €", "(x € 1.000, tenzij
 * anders vermeld)"; not of a row whose name says of what it is itself: "Personeel (fte)".
 */
export function readCorner(
  reading: FigureReading,
  colon: number,
  numeral: Numeral,
): ColumnUnit | null {
  const { tokens } = reading;
  const corner = tokens.findIndex(({ text }) => text === ':');
  const border = tokens.findIndex(({ text }) => text === '|');
  // The names of rows have no column's name before them where the corner is empty.
  const isUnder = corner >= 1 && corner < border;
  const own = readName(reading, border, numeral, isUnder ? corner + 1 : 0);
  const isBracketedName = tokenAt(tokens, border - 1).text === ')';
  if (own || isBracketedName) return own;
  const over =
    reading.over && !countsPeople(reading, border) ? readLineOver(reading.over, numeral) : null;
  if (over || !isUnder || corner >= colon) return over;
  const ofRows = isOfTimes(reading, colon) ? readName(reading, corner, numeral, 0) : null;
  if (ofRows && !isNumber(reading, corner + 1)) return ofRows;
  const isBracketed = tokenAt(tokens, 0).text === '(' && tokenAt(tokens, corner - 1).text === ')';
  const [from, to] = isBracketed ? [1, corner - 1] : [0, corner];
  const tail = tokens.slice(from, to).findIndex(({ text }) => text === ',');
  const whole = readUnit(reading, [from, tail < 0 ? to : from + tail], numeral);
  return whole !== null && (whole.sort === 'currency' || whole.factor !== 1) ? whole : null;
}

/** "Medewerkers": under "in miljoenen euro's" a row of what is counted has none of them. */
function countsPeople(reading: FigureReading, border: number): boolean {
  const { lexicon } = reading;
  let counts = false;
  for (let place = 0; place < border; place++) {
    // "Staff costs"
    if (phraseAt(reading, place, lexicon.moneyWords) !== null) return false;
    counts ||= phraseAt(reading, place, lexicon.countWords) !== null;
  }
  return counts;
}

/** "2024", "Q4 2023", "Begroting": columns that tell when, so that the rows tell of what. */
function isOfTimes(reading: FigureReading, colon: number): boolean {
  const { tokens, lexicon } = reading;
  const least = Math.max(0, colon - MOST_TOKENS);
  for (let place = colon - 1; place > least; place--) {
    if (/^[|:]$/u.test(tokenAt(tokens, place).text)) return false;
    if (/^(?:19|20)\d{2}$/u.test(tokenAt(tokens, place).text)) return true;
    if (phraseAt(reading, place, lexicon.plans) !== null) return true;
  }
  return false;
}

function isNumber({ tokens }: FigureReading, place: number): boolean {
  return tokenAt(tokens, place).kind === 'digits';
}

/** The place in a reading's memory of units that belongs to no cell: that of its row. */
const WHOLE_ROW = -1;

/** "Eenheid: mg/l | Waarde: 8,2": the unit in a cell of its own, under a name for units; looked for once. */
export function readUnitCell(reading: FigureReading, numeral: Numeral): ColumnUnit | null {
  let unit = reading.columnUnits.get(WHOLE_ROW);
  if (unit === undefined) {
    unit = findUnitCell(reading, numeral);
    reading.columnUnits.set(WHOLE_ROW, unit);
  }
  return unit;
}

function findUnitCell(reading: FigureReading, numeral: Numeral): ColumnUnit | null {
  const { tokens, lexicon } = reading;
  const colon = tokens.findIndex(
    ({ text }, at) => text === ':' && lexicon.unitColumns.has(tokenAt(tokens, at - 1).lower),
  );
  if (colon < 0) return null;
  const end = tokens.findIndex(({ text }, at) => at > colon && text === '|');
  return readUnit(reading, [colon + 1, end < 0 ? tokens.length : end], numeral);
}
