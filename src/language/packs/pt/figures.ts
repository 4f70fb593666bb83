import type { FiguresPart } from '../parts/figures.ts';

/** Portuguese: what figures are told by. */
export const figures = {
  cardinals: `
    dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11,
    doze 12, quinze 15, vinte 20, trinta 30, quarenta 40, cinquenta 50
  `,
  hundred: 'cem',
  thousand: 'mil',
  articles: 'um, uma',
  one: 'um, uma',
  andHalf: 'e meio, e meia',
  units: {
    '%': 'por cento',
    'percentage point': 'pontos percentuais, ponto percentual',
    kilometre: 'quilómetro, quilómetros',
    century: 'século, séculos',
    kilogram: 'quilo, quilos',
    tonne: 'tonelada, toneladas',
    'square metre': 'metros quadrados',
    'square kilometre': 'quilómetros quadrados, quilômetros quadrados',
    'degree Celsius': 'graus celsius',
  },
  currencies: {
    EUR: 'euro, euros',
    USD: 'dólar, dólares',
    GBP: 'libras esterlinas',
    BRL: 'reais',
    JPY: 'iene, ienes',
    CNY: 'yuan, yuans',
  },
  cents: { '': 'cêntimo, cêntimos, centavo, centavos' },
  fractions: 'a metade 0.5, metade 0.5, um terço 1/3, dois terços 2/3, um quarto 0.25',
  multiplied: 'mais, menos',
  repeats: 'vezes',
  outOf: 'em cada, dos, das',
  rateOf: 'em cada',
  oneOf: 'em cada',
  minus: 'menos',
  between: 'entre',
  and: 'e',
  upTo: 'a',
  from: 'de',
  changeTo: 'para',
  qualifiers: `
    mais de, menos de, cerca de, quase, pelo menos, até, aproximadamente, apenas, à volta de
  `,
  counting: 'mais de, menos de, cerca de, quase, pelo menos, aproximadamente, apenas',
  listLinks: 'e, ou, a',
  identifiers: 'artigo, número, núm, tel, telefone, versão, sala, linha, capítulo, semana',
  references: 'página, páginas, artigos, §',
  beforeYear: 'em, desde, ano, até, fim de, fins de, início de, verão de, inverno de',
  decades: 'anos, os anos',
  atClock: 'às',
  plurals: 'vezes, pessoas',
  pluralEnds: 's',
  accordingTo: 'segundo, de acordo com',
} satisfies FiguresPart;
