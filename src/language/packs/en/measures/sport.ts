import type { MeasureRow } from '../../parts/figures.ts';

/** English: sport and games. */
export const sport: readonly MeasureRow[] = [
  {
    asks: 'score, tally, scoreline',
    dimensions: ['count'],
    told: `
      won by, won with, lost by, beat, beats, beaten by, defeated, drew, points, scored, scoring,
      finished on, ahead by, leads by, led by
    `,
  },
  {
    asks: 'throw',
    dimensions: ['length'],
    told: 'threw, thrown, throws, hurled, put the shot, heaved, sailed',
  },
  {
    asks: 'finishers, retirements, withdrawals',
    dimensions: ['count', 'share'],
    told: `
      finished, retired, pulled out, dropped out, gave up, abandoned, did not finish,
      reached the finish, made it to the finish, went the distance
    `,
  },
  {
    asks: 'possession, shooting',
    dimensions: ['share'],
    told: 'possession, on the ball, of the ball, had the ball, on target',
  },
];
