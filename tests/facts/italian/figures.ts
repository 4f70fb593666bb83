import type { FiguresPart } from '../../../src/language/packs/parts/figures.ts';

/** Italian: what figures are told by. */
export const figures = {
  cardinals: `
    due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11,
    dodici 12, quindici 15, venti 20, trenta 30, quaranta 40, cinquanta 50
  `,
  hundred: 'cento',
  thousand: 'mila',
  articles: 'un, uno, una',
  one: 'un, uno, una',
  andHalf: 'e mezzo',
  units: { '%': 'per cento', tonne: 'tonnellate, tonnellata' },
  currencies: { EUR: 'euro', USD: 'dollaro, dollari' },
  fractions: 'la metà 0.5, un terzo 1/3, due terzi 2/3',
  between: 'tra, fra',
  and: 'e',
  upTo: 'a',
  from: 'da',
  qualifiers: 'più di, meno di, circa, quasi, almeno, oltre, solo',
  counting: 'più di, meno di, circa, quasi, almeno, solo',
  listLinks: 'e, o, a',
  identifiers: 'articolo, numero, tel, telefono, versione, sala, capitolo, settimana',
  references: 'pagina, pagine, articoli, §',
  beforeYear: 'nel, dal, fino al, anno, inizio, fine, estate, inverno',
  plurals: 'persone, volte, gente',
  pluralEnds: 'i e',
  accordingTo: 'secondo',
} satisfies FiguresPart;
