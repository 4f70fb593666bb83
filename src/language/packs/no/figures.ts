import type { FiguresPart } from '../parts/figures.ts';

/** Norwegian: what figures are told by. */
export const figures = {
  cardinals: `
    to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, åtte 8, ni 9, ti 10, elleve 11, tolv 12, tjue 20,
    tretti 30, førti 40, femti 50, seksti 60, sytti 70, åtti 80, nitti 90
  `,
  hundred: 'hundre',
  thousand: 'tusen',
  articles: 'en, ei, et',
  one: 'en, ei, et, én, ett',
  scales: 'mill 1e6, mrd 1e9',
  units: {
    'percentage point': 'prosentpoeng',
    year: 'års',
    kilogram: 'kilo',
    tonne: 'tonn',
    'square metre': 'kvadratmeter',
    'square kilometre': 'kvadratkilometer',
    degree: 'grader, grad',
  },
  currencies: {
    NOK: 'krone, kroner, kr',
    EUR: 'euro',
    USD: 'dollar',
    GBP: 'pund',
    JPY: 'yen',
    CNY: 'yuan',
  },
  cents: { NOK: 'øre', EUR: 'cent' },
  fractions: 'halvparten 0.5, en tredjedel 1/3, to tredjedeler 2/3, en fjerdedel 0.25',
  repeats: 'ganger',
  outOf: 'av, av de',
  minus: 'minus',
  between: 'mellom',
  and: 'og',
  upTo: 'til',
  from: 'fra',
  changeFrom: 'fra',
  changeTo: 'til',
  qualifiers: `
    mer enn, flere enn, omkring, cirka, ca, nesten, minst, høyst, mindre enn, færre enn, over, drøyt,
    knapt, bare, opp til
  `,
  counting: 'mer enn, flere enn, omkring, cirka, nesten, minst, høyst, knapt, bare',
  listLinks: 'og, eller, til',
  identifiers: 'artikel, nummer, nr, tlf, telefon, versjon, rom, spor, linje, kapittel, uke',
  references: 'side, sider, artikler, paragraf, ledd, §',
  beforeYear: 'i, siden, fra, til, under, etter, før, år, våren, sommeren, høsten, vinteren',
  beforeClock: 'kl, klokka, klokken',
  atClock: 'kl, klokka, klokken',
  plurals: 'mennesker, menn, barn, personer, ganger',
  pluralEnds: 'er ere',
  accordingTo: 'ifølge',
} satisfies FiguresPart;
