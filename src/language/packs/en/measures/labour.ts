import type { MeasureRow } from '../../parts/figures.ts';

/** English: work, absence and hours. */
export const labour: readonly MeasureRow[] = [
  {
    asks: 'applicants',
    dimensions: ['count', 'share'],
    told: `
      applied, apply, applicants, candidates, sent in a cv, responded to the advert,
      put themselves forward
    `,
  },
  {
    asks: 'telework, homeworking',
    dimensions: ['share', 'count', 'duration'],
    told: `
      work from home, works from home, worked from home, working from home, remotely, teleworked,
      home office
    `,
  },
  {
    asks: 'freelancing',
    dimensions: ['share', 'count'],
    told: 'self-employed, freelance, freelancers, their own boss, for themselves, own account',
  },
  {
    asks: 'stress, burnout, workload',
    dimensions: ['share', 'count', 'duration'],
    told: `
      stressed, burnt out, burned out, burnout, overworked, workload, under pressure, exhausted
    `,
  },
  {
    asks: 'leave, holiday, holidays, vacation',
    dimensions: ['duration', 'count'],
    told: `
      leave, days off, time off, holiday, holidays, off work, paid leave, maternity, at home with
    `,
  },
  {
    asks: 'notice, probation',
    dimensions: ['duration'],
    told: 'notice, probation, trial period, in advance',
  },
  {
    asks: 'tenure, career',
    dimensions: ['duration'],
    told: `
      served, serves, career, in office, at the helm, in charge, tenure, worked for,
      worked there, years of service, retired after, stint
    `,
  },
  {
    asks: 'break, breaks',
    dimensions: ['duration'],
    told: 'break, breaks, pause, rest, rests, lunch',
  },
  {
    asks: 'unionisation, unionization',
    dimensions: ['share'],
    told: `
      union members, belong to a union, belongs to a union, unionised, unionized, in a union
    `,
  },
  {
    asks: 'apprenticeships, internships, placements, traineeships',
    dimensions: ['count', 'share'],
    told: 'apprentices, interns, trainees, placements, apprenticeships, internships',
  },
];
