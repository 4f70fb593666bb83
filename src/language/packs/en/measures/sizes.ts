import type { MeasureRow } from '../../parts/figures.ts';

/** English: sizes of things. */
export const sizes: readonly MeasureRow[] = [
  {
    asks: 'height, elevation, altitude',
    dimensions: ['length'],
    told: 'tall, high, highest, height, above the sea, above sea level, rises to, rise to, rises above',
  },
  {
    asks: 'length',
    dimensions: ['length', 'duration'],
    told: `
      long, length, measures, flows for, runs for, stretches, longer, runs, winds, wound,
      stretched, stretch, extends, extended, meanders, end to end, from end to end, lengthy,
      in length, from start to finish, as long as
    `,
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
    told: 'thick, thickness, thin, layer, grains, particles, coating, film, wall',
  },
  {
    asks: 'width, breadth, span',
    dimensions: ['length'],
    told: `
      wide, width, across, broad, broader, wider, widest, from side to side, from bank to bank,
      wall to wall, in width, spans, spanned
    `,
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
    asks: 'duration, time, wait, finishing',
    dimensions: ['duration'],
    told: `
      lasts, lasted, last, takes, took, take, old, aged, wait, waited, waits, crossed the line,
      crossed the finish, finished in, finished, home in, clocked, clocks, stopped the clock,
      ran, swam, rowed, skated, came in, over the line, completed, in a time, won in,
      touched home, covered
    `,
  },
  {
    asks: 'weight, mass, masses, tonnage',
    dimensions: ['weight'],
    told: `
      weighs, weighed, weigh, weighing, heavy, weight, mass, tipped the scales, tips the scales,
      scales, heavier, heaviest, on the scales, came in at, clocks in at, laden, fully loaded,
      as heavy as, dry weight, kilos
    `,
  },
  {
    asks: 'area, size',
    dimensions: ['area'],
    told: 'area, covers, covered, burned, burnt, blackened, scorched',
  },
  {
    asks: 'volume, capacity, seating',
    dimensions: ['volume', 'energy'],
    told: `
      volume, holds, contains, hold, holding, holds up to, filled, fill, fills, takes, contain,
      store, stores, stored, storage, tank, can process, processes, can store, can handle,
      can cope, can seat, can carry, can move, accommodates, has room, has space, beds, houses,
      seated, seats for, for an audience, standing room, auditorium, hall holds, beds for,
      berths, sleeps up to
    `,
  },
  {
    asks: 'capacity',
    dimensions: ['power', 'count', 'volume'],
    told: 'capacity, holds, hold, seats, seat, generate, generates, can handle, handles',
  },
];
