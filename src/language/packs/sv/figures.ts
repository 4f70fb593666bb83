import type { FiguresPart } from '../parts/figures.ts';

/** Swedish: what figures are told by. */
export const figures = {
  cardinals: `
    två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, tjugo 20,
    trettio 30, fyrtio 40, femtio 50, sextio 60, sjuttio 70, åttio 80, nittio 90
  `,
  hundred: 'hundra',
  thousand: 'tusen',
  articles: 'en, ett',
  one: 'en, ett',
  andHalf: 'och en halv, och ett halvt',
  scales: 'mn 1e6, milj 1e6, mnkr 1e6, mdr 1e9',
  units: {
    'percentage point': 'procentenhet, procentenheter',
    year: 'års',
    century: 'sekel',
    kilogram: 'kilo',
    tonne: 'ton',
    'square metre': 'kvadratmeter',
    'square kilometre': 'kvadratkilometer',
    degree: 'grader, grad',
    foot: 'fot',
  },
  currencies: {
    SEK: 'krona, kronor, kr',
    EUR: 'euro',
    USD: 'dollar',
    GBP: 'pund',
    JPY: 'yen',
    CNY: 'yuan',
  },
  cents: { SEK: 'öre', EUR: 'cent' },
  fractions: 'hälften 0.5, en tredjedel 1/3, två tredjedelar 2/3, en fjärdedel 0.25',
  repeats: 'gånger',
  outOf: 'av, av de',
  minus: 'minus',
  between: 'mellan',
  and: 'och',
  upTo: 'till',
  from: 'från',
  changeFrom: 'från',
  changeTo: 'till',
  qualifiers: `
    mer än, fler än, omkring, cirka, ungefär, nästan, minst, högst, mindre än, färre än, över, drygt,
    knappt, bara, upp till
  `,
  counting: 'mer än, fler än, omkring, cirka, ungefär, nästan, minst, högst, drygt, knappt, bara',
  listLinks: 'och, eller, till',
  identifiers: 'artikel, nummer, nr, tel, telefon, version, rum, spår, linje, kapitel, vecka',
  references: 'sida, sidor, sid, artiklar, paragraf, §',
  beforeYear: 'år, i, sedan, från, till, under, efter, före, våren, sommaren, hösten, vintern',
  beforeClock: 'kl, klockan',
  atClock: 'kl, klockan',
  plurals: 'människor, män, barn, personer, gånger',
  pluralEnds: 'or ar er n',
  accordingTo: 'enligt',
} satisfies FiguresPart;
