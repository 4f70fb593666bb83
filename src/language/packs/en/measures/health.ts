import type { MeasureRow } from '../../parts/figures.ts';

/** English: health and care. */
export const health: readonly MeasureRow[] = [
  {
    asks: 'pulse, heartbeat, heartbeats',
    dimensions: ['count'],
    told: 'beats a minute, beats per minute, heart beats, pulse, heartbeats, beats, beat',
  },
  {
    asks: 'breathing, respiration',
    dimensions: ['count'],
    told: 'breathes, breathe, breathing, breaths a minute, breaths per minute, breaths, breath',
  },
  {
    asks: 'effects',
    dimensions: ['share', 'count'],
    told: `
      side effects, nausea, headache, headaches, dizzy, dizziness, rash, felt sick, felt ill,
      suffered, had to stop, sore arm, fever, reaction
    `,
  },
  {
    asks: 'relapse, recurrence, reoffending, recidivism',
    dimensions: ['share', 'count'],
    told: `
      relapsed, relapse, relapses, came back, returned, reoffended, reoffend, reoffends,
      offended again, convicted again, fell back
    `,
  },
  {
    asks: 'consultations, appointments',
    dimensions: ['count'],
    told: 'consultations, appointments, saw their doctor, clinic, seen by a doctor',
  },
  {
    asks: 'efficacy, effectiveness',
    dimensions: ['share', 'duration'],
    told: `
      protects, protected, protect, effective, prevented, prevents, worked for, works for,
      worked in, responded, helped, shielded, cut the risk, lowers the risk, less likely
    `,
  },
  {
    asks: 'slimming',
    dimensions: ['weight', 'share'],
    told: 'lost, lose, loses, shed, lighter, slimmed',
  },
  {
    asks: 'donors',
    dimensions: ['count', 'share'],
    told: 'donor, donors, donated, gave blood, give blood, gives blood, registered, donate',
  },
  {
    asks: 'transplants, transplantation',
    dimensions: ['count'],
    told: 'transplanted, transplant, transplants, new kidney, new liver, new heart',
  },
  {
    asks: 'medication, prescriptions',
    dimensions: ['share', 'count'],
    told: `
      prescribed, prescriptions, on medication, pills, tablets, takes pills, take pills, taking,
      medicine
    `,
  },
  {
    asks: 'exercise',
    dimensions: ['share', 'duration', 'count'],
    told: `
      exercise, exercises, exercised, active, walks, walk, work out, works out, play sport,
      plays sport, physically active
    `,
  },
  {
    asks: 'caesareans, prematurity',
    dimensions: ['share', 'count'],
    told: 'caesarean, caesareans, premature, prematurely, too early, early births, preterm',
  },
  {
    asks: 'breastfeeding',
    dimensions: ['share', 'duration'],
    told: 'breastfed, breastfeed, breastfeeds, breastfeeding, breast, nursed, nurses',
  },
  {
    asks: 'allergy, allergies',
    dimensions: ['share', 'count'],
    told: 'allergic, allergy, allergies',
  },
  {
    asks: 'stay',
    dimensions: ['duration', 'count'],
    told: `
      stays, stayed, in hospital, discharged, went home, go home, goes home, in bed, on the ward
    `,
  },
  {
    asks: 'birthweight',
    dimensions: ['weight', 'length'],
    told: 'at birth, newborn, newborns, born, when born, weighed',
  },
];
