import { phraseAt, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import { changeQuantity, type Quantity } from './numbers/quantity.ts';
import { unitAfter } from './units/units.ts';

/**
 * A quantity with how far off it may be: "15 ± 5 °C", "15 °C ± 5", "48%, plus or minus 3 points". The
 * two share their scale and unit, wherever those stand; a margin in percent of something else is told
 * in the unit of that: of "200 g ± 5 %" it is 10.
 */
export function withMargin(
  reading: FigureReading,
  quantity: Quantity,
  read: (place: number) => Quantity | null,
): Quantity {
  const from = marginFrom(reading, quantity.next);
  const margin = from === null ? null : read(from);
  if (!margin || margin.value < 0 || !isAlike(quantity, margin)) return quantity;
  const whole = join(quantity, margin);
  const { tokens, lexicon } = reading;
  const isPoints = quantity.unit === '%' && margin.sort === null;
  const points = isPoints ? phraseAt(reading, margin.next, lexicon.sharePoints) : null;
  const next = points?.next ?? margin.next;
  const isClosed = tokenAt(tokens, next).text === ')';
  if (tokenAt(tokens, quantity.next).text === '(')
    return isClosed ? endAt(reading, whole, next + 1) : changeQuantity(whole, { next });
  const bracket = tokenAt(tokens, quantity.first - 1);
  const isInBrackets = whole.sort === null && isClosed && bracket.text === '(';
  // "(15 ± 5) °C"
  const unit = isInBrackets ? unitAfter(reading, next + 1, quantity.numeral, false) : null;
  if (!unit || unit.sort === 'cent') return endAt(reading, whole, next);
  const { start } = bracket;
  const { sort } = unit;
  return changeQuantity(endAt(reading, whole, unit.next), { start, unit: unit.unit, sort });
}

/** The place behind "±", ", plus or minus" or "(plus or minus". */
function marginFrom(reading: FigureReading, place: number): number | null {
  const { tokens, lexicon } = reading;
  const isParted = /^[,(]$/u.test(tokenAt(tokens, place).text);
  const at = isParted ? place + 1 : place;
  return phraseAt(reading, at, lexicon.plusMinus)?.next ?? null;
}

/** Whether a margin may be one of a quantity: in its unit, in a share of it, or in none. */
function isAlike(quantity: Quantity, margin: Quantity): boolean {
  if (margin.sort === null || quantity.sort === null || margin.unit === quantity.unit) return true;
  return margin.unit === '%' || (quantity.unit === '%' && margin.unit === 'percentage point');
}

function join(quantity: Quantity, margin: Quantity): Quantity {
  const isRelative = quantity.sort !== null && quantity.unit !== '%' && margin.unit === '%';
  if (isRelative)
    return changeQuantity(quantity, {
      margin: exact((Math.abs(quantity.value) * margin.value) / 100),
    });
  const own = quantity.scale === 1 && margin.scale > 1 ? margin.scale : 1;
  const isUnscaled = margin.scale === 1 && margin.numeral.value <= quantity.numeral.value;
  return changeQuantity(quantity, {
    value: exact(quantity.value * own),
    margin: exact(margin.value * (isUnscaled ? quantity.scale : 1)),
    scale: quantity.scale * own,
    unit: quantity.sort === null ? margin.unit : quantity.unit,
    sort: quantity.sort ?? margin.sort,
    isPart: quantity.isPart && margin.sort === null,
  });
}

function endAt({ tokens }: FigureReading, quantity: Quantity, next: number): Quantity {
  return changeQuantity(quantity, { next, end: tokenAt(tokens, next - 1).end });
}

/** Without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
