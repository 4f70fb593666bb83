import type { MeasureRow } from '../../parts/figures.ts';

/** English: shares, changes and numbers. */
export const changes: readonly MeasureRow[] = [
  {
    asks: 'rate, rates, interest',
    dimensions: ['share', 'count', 'money'],
    told: 'percentage, share, rate, rates, percent, per cent, %',
  },
  {
    asks: 'inflation',
    dimensions: ['share'],
    told: `
      prices rose, prices went up, prices were, consumer prices, dearer, the rate was,
      the rate is, the rate stood, the rate rose, the rate fell, the rate at
    `,
  },
  {
    asks: 'margin, growth, rise, increase, decrease, fall, decline, discount, rebate',
    dimensions: ['share', 'count', 'money'],
    told: `
      percentage, share, grew, rose, increased, fell, price cut, marked down, marks down,
      saving of, less than, slashed, taken off
    `,
  },
  {
    asks: 'rise, fall, increase, decrease, decline, growth, drop',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      rises, rising, falls, falling, drops, dropped, sank, sinks, sinking, grows, climbed,
      declined
    `,
  },
  {
    asks: 'percentage, share, proportion',
    dimensions: ['share', 'count', 'money'],
    told: `
      percentage, share, proportion, percent, per cent, %, in ten, out of ten, in five,
      out of five, in four, in three, of all, one in, percentage points
    `,
  },
  {
    asks: 'number, numbers, amount',
    dimensions: ['count'],
  },
];
