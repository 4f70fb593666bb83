import type { DatesPart } from '../parts/dates.ts';

/** Dutch: what dates are told by. */
export const dates = {
  months: 'sept 9',
  ordinalEnds: 'e ste de',
  ordinals: `
    eerste 1, tweede 2, derde 3, vierde 4, vijfde 5, zesde 6, zevende 7, achtste 8, negende 9,
    tiende 10, elfde 11, twaalfde 12, dertiende 13, veertiende 14, vijftiende 15, zestiende 16,
    zeventiende 17, achttiende 18, negentiende 19, twintigste 20, eenentwintigste 21
  `,
  of: 'van, van het jaar, in, van de, der',
  to: 'tot en met, t/m, tot',
  and: 'en',
  between: 'tussen, van',
  leads: `
    sinds, vanaf, tot, tot en met, rond, omstreeks, circa, ca., ca, ongeveer, vóór, na, uiterlijk
  `,
  since: 'sinds, sedert',
  articlesBeforeYear: '',
  maybeBeforeYear: `
    van, voor, heel, rond, omstreeks, circa, ca, ca., van het jaar, wet van, en, of, tot, tussen
  `,
  early: 'begin, begin van, begin van de, vroege, vroeg in',
  middle: 'medio, midden, midden van, midden van de, halverwege, half',
  late: 'eind, einde, eind van, eind van de, einde van, einde van de, late, laat in',
  seasons: 'lente 1, voorjaar 1, zomer 2, herfst 3, najaar 3, winter 4',
  quarters: 'kwartaal',
  halves: 'helft halfjaar',
  centuries: 'eeuw eeuwse',
  decadeArticles: '',
  beforeDecade: 'jaren',
  decadeEnds: '',
  decades: `
    twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90,
    nul 0
  `,
  beforeChrist:
    'v.chr., v. chr., v.chr, v.c., voor christus, voor chr., voor onze jaartelling, v.o.j.',
  afterChrist: 'n.chr., n. chr., n.chr, na christus, na chr., na onze jaartelling',
  anno: 'anno',
  thatYear: 'van dat jaar, van datzelfde jaar, van hetzelfde jaar, dat jaar',
  notPast: 'zal zullen gaat gaan wordt worden is',
  recent: 'jl., jongstleden, l.l.',
  coming: 'a.s., aanstaande',
  days: 'eergisteren -2, gisteren -1, vandaag 0, overmorgen 2',
  steps: `
    vorige -1, vorig -1, verleden -1, deze 0, dit 0, volgende 1, volgend 1, komende 1, komend 1
  `,
  nearSteps: 'afgelopen -1, aanstaande 1',
  units: {
    day: 'dag dagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  },
  agoBefore: '',
  agoBehind: 'geleden',
  counts: `
    een 1, één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11,
    twaalf 12, vijftien 15, twintig 20, dertig 30, veertig 40, vijftig 50, honderd 100
  `,
  monthFirst: false,
  monthsHaveCapital: false,
  yearsStandAlone: false,
} satisfies DatesPart;
