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
    told: 'hoog, hoge, hoger, hoogste, hoogte, steekt … uit, stak … uit, verheft zich, boven de grond',
  },
  {
    asks: 'lengte, routelengte, padlengte',
    dimensions: ['length', 'duration'],
    told: `
      lang, lange, lengte, meet, meten, mat, stroomt na, mondt na, langer, langste, strekt zich,
      strekte zich, uitstrekt, kronkelt, slingert, loopt … van, loopt over, beslaat,
      gaat over een lengte, van begin tot eind, uitgerold, uitgetrokken, hemelsbreed, stroomt,
      meandert
    `,
  },
  {
    asks: 'diameter, doorsnede, doorsnee, omtrek, spanwijdte',
    dimensions: ['length'],
    told: 'diameter, doorsnede, doorsnee, omtrek, spanwijdte',
  },
  {
    asks: 'dikte, laagdikte, plaatdikte, ijsdikte',
    dimensions: ['length'],
    told: 'dik, dikke, dikker, dikte, dikste, laag van, pak van, laagje van, dun, dunne',
  },
  {
    asks: 'breedte, overspanning, straatbreedte',
    dimensions: ['length'],
    told: `
      breed, brede, breedte, breder, breedste, van muur tot muur, van oever tot oever,
      van kant tot kant, over een breedte, overspant, wijd
    `,
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
      duur, tijd, termijn, periode, tijdsduur, tijdspanne, tijdsbestek, tijdvak
    `,
    dimensions: ['duration'],
    told: `
      duurt, duurde, duren, duurden, wachten, wachtten, oud, jaar lang, uur lang, jarigen,
      oudste, jongste, werd … oud, wordt … oud, worden … oud, jaar oud, verjaardag, hield … aan,
      hielden … aan, houdt … aan, hield aan, houdt aan, nam … in beslag, nemen … in beslag,
      neemt … in beslag, beslaat, besloeg, bestrijkt, strekte zich, lang, in totaal duurde,
      vergde, vergt, uitgesmeerd, aanhield, aanhoudt
    `,
  },
  {
    asks: `
      gewicht, massa, lichaamsgewicht, startgewicht, leeggewicht, totaalgewicht, laadgewicht
    `,
    dimensions: ['weight'],
    told: `
      weegt, woog, wegen, wogen, zwaar, zware, gewicht, op de weegschaal, de weegschaal,
      schoon aan de haak, weegschaal, zwaarder, zwaarste, gewogen, drukt, beladen,
      brengt … op de schaal, leeg gewicht, kilo schoon
    `,
  },
  {
    asks: 'oppervlakte, oppervlak, grootte, omvang',
    dimensions: ['area'],
    told: 'groot, oppervlakte, beslaat, besloeg, beslaan',
  },
  {
    asks: 'inhoud, volume, tankinhoud, laadvolume, kuipinhoud',
    dimensions: ['volume'],
    told: `
      inhoud, bevat, volume, past … in, passen … in, kan … in, gaat … in, gaan … in, vult,
      vullen, gevuld, bergt, bergen, slaat … op, slaan … op, opvangen, vangt … op, bevatte,
      inhoud van, vol, tank
    `,
  },
  {
    asks: 'vermogen, motorvermogen, piekvermogen, aansluitvermogen',
    dimensions: ['power', 'money'],
    told: `
      vermogen, levert, leverde, opwekken, wekt … op, paardenkracht, leveren, draait op,
      krachtig, trekt, sterk, goed voor, zendt, straalt
    `,
  },
];
