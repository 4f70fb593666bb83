import type { MeasureRow } from '../../parts/figures.ts';

/** English: research and what it finds. */
export const statistics: readonly MeasureRow[] = [
  {
    asks: 'correlation, coefficient, association, kappa, alpha, agreement, reliability',
    dimensions: ['count', 'share'],
    told: `
      correlation, correlated, correlates, coefficient, association, associated, alpha, kappa,
      agreed, agreement, reliability, reliable, effect size
    `,
  },
  {
    asks: 'median',
    dimensions: ['count', 'share', 'money', 'duration', 'length', 'weight', 'temperature'],
    told: 'median, middle',
  },
  {
    asks: 'deviation, variance, spread, variation',
    dimensions: ['count', 'share', 'money', 'duration', 'length', 'weight', 'temperature'],
    told: 'deviation, spread, varied, varies, ranged, ranges, variance, fluctuated',
  },
  {
    asks: 'significance',
    dimensions: ['count', 'share'],
    told: 'significant, confidence interval, interval',
  },
  {
    asks: 'uncertainty, inaccuracy',
    dimensions: ['share', 'count', 'length', 'weight', 'temperature', 'duration'],
    told: `
      plus or minus, give or take, within, margin of error, uncertainty, uncertain, inaccurate,
      off by
    `,
  },
  {
    asks: 'improvement, deterioration',
    dimensions: ['share', 'count', 'duration', 'length', 'weight', 'temperature', 'money'],
    told: `
      improved, improves, improve, better, worse, worsened, gained, progress, progressed,
      changed, than the control
    `,
  },
  {
    asks: 'rise, increase, increases, growth, upturn',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      grown, up by, up from, went up, goes up, gone up, rose, risen, increased, increases, grew,
      climbs, climbing, swelled, expanded, jumped, soared, leapt, surged, added, doubled,
      more than the year, higher than, gained
    `,
  },
  {
    asks: 'fall, decrease, decreases, decline, drop, downturn',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      fell, fallen, down by, down from, went down, goes down, gone down, decreased, decreases,
      declines, declining, shrank, shrunk, shed, dipped, slid, slumped, plunged, tumbled, eased,
      dwindled, fewer than the year, lower than, less than the year, halved
    `,
  },
  {
    asks: 'attention',
    dimensions: ['duration'],
    told: `
      reacted, react, reacts, responded, milliseconds, attention, concentrated, concentrate,
      focused, focus, faster, slower, pressed
    `,
  },
  {
    asks: 'recall',
    dimensions: ['count', 'share'],
    told: `
      remembered, remembers, remember, recalled, recall, recalls, could name, memorised, retained
    `,
  },
  {
    asks: 'followup',
    dimensions: ['duration'],
    told: `
      followed, followed for, study ran, trial ran, study lasted, trial lasted, over a period,
      years later, months later, weeks later, ran for
    `,
  },
];
