import type { MeasureRow } from '../../parts/figures.ts';

/** English: schools, study and research. */
export const education: readonly MeasureRow[] = [
  {
    asks: 'workload, homework',
    dimensions: ['duration'],
    told: `
      spend, spends, spent, homework, studying, hours a week, per week, at their books,
      preparing, self-study, puts in, put in
    `,
  },
  {
    asks: 'credits',
    dimensions: ['count'],
    told: 'credits, credit, points, ects',
  },
  {
    asks: 'doctorates, dissertations',
    dimensions: ['count'],
    told: 'doctorate, doctorates, doctoral, dissertation, phd',
  },
  {
    asks: 'publications',
    dimensions: ['count'],
    told: 'published, publishes, papers, authored',
  },
  {
    asks: 'citations',
    dimensions: ['count'],
    told: 'cited, citations, quoted, references, cites',
  },
  {
    asks: 'pages',
    dimensions: ['count'],
    told: 'pages, page, pages long, leaves, sheets',
  },
  {
    asks: 'rejection, rejections, refusals, refusal',
    dimensions: ['share', 'count'],
    told: 'rejected, rejects, turned down, turns down, turned away, refused, refuses, declined',
  },
  {
    asks: 'repeaters, repetition',
    dimensions: ['share', 'count'],
    told: 'repeat, repeated, repeats, held back, kept back, again',
  },
  {
    asks: 'illiteracy, literacy',
    dimensions: ['share', 'count'],
    told: `
      read and write, cannot read, could not read, can read, could read, illiterate, literate,
      struggle to read, struggles to read
    `,
  },
  {
    asks: 'progression',
    dimensions: ['share', 'count'],
    told: 'went on to, go on to, goes on to, moved on, moves on, move on, continued, continue',
  },
  {
    asks: 'speakers',
    dimensions: ['count', 'share'],
    told: 'speak, speaks, spoke, spoken, speakers, mother tongue, native, first language',
  },
  {
    asks: 'vocabulary',
    dimensions: ['count'],
    told: 'words, entries, vocabulary, headwords',
  },
  {
    asks: 'class',
    dimensions: ['count'],
    told: 'in a class, per class, class of, classes of, per teacher, to a class',
  },
];
