import type { MeasureRow } from '../../parts/figures.ts';

/** English: land and water. */
export const geography: readonly MeasureRow[] = [
  {
    asks: 'coastline, shoreline',
    dimensions: ['length'],
    told: `
      coast, coastline, border, shore, shoreline, beach, frontier, long, stretches, runs,
      kilometres of coast, miles of coast, kilometres of beach, miles of beach
    `,
  },
  {
    asks: 'basin, catchment, watershed',
    dimensions: ['area'],
    told: 'basin, catchment, drains, drain, drained, watershed, watered by',
  },
  {
    asks: 'slope, incline, steepness',
    dimensions: ['share', 'length'],
    told: 'slope, steep, gradient, climbs, rises, incline, grade, drops',
  },
  {
    asks: 'ascent',
    dimensions: ['length', 'duration'],
    told: `
      climbs, climb, climbed, ascends, ascent, ascended, to the top, to the summit, uphill,
      stairs
    `,
  },
  {
    asks: 'plume',
    dimensions: ['length'],
    told: 'plume, ash, lava, spewed, spews, into the sky, into the air, erupted, eruption',
  },
  {
    asks: 'drift',
    dimensions: ['length', 'speed'],
    told: 'drifts, drifted, shifts, shifted, moves, moved, creeps, advances, advanced, wanders',
  },
];
