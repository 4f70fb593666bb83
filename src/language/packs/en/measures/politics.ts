import type { MeasureRow } from '../../parts/figures.ts';

/** English: votes and support. */
export const politics: readonly MeasureRow[] = [
  {
    asks: 'abstentions, abstention, abstained, undecided',
    dimensions: ['count', 'share'],
    told: `
      abstained, abstain, abstentions, undecided, not made up, no opinion, don't know,
      do not know, did not know, unsure, spoiled, spoilt, blank
    `,
  },
  {
    asks: 'electorate',
    dimensions: ['count', 'share'],
    told: `
      eligible, entitled to vote, registered to vote, electors, right to vote, could vote,
      can vote, may vote
    `,
  },
  {
    asks: 'popularity, polling',
    dimensions: ['share', 'count'],
    told: `
      would vote, say they would vote, intend to vote, polls at, polled at, stands at, popular,
      approve, approves
    `,
  },
  {
    asks: 'mandate',
    dimensions: ['duration'],
    told: `
      serves, served, elected for, appointed for, re-elected, sits for, sat for, talks,
      negotiated, negotiations, sworn in, formed
    `,
  },
  {
    asks: 'motions, amendments',
    dimensions: ['count'],
    told: 'tabled, adopted, voted down, motions, amendments',
  },
];
