import { fold } from '../../../language/index.ts';
import { phraseAt, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import { followsNoun } from './counted.ts';
import type { Numeral } from './numbers/numerals.ts';
import type { Quantity } from './numbers/quantity.ts';
import type { Unit } from './units/units.ts';

/** What goes on behind a number and its unit, and belongs to the same figure. */
export interface Rest extends Pick<Quantity, 'value' | 'next'> {}

/** Reads the quantity that begins at a token. */
type ReadAt = (place: number) => Quantity | null;

/** The hundredths of "3 euro 75" and "1 meter 80", the cents of "2 euro en 40 cent". */
export function readRest(
  reading: FigureReading,
  read: ReadAt,
  numeral: Numeral,
  unit: Unit | null,
  next: number,
): Rest | null {
  if (!unit || numeral.decimals) return null;
  return readCents(reading, read, unit, next) ?? readHundredths(reading, read, unit, next);
}

/** "2 euro en 40 cent". */
function readCents(reading: FigureReading, read: ReadAt, unit: Unit, next: number): Rest | null {
  if (unit.sort !== 'currency') return null;
  const link = phraseAt(reading, next, reading.lexicon.and);
  const cents = read(link?.next ?? next);
  if (cents?.sort !== 'cent' || cents.value >= 1) return null;
  return { value: cents.value, next: cents.next };
}

/** "3 euro 75", "1 meter 80", and nothing counted behind it. */
function readHundredths(
  reading: FigureReading,
  read: ReadAt,
  unit: Unit,
  next: number,
): Rest | null {
  const { tokens, lexicon } = reading;
  const isDivided = unit.sort === 'currency' || unit.unit === 'metre';
  if (!isDivided || tokenAt(tokens, next - 1).kind !== 'word') return null;
  const { text, gap } = tokenAt(tokens, next);
  if (!gap || !/^\d{2}$/u.test(text)) return null;
  const after = tokenAt(tokens, next + 1);
  const isEnd = after.kind !== 'word' || lexicon.stopwords.has(fold(after.lower));
  // "1 meter 80 lang", and not "5 meter 20 keer".
  const isLong = unit.unit === 'metre' && !followsNoun(reading, next + 1);
  if ((!isEnd && !isLong) || isMeasured(read(next))) return null;
  return { value: Number(text) / 100, next: next + 1 };
}

function isMeasured(quantity: Quantity | null): boolean {
  return quantity !== null && (quantity.sort !== null || quantity.scale > 1);
}
