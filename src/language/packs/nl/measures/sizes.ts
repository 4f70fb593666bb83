import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: sizes of things. */
export const sizes: readonly MeasureRow[] = [
  {
    asks: 'capaciteit, zitplaatsen',
    dimensions: ['count', 'volume', 'power', 'weight'],
    told: 'capaciteit, plaats aan, plaats voor, plek voor, ruimte voor, zitplaatsen, verwerken',
  },
  {
    asks: 'hoogte',
    dimensions: ['length'],
    told: 'hoog, hoge, hoger, hoogste, hoogte',
  },
  {
    asks: 'lengte',
    dimensions: ['length', 'duration'],
    told: 'lang, lange, lengte, meet, meten, mat, stroomt na, mondt na',
  },
  {
    asks: 'diameter, doorsnede, doorsnee, omtrek, spanwijdte',
    dimensions: ['length'],
    told: 'diameter, doorsnede, doorsnee, omtrek, spanwijdte',
  },
  {
    asks: 'dikte',
    dimensions: ['length'],
    told: 'dik, dikke, dikker, dikte',
  },
  {
    asks: 'breedte',
    dimensions: ['length'],
    told: 'breed, brede, breedte',
  },
  {
    asks: 'diepte',
    dimensions: ['length'],
    told: 'diep, diepe, diepte',
  },
  {
    asks: 'afstand, bereik, actieradius, reikwijdte',
    dimensions: ['length'],
    told: `
      afstand, ver, reis van, tocht van, route van, reikt, reikte, reiken, verwijderd, bereik
    `,
  },
  {
    asks: `
      duur, tijd, leeftijd, termijn, aanvangsleeftijd, startleeftijd, debuutleeftijd,
      minimumleeftijd, maximumleeftijd
    `,
    dimensions: ['duration'],
    told: `
      duurt, duurde, duren, duurden, wachten, wachtten, oud, jaar lang, uur lang, jarigen,
      oudste, jongste, werd … oud, wordt … oud, worden … oud, jaar oud, verjaardag
    `,
  },
  {
    asks: 'gewicht, massa',
    dimensions: ['weight'],
    told: 'weegt, woog, wegen, wogen, zwaar, zware, gewicht',
  },
  {
    asks: 'oppervlakte, oppervlak, grootte, omvang',
    dimensions: ['area'],
    told: 'groot, oppervlakte, beslaat, besloeg, beslaan',
  },
  {
    asks: 'inhoud, volume',
    dimensions: ['volume'],
    told: 'inhoud, bevat, volume',
  },
  {
    asks: 'vermogen',
    dimensions: ['power', 'money'],
    told: 'vermogen, levert, leverde, opwekken, wekt … op',
  },
];
