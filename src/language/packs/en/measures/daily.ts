import type { MeasureRow } from '../../parts/figures.ts';

/** English: associations and daily life. */
export const daily: readonly MeasureRow[] = [
  {
    asks: 'members, membership',
    dimensions: ['count'],
    told: `
      has … members, joined up, on its books, on the books, signed up, on the roll, play for,
      plays for, members strong, joins, enlisted, belong to, belonged, patrons
    `,
  },
  {
    asks: 'resignations',
    dimensions: ['count', 'share'],
    told: `
      resigned, cancelled, left the club, new members, members fewer, members more, deregistered,
      did not renew, quit the, lapsed
    `,
  },
  {
    asks: 'repairs',
    dimensions: ['count', 'share'],
    told: `
      repaired, repair, repairs, mended, mend, fixed, fix, patched up, restored, working again,
      going again
    `,
  },
  {
    asks: 'maintenance, upkeep',
    dimensions: ['money'],
    told: 'maintenance, upkeep, maintained, repairs, repaired, keeping up, servicing',
  },
  {
    asks: 'callouts, emergencies',
    dimensions: ['count'],
    told: 'called out, call-outs, callouts, emergency calls, turned out, alarm',
  },
  {
    asks: 'fundraising, fundraiser',
    dimensions: ['money'],
    told: `
      raised, raises, raise, collected, collected for, brought in, whip-round, donations came,
      in the tin, in the bucket, sponsored, went to charity
    `,
  },
  {
    asks: 'adoptions, rehomed',
    dimensions: ['count'],
    told: `
      adopted, adopt, rehomed, taken in, new home, found a home, new homes, shelter, handed in
    `,
  },
  {
    asks: 'chores, housework, leisure',
    dimensions: ['duration', 'share', 'count'],
    told: 'spend, spends, spent, chores, housework, cleaning, free time',
  },
  {
    asks: 'meetings, gatherings',
    dimensions: ['count'],
    told: 'met, meets, meetings, gathered, gatherings, convened',
  },
  {
    asks: 'centenarians',
    dimensions: ['count', 'share'],
    told: 'hundred years, over a hundred, centenarian, centenarians, past a hundred',
  },
  {
    asks: 'believers',
    dimensions: ['share', 'count'],
    told: `
      believe, believes, believers, church member, belongs to a church, catholic, protestant,
      muslim, muslims, religious, no religion
    `,
  },
];
