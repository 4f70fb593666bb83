import type { Numeral } from './numerals.ts';

/** A number with its scale and unit or currency, not yet judged to be a figure. */
export interface Quantity {
  readonly numeral: Numeral;
  readonly first: number;
  /** The place of the token after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** How far off it may be, in its own scale and unit; null where nothing says. */
  readonly margin: number | null;
  /** What the number was multiplied by. */
  readonly scale: number;
  readonly unit: string | null;
  /** What its unit is of; null of a bare number. */
  readonly sort: 'currency' | 'cent' | 'unit' | null;
  /** Whether it says something only with a unit that another number leaves it. */
  readonly isPart: boolean;
}

/** A quantity with some of it changed; of the same form as all others, as every row reads them. */
export function changeQuantity(quantity: Quantity, change: Partial<Quantity>): Quantity {
  const { numeral, first, next, start, end, value, margin, scale, unit, sort, isPart } = {
    ...quantity,
    ...change,
  };
  return { numeral, first, next, start, end, value, margin, scale, unit, sort, isPart };
}
