import type { FiguresPart } from '../parts/figures.ts';

/** Danish: what figures are told by. */
export const figures = {
  cardinals: `
    to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10, elleve 11, tolv 12, tyve 20,
    tredive 30, fyrre 40, halvtreds 50, tres 60, halvfjerds 70, firs 80, halvfems 90
  `,
  tenLinks: 'og',
  hundred: 'hundrede',
  thousand: 'tusind',
  articles: 'en, et',
  one: 'en, et, én, ét',
  scales: 'mio 1e6, mia 1e9',
  units: {
    'percentage point': 'procentpoint',
    year: 'års',
    kilogram: 'kilo',
    tonne: 'ton',
    'square metre': 'kvadratmeter',
    'square kilometre': 'kvadratkilometer',
    degree: 'grader, grad',
  },
  currencies: {
    DKK: 'krone, kroner, kr',
    EUR: 'euro',
    USD: 'dollar',
    GBP: 'pund',
    JPY: 'yen',
    CNY: 'yuan',
  },
  cents: { DKK: 'øre', EUR: 'cent' },
  fractions: 'halvdelen 0.5, en tredjedel 1/3, to tredjedele 2/3, en fjerdedel 0.25',
  repeats: 'gange',
  outOf: 'af, ud af, af de',
  minus: 'minus',
  between: 'mellem',
  and: 'og',
  upTo: 'til',
  from: 'fra',
  changeFrom: 'fra',
  changeTo: 'til',
  qualifiers: `
    mere end, flere end, omkring, cirka, ca, næsten, mindst, højst, mindre end, færre end, over, godt,
    knap, kun, op til
  `,
  counting: 'mere end, flere end, omkring, cirka, næsten, mindst, højst, knap, kun',
  listLinks: 'og, eller, til',
  identifiers: 'artikel, nummer, nr, tlf, telefon, version, rum, spor, linje, kapitel, uge',
  references: 'side, sider, artikler, paragraf, stk, §',
  beforeYear: 'i, siden, fra, til, under, efter, før, år, foråret, sommeren, efteråret, vinteren',
  beforeClock: 'kl, klokken',
  atClock: 'kl, klokken',
  plurals: 'mennesker, mænd, børn, personer, gange',
  pluralEnds: 'er ere',
  accordingTo: 'ifølge',
} satisfies FiguresPart;
