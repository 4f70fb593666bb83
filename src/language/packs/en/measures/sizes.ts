import type { MeasureRow } from '../../parts/figures.ts';

/** English: sizes of things. */
export const sizes: readonly MeasureRow[] = [
  {
    asks: 'height, elevation, altitude',
    dimensions: ['length'],
    told: 'tall, high, highest, height, above the sea, above sea level',
  },
  {
    asks: 'length',
    dimensions: ['length', 'duration'],
    told: 'long, length, measures, flows for, runs for, stretches',
  },
  {
    asks: 'diameter, circumference, wingspan, span',
    dimensions: ['length'],
    told: `
      diameter, circumference, wingspan, across, wing tip, wingtip, wingtips, tip to tip, wings,
      spread
    `,
  },
  {
    asks: 'thickness',
    dimensions: ['length'],
    told: 'thick, thickness',
  },
  {
    asks: 'width',
    dimensions: ['length'],
    told: 'wide, width, across',
  },
  {
    asks: 'depth',
    dimensions: ['length'],
    told: 'deep, depth',
  },
  {
    asks: 'distance, range, reach, radius',
    dimensions: ['length'],
    told: 'distance, away, journey of, trip of, range, reaches, reached, reach, visible for',
  },
  {
    asks: 'duration, time, age, wait',
    dimensions: ['duration'],
    told: 'lasts, lasted, last, takes, took, take, old, aged, wait, waited, waits',
  },
  {
    asks: 'weight, mass',
    dimensions: ['weight'],
    told: 'weighs, weighed, weigh, weighing, heavy, weight, mass',
  },
  {
    asks: 'area, size',
    dimensions: ['area'],
    told: 'area, covers, covered, burned, burnt, blackened, scorched',
  },
  {
    asks: 'volume',
    dimensions: ['volume'],
    told: 'volume, holds, contains',
  },
  {
    asks: 'capacity',
    dimensions: ['power', 'count', 'volume'],
    told: 'capacity, holds, hold, seats, seat, generate, generates, can handle, handles',
  },
];
