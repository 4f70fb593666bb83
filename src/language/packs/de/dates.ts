import type { DatesPart } from '../parts/dates.ts';

/** German: what dates are told by. */
export const dates = {
  months: 'sept 9, jänner 1',
  ordinalEnds: '.',
  ordinals: `
    ersten 1, erste 1, zweiten 2, zweite 2, dritten 3, dritte 3, vierten 4, vierte 4, fünften 5,
    sechsten 6, siebten 7, achten 8, neunten 9, zehnten 10, elften 11, zwölften 12, dreizehnten 13,
    vierzehnten 14, fünfzehnten 15, sechzehnten 16, siebzehnten 17, achtzehnten 18, neunzehnten 19,
    zwanzigsten 20, einundzwanzigsten 21
  `,
  of: 'des jahres, von, der, des, im, dem',
  to: 'bis, bis zum',
  and: 'und',
  between: 'zwischen, von, vom',
  leads: 'seit, ab, bis, um, vor, nach, etwa, circa, ca.',
  since: 'seit',
  articlesBeforeYear: '',
  maybeBeforeYear: 'von, ganz, um, vor, nach, und, oder, circa, ca., zwischen',
  early: 'anfang, anfang der, anfang des, zu beginn der, frühen, frühe, beginn',
  middle: 'mitte, mitte der, mitte des',
  late: 'ende, ende der, ende des, späten, späte',
  seasons: 'frühling 1, frühjahr 1, sommer 2, herbst 3, winter 4',
  quarters: 'quartal',
  halves: 'halbjahr hälfte',
  centuries: 'jahrhundert jahrhunderts jahrhunderte',
  decadeArticles: 'die der den',
  beforeDecade: '',
  decadeEnds: 'er',
  decades: `
    zwanziger 20, dreißiger 30, vierziger 40, fünfziger 50, sechziger 60, siebziger 70,
    achtziger 80, neunziger 90
  `,
  beforeChrist: 'v. chr., v.chr., vor christus, vor chr.',
  afterChrist: 'n. chr., n.chr., nach christus, nach chr.',
  anno: 'anno',
  thatYear: 'desselben jahres, dieses jahres, jenes jahres',
  notPast: 'wird werden soll ist sind',
  recent: '',
  coming: '',
  days: 'vorgestern -2, gestern -1, heute 0, übermorgen 2',
  steps: `
    letzte -1, letzten -1, letztes -1, letzter -1, vorige -1, voriges -1, vorigen -1, diese 0,
    dieses 0, diesem 0, diesen 0, nächste 1, nächstes 1, nächsten 1, kommende 1, kommendes 1,
    kommenden 1
  `,
  nearSteps: 'vergangenen -1, vergangene -1',
  units: {
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  },
  agoBefore: 'vor',
  agoBehind: '',
  counts: `
    einem 1, einer 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10,
    elf 11, zwölf 12, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, hundert 100
  `,
  monthFirst: false,
  monthsHaveCapital: true,
  yearsStandAlone: true,
} satisfies DatesPart;
