import type { MeasureRow } from '../../parts/figures.ts';

/** English: law, rules and terms. */
export const law: readonly MeasureRow[] = [
  {
    asks: 'validity, patent, copyright, term, expiry',
    dimensions: ['duration'],
    told: `
      valid, runs for, run for, ran for, runs out, expires, expire, expired, lapses, lapsed,
      protected, protects, protection, in force, granted for, after the death, good for,
      holds for, issued for, covers, remains in force, lasts, stays in force, after filing,
      from filing
    `,
  },
  {
    asks: 'deadline, deadlines, limitation',
    dimensions: ['duration'],
    told: `
      within, no later than, at the latest, to appeal, to object, to decide, to respond,
      to withdraw, to change your mind, to send back, to return, to exchange, time-barred,
      expires, lapses, after receipt, time to
    `,
  },
  {
    asks: 'retention',
    dimensions: ['duration'],
    told: `
      kept, keeps, keep, stored, retained, retain, deleted, erased, wiped, destroyed, held for,
      on file, archive
    `,
  },
  {
    asks: 'warranty, guarantee',
    dimensions: ['duration'],
    told: 'warranty, guarantee, guaranteed, free repair, covered, repaired free',
  },
  {
    asks: 'threshold, ceiling, cutoff',
    dimensions: [
      'count',
      'share',
      'money',
      'length',
      'weight',
      'volume',
      'speed',
      'duration',
      'temperature',
      'area',
    ],
    told: `
      at most, no more than, not exceed, must not exceed, may not exceed, up to, at least,
      no less than, no fewer than, minimum, maximum, allowed, permitted, cap, capped, limit,
      ceiling, above which
    `,
  },
  {
    asks: 'convictions, acquittals, verdicts',
    dimensions: ['count', 'share'],
    told: 'convicted, found guilty, guilty, acquitted, cleared, condemned, not guilty',
  },
  {
    asks: 'inspections, checks, audits',
    dimensions: ['count', 'share'],
    told: 'inspected, checked, inspects, checks, audited, screened, examined, tested',
  },
  {
    asks: 'compliance, violations, breaches, infringements',
    dimensions: ['share', 'count'],
    told: `
      complied, complies, comply, broke the rules, breaks the rules, break the rules, violated,
      in breach, breached, not in order, in order, fell short, met the
    `,
  },
  {
    asks: 'speeding',
    dimensions: ['count', 'share'],
    told: 'too fast, caught speeding, speeding, flashed, red light, ticketed',
  },
  {
    asks: 'quorum',
    dimensions: ['share', 'count'],
    told: 'quorum, needed, required',
  },
];
