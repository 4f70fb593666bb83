import { fold } from '../../../language/index.ts';
import { phraseAt, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import { followsNoun } from './counted.ts';
import type { Numeral } from './numerals.ts';
import { readQuantity, type Quantity } from './quantities.ts';
import type { Unit } from './units.ts';

/** What goes on behind a number and its unit, and belongs to the same figure. */
export interface Rest extends Pick<Quantity, 'value' | 'next' | 'sort' | 'unit'> {}

/** What is read so far. */
interface Begun {
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly next: number;
}

/** The hundredths of "3 euro 75" and "1 meter 80", the cents of "2 euro en 40 cent", a margin. */
export function readRest(reading: FigureReading, begun: Begun): Rest | null {
  return readMargin(reading, begun) ?? readCents(reading, begun) ?? readHundredths(reading, begun);
}

/** "15 ± 5 °C": the unit is told after the margin. */
function readMargin(reading: FigureReading, { unit, next }: Begun): Rest | null {
  if (tokenAt(reading.tokens, next).text !== '±') return null;
  const margin = readQuantity(reading, next + 1);
  if (!margin || (unit && margin.sort !== null && margin.unit !== unit.unit)) return null;
  return { value: 0, next: margin.next, sort: margin.sort, unit: margin.unit };
}

/** "2 euro en 40 cent". */
function readCents(reading: FigureReading, { unit, next, numeral }: Begun): Rest | null {
  if (unit?.sort !== 'currency' || numeral.decimals) return null;
  const link = phraseAt(reading, next, reading.lexicon.and);
  const cents = readQuantity(reading, link?.next ?? next);
  if (cents?.sort !== 'cent' || cents.value >= 1) return null;
  return { value: cents.value, next: cents.next, sort: null, unit: null };
}

/** "3 euro 75", "1 meter 80", and nothing counted behind it. */
function readHundredths(reading: FigureReading, { unit, next, numeral }: Begun): Rest | null {
  const { tokens, lexicon } = reading;
  const isDivided = unit?.sort === 'currency' || unit?.unit === 'metre';
  if (!isDivided || numeral.decimals || tokenAt(tokens, next - 1).kind !== 'word') return null;
  const { text, gap } = tokenAt(tokens, next);
  if (!gap || !/^\d{2}$/u.test(text)) return null;
  const after = tokenAt(tokens, next + 1);
  const isEnd = after.kind !== 'word' || lexicon.stopwords.has(fold(after.lower));
  // "1 meter 80 lang", and not "5 meter 20 keer".
  const isLong = unit.unit === 'metre' && !followsNoun(reading, next + 1);
  if ((!isEnd && !isLong) || isMeasured(reading, next)) return null;
  return { value: Number(text) / 100, next: next + 1, sort: null, unit: null };
}

function isMeasured(reading: FigureReading, place: number): boolean {
  const quantity = readQuantity(reading, place);
  return quantity !== null && (quantity.sort !== null || quantity.scale > 1);
}
