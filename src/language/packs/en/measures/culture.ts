import type { MeasureRow } from '../../parts/figures.ts';

/** English: culture and media. */
export const culture: readonly MeasureRow[] = [
  {
    asks: 'editions, episodes',
    dimensions: ['count'],
    told: 'edition, editions, episodes, episode, been held, aired, instalments',
  },
  {
    asks: 'filming',
    dimensions: ['money'],
    told: 'shot for, made for, filmed for, budget, cost to make, bill',
  },
  {
    asks: 'circulation',
    dimensions: ['count'],
    told: `
      printed, print run, ran off, came off the press, copies of, distributed, reprinted, issue,
      a copy
    `,
  },
  {
    asks: 'listeners',
    dimensions: ['count'],
    told: 'listens, tunes in, tunes, leaf through, subscribes',
  },
];
