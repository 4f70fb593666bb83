import type { FiguresPart } from '../parts/figures.ts';

/** Spanish: what figures are told by. */
export const figures = {
  cardinals: `
    dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12,
    quince 15, veinte 20, treinta 30, cuarenta 40, cincuenta 50
  `,
  hundred: 'cien',
  thousand: 'mil',
  articles: 'un, una',
  one: 'un, una, uno',
  andHalf: 'y medio, y media',
  units: {
    'percentage point': 'puntos porcentuales, punto porcentual',
    'square metre': 'metros cuadrados',
    'square kilometre': 'kilómetros cuadrados',
    kilogram: 'kilo, kilos',
    tonne: 'tonelada, toneladas',
  },
  currencies: {
    EUR: 'euro, euros, de euros',
    USD: 'dólar, dólares, de dólares',
    GBP: 'libras esterlinas',
    JPY: 'yen, yenes',
    CNY: 'yuan, yuanes',
  },
  cents: {
    '': 'centavo, centavos, céntimo, céntimos',
  },
  fractions: `
    la mitad 0.5, un tercio 1/3, dos tercios 2/3, una cuarta parte 0.25, un cuarto 0.25
  `,
  multiplied: 'más, menos',
  repeats: 'veces',
  outOf: 'de cada, de los, de las',
  rateOf: 'de cada',
  oneOf: 'de cada',
  minus: 'menos',
  between: 'entre',
  and: 'y',
  upTo: 'a',
  from: 'de',
  changeTo: 'a',
  qualifiers: `
    más de, menos de, unos, unas, casi, cerca de, al menos, hasta, alrededor de, solo
  `,
  counting: 'más de, menos de, casi, cerca de, al menos, solo',
  listLinks: 'y, o, a',
  identifiers: 'artículo, número, núm, tel, teléfono, versión, sala, línea',
  references: 'página, páginas, artículos, capítulo, §',
  beforeYear: 'en, desde, año, fines de, finales de, principios de, verano de, hasta',
  decades: 'años, los',
  atClock: 'a las',
  plurals: 'veces',
  pluralEnds: 's',
  accordingTo: 'según, de acuerdo con',
} satisfies FiguresPart;
