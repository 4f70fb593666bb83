import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, tokenAt } from '../../read/index.ts';
import type { Numeral } from './numerals.ts';
import { currencySigns } from '../words/symbols.ts';
import { readUnit, type ColumnUnit } from './told-units.ts';

/** Tokens of a cell that holds a number or a range and nothing else, and of a unit in brackets. */
const MOST_TOKENS = 8;
const VALUE_MARK = /^[-–—−‑+±<>≤≥~≈.,/]$/u;

/**
 * "Score (%): 80–89", "Price (in €): 12": the unit of a number that is all of a table's cell, with
 * the other end of a range perhaps; null where the cell has more, or its column no unit.
 */
export function columnUnit(
  reading: FigureReading,
  numeral: Numeral,
  next = numeral.next,
): ColumnUnit | null {
  if (!reading.isRow || numeral.spelled) return null;
  const colon = startOfCell(reading, numeral.first);
  if (colon < 0 || !endsCell(reading, next)) return null;
  let unit = reading.columnUnits.get(colon);
  if (unit === undefined) {
    unit =
      readName(reading, colon, numeral) ??
      (isOfYears(reading, colon) ? null : readCorner(reading, colon, numeral));
    reading.columnUnits.set(colon, unit);
  }
  return unit;
}

/** "GDP (US$) | Year: 2023": a column of years has no unit of its rows. */
function isOfYears({ tokens, lexicon }: FigureReading, colon: number): boolean {
  return lexicon.units.get(tokenAt(tokens, colon - 1).lower) === 'year';
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

/** What the name of a column or a row ends in: "(%)", "(in € mln)", "(x 1.000 kg)", "in euro's". */
function readName(
  reading: FigureReading,
  end: number,
  numeral: Numeral,
  least = Math.max(0, end - MOST_TOKENS),
): ColumnUnit | null {
  const { tokens } = reading;
  if (tokenAt(tokens, end - 1).text === ')') {
    const open = openBefore(reading, end, least);
    return open < 0 ? null : readUnit(reading, [open + 1, end - 1], numeral);
  }
  for (let place = end - 1; place >= least; place--) {
    const { text, lower } = tokenAt(tokens, place);
    if (text === '|' || text === ':') return null;
    if (lower === 'in') return place > least ? readUnit(reading, [place, end], numeral) : null;
  }
  return null;
}

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

/** The place of the bracket that is closed right before a place, or -1. */
function openBefore({ tokens }: FigureReading, end: number, least: number): number {
  if (tokenAt(tokens, end - 1).text !== ')') return -1;
  let open = end - 2;
  while (open >= least && tokenAt(tokens, open).text !== '(') open--;
  return tokenAt(tokens, open).text === '(' ? open : -1;
}

/**
 * The unit of a whole table, which stands over the names of its rows: "in Tsd. €", "(x € 1.000, tenzij
 * anders vermeld)"; not of a row whose name says of what it is itself: "Personeel (fte)".
 */
function readCorner(reading: FigureReading, colon: number, numeral: Numeral): ColumnUnit | null {
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

/** Whether a number in the name of a column only multiplies its cells: "(x 1.000)", "(x € 1.000)". */
export function multipliesColumn({ tokens }: FigureReading, numeral: Numeral): boolean {
  const before = tokenAt(tokens, numeral.first - 1);
  const at = currencySigns.has(before.text) ? numeral.first - 2 : numeral.first - 1;
  if (!/^[x×]$/iu.test(tokenAt(tokens, at).text) || tokenAt(tokens, at - 1).text !== '(')
    return false;
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
