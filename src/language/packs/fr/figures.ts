import type { FiguresPart } from '../parts/figures.ts';

/** French: what figures are told by. */
export const figures = {
  cardinals: `
    deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12,
    quinze 15, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60
  `,
  hundred: 'cent',
  thousand: 'mille',
  articles: 'un, une',
  one: 'un, une',
  andHalf: 'et demi, et demie',
  units: {
    '%': 'pourcent',
    'percentage point': 'points de pourcentage, point de pourcentage',
    year: 'année, années',
    century: 'siècles',
    'square metre': 'mètres carrés',
    'square kilometre': 'kilomètres carrés',
    kilogram: 'kilo, kilos',
    tonne: 'tonne, tonnes',
  },
  currencies: {
    EUR: "euro, euros, d'euros",
    USD: 'dollar, dollars, de dollars',
    GBP: 'livre sterling, livres sterling',
    JPY: 'yen, yens',
    CNY: 'yuan, yuans',
  },
  cents: {
    '': 'centime, centimes',
    EUR: "centimes d'euro",
  },
  fractions: 'la moitié 0.5, un tiers 1/3, deux tiers 2/3, un quart 0.25, trois quarts 0.75',
  multiplied: 'plus, moins',
  repeats: 'fois',
  outOf: 'sur, sur les, des',
  rateOf: 'sur',
  oneOf: 'sur',
  between: 'entre',
  and: 'et',
  upTo: 'à',
  from: 'de',
  changeTo: 'à',
  qualifiers: `
    plus de, moins de, environ, près de, presque, au moins, jusqu'à, quelque, seulement
  `,
  counting: 'plus de, moins de, environ, près de, presque, au moins, seulement',
  listLinks: 'et, ou, à',
  identifiers: 'article, numéro, n, tél, téléphone, version, salle, ligne',
  references: 'page, pages, articles, chapitre, §',
  beforeYear: "en, depuis, dès, fin, début, jusqu'en, année, été, hiver, printemps, automne",
  decades: 'années',
  atClock: 'à',
  plurals: 'fois, gens',
  pluralEnds: 's aux',
  notPluralEnds: 'ss us',
  accordingTo: "selon, d'après",
} satisfies FiguresPart;
