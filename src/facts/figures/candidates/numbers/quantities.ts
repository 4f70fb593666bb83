import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, phraseAt, tokenAt } from '../../../read/index.ts';
import { columnUnit } from '../columns/column-units.ts';
import type { ColumnUnit } from '../columns/told-units.ts';
import { followsNoun } from '../counted.ts';
import { withMargin } from '../margins.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { readRest } from '../rests.ts';
import { belowNoughtAt, readSigns, type Signs } from './signs.ts';
import { isScaleSomewhere } from '../../words/scale-names.ts';
import { moneyScales } from '../../words/symbols.ts';
import { currencyAfter, unitAfter, type Unit } from '../units/units.ts';

/** How a quantity is read: by itself, as the lower end of a range, or as the upper end of one of money. */
type Role = keyof FigureReading['quantities'];

/**
 * The quantity that begins at a token: "€ 4,4 miljard", "12 km", "half a million". As the lower end
 * of a range it may leave its unit to the upper end, as the upper its currency to the lower.
 */
export function readQuantity(
  reading: FigureReading,
  first: number,
  role: Role = 'own',
): Quantity | null {
  const known = reading.quantities[role];
  let quantity = known.get(first);
  if (quantity === undefined) {
    const own = readAt(reading, first, role);
    quantity = own && withMargin(reading, own, (at) => readQuantity(reading, at));
    known.set(first, quantity);
  }
  return quantity;
}

function readAt(reading: FigureReading, first: number, role: Role): Quantity | null {
  const signs = readSigns(reading, first);
  const place = signs?.next ?? first;
  const code = signs?.code ?? null;
  const sign = code === null ? nameAt(reading, place) : { code, next: place };
  const numeral = readNumeral(reading, sign?.next ?? place);
  if (!numeral || (sign && numeral.needs === 'scale')) return null;
  const scale = scaleAfter(reading, numeral, sign !== null || role === 'money');
  if (numeral.needs === 'scale' && !scale) return null;
  const afterScale = scale?.next ?? numeral.next;
  const unit = sign
    ? null
    : (unitAfter(reading, afterScale, numeral, scale !== null) ??
      (scale && unitAfterLink(reading, afterScale, numeral)) ??
      (scale && unitAfterPoint(reading, afterScale, numeral)));
  const column = !unit && !sign ? columnOf(reading, numeral, scale) : null;
  const isBare = !scale && !unit && !sign && !column;
  const isPart =
    isBare && (numeral.needs === 'unit' || (signs !== null && !mayBeBare(signs, numeral)));
  if (isPart && role !== 'low') return null;
  const rest = readRest(
    reading,
    (at) => readQuantity(reading, at),
    numeral,
    unit,
    unit?.next ?? afterScale,
  );
  const end = rest?.next ?? unit?.next ?? afterScale;
  const below = sign ? null : belowNoughtAt(reading, end, unit?.unit ?? null);
  const next = below ?? end;
  const told = unit ?? column;
  const isCent = told?.sort === 'cent';
  const factor = scale?.factor ?? column?.factor ?? 1;
  const value = numeral.value * factor * (isCent ? 0.01 : 1) + (rest?.value ?? 0);
  return {
    numeral,
    first,
    next,
    start: tokenAt(reading.tokens, first).start,
    end: tokenAt(reading.tokens, next - 1).end,
    value: exact(signs?.minus || below !== null ? -value : value),
    margin: null,
    scale: factor,
    unit: sign ? sign.code : (told?.unit ?? null),
    sort: sign ? 'currency' : (told?.sort ?? null),
    isPart,
  };
}

/** Of a number with a scale of its own the column leaves its currency alone: "GDP (US$): 9.8 billion". */
function columnOf(
  reading: FigureReading,
  numeral: Numeral,
  scale: Scale | null,
): ColumnUnit | null {
  if (!scale) return columnUnit(reading, numeral);
  const column = reading.isRow ? columnUnit(reading, numeral, scale.next) : null;
  return column?.sort === 'currency' && column.factor === 1 ? column : null;
}

/** A minus needs a unit where it may be a dash, a word, or stand before a year. */
function mayBeBare({ minus }: Signs, { value, decimals, grouped }: Numeral): boolean {
  return minus !== 'word' && (minus === null || value < 1000 || decimals || grouped);
}

/** "4,4 miliardi di euro": a unit after a scale and the word that links them. */
function unitAfterLink(reading: FigureReading, place: number, numeral: Numeral): Unit | null {
  const link = phraseAt(reading, place, reading.lexicon.scaleLinks);
  return link && unitAfter(reading, link.next, numeral, true);
}

/** "2,5 mld. euro": the unit after a scale of few letters and the point that shortens it. */
function unitAfterPoint(reading: FigureReading, place: number, numeral: Numeral): Unit | null {
  const { tokens } = reading;
  const isShort = /^\p{L}{2,3}$/u.test(tokenAt(tokens, place - 1).text);
  const isPoint = tokenAt(tokens, place).text === '.' && isGlued(reading, place);
  return isShort && isPoint ? unitAfter(reading, place + 1, numeral, true) : null;
}

/** "Canadian dollars 5 million": a name of several words before digits with no unit of their own. */
function nameAt(reading: FigureReading, first: number): { code: string; next: number } | null {
  const { tokens, lexicon } = reading;
  if (tokenAt(tokens, first).kind !== 'word') return null;
  const name = phraseAt(reading, first, lexicon.currencies);
  if (!name || name.next < first + 2 || tokenAt(tokens, name.next).kind !== 'digits') return null;
  const code = lexicon.currencies.get(name.phrase);
  // "3 million Canadian dollars 5 years ago": the name belongs to the number before it.
  const before = tokenAt(tokens, first - 1);
  if (before.kind === 'digits' || lexicon.scales.has(before.lower)) return null;
  const numeral = readNumeral(reading, name.next);
  const scale = numeral && scaleAfter(reading, numeral, true);
  const isBig = numeral !== null && (scale !== null || numeral.grouped);
  if (code === undefined || !isBig) return null;
  const unit = unitAfter(reading, scale?.next ?? numeral.next, numeral, scale !== null);
  return unit ? null : { code, next: name.next };
}

/** Of a word that scales in another language: bigger than any, so that the value is told from a known one. */
const UNKNOWN_SCALE = Number.POSITIVE_INFINITY;

interface Scale {
  readonly factor: number;
  readonly next: number;
}

function scaleAfter(reading: FigureReading, numeral: Numeral, isMoney: boolean): Scale | null {
  const place = numeral.next;
  const { tokens, lexicon } = reading;
  const isHyphened = isMoney && tokenAt(tokens, place).text === '-' && isGlued(reading, place + 1);
  const at = isHyphened ? place + 1 : place;
  const { lower, text } = tokenAt(tokens, at);
  const named = phraseAt(reading, at, lexicon.scales);
  if (named) return { factor: lexicon.scales.get(named.phrase) ?? 1, next: named.next };
  const short = moneyScales.get(text);
  if (short === undefined && isScaleSomewhere(lower) && !lexicon.units.has(lower))
    return { factor: UNKNOWN_SCALE, next: at + 1 };
  if (short === undefined || isGlued(reading, at + 1)) {
    if (short === undefined || !/[\p{P}\p{S}]/u.test(tokenAt(tokens, at + 1).text)) return null;
  }
  const isWithCurrency = isMoney || currencyAfter(reading, at + 1, true) !== null;
  return isWithCurrency || isCounted(reading, numeral) ? { factor: short, next: at + 1 } : null;
}

/** English "1.5m units", "20k users"; from a hundred on the letter stands for metres. */
function isCounted(reading: FigureReading, { next, value }: Numeral): boolean {
  const isShort = isGlued(reading, next) && value < 100 && reading.lexicon.letterScales;
  return isShort && followsNoun(reading, next + 1);
}

/** Without the dust of binary fractions: 4.4 × 10⁹ is 4400000000. */
function exact(value: number): number {
  if (!Number.isFinite(value)) return value;
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
