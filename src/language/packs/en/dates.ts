import type { DatesPart } from '../parts/dates.ts';

/** English: what dates are told by. */
export const dates = {
  months: 'sept 9',
  ordinalEnds: 'st nd rd th',
  ordinals: `
    first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10,
    eleventh 11, twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16,
    seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20, twenty-first 21
  `,
  of: 'of, of the, in, of the year, in the',
  to: 'to, until, till, through, up to',
  and: 'and',
  between: 'between, from',
  leads: `
    since, until, till, by, before, after, around, about, circa, c., ca., as early as, as late as
  `,
  since: 'since, ever since',
  articlesBeforeYear: 'the a an',
  maybeBeforeYear:
    'of, all of, by, for, around, about, circa, and, or, to, through, between, act, c., ca.',
  early: 'early, early in, beginning of, start of',
  middle: 'mid, mid-, middle of, halfway through',
  late: 'late, late in, end of',
  seasons: 'spring 1, summer 2, autumn 3, fall 3, winter 4',
  quarters: 'quarter',
  halves: 'half',
  centuries: 'century',
  decadeArticles: 'the',
  beforeDecade: '',
  decadeEnds: "s 's",
  decades: `
    twenties 20, thirties 30, forties 40, fifties 50, sixties 60, seventies 70, eighties 80,
    nineties 90
  `,
  beforeChrist: 'bc, bce, b.c., b.c.e., before christ',
  afterChrist: 'ad, ce, a.d., c.e., after christ',
  anno: 'ad anno',
  thatYear: 'of that year, of the same year, that year, that same year',
  notPast: "will shall won't is are",
  recent: '',
  coming: '',
  days: 'yesterday -1, today 0, tomorrow 1',
  steps: 'last -1, this 0, next 1',
  nearSteps: '',
  units: {
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
  },
  agoBefore: '',
  agoBehind: 'ago',
  counts: `
    a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10,
    eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30, forty 40, fifty 50
  `,
  monthFirst: true,
  monthsHaveCapital: true,
  yearsStandAlone: false,
} satisfies DatesPart;
