import type { MeasureRow } from '../../parts/figures.ts';

/** German: food and drink. */
export const food: readonly MeasureRow[] = [
  {
    asks: 'kalorien, kalorie, brennwert, energiegehalt, kaloriengehalt',
    dimensions: ['energy', 'count'],
    told: 'kalorien, kilokalorien, kcal, kilojoule, kalorie, liefert, energie',
  },
  {
    asks: `
      salzgehalt, eiweißgehalt, kakaoanteil, wassergehalt, fettanteil, zuckeranteil, kakaogehalt
    `,
    dimensions: ['share', 'weight'],
    told: `
      fett, salz, zucker, eiweiß, kakao, wasser, enthält, enthalten, enthielt, besteht,
      pro 100 gramm, steckt, stecken, anteil
    `,
  },
  {
    asks: 'promille, alkoholanteil, promillewert',
    dimensions: ['share'],
    told: 'alkohol, prozent alkohol, volumenprozent, promille, enthält, stark',
  },
  {
    asks: `
      backzeit, kochzeit, garzeit, zubereitungszeit, backdauer, kochdauer, bratzeit, zubereitung
    `,
    dimensions: ['duration'],
    told: `
      backen, backt, bäckt, gebacken, kochen, kocht, gekocht, ofen, im ofen, backofen, garen,
      gart, köcheln, köchelt, braten, gebraten, ziehen lassen, schmoren, schmort, herd,
      auf kleiner flamme, dünsten
    `,
  },
  {
    asks: 'gehzeit, teigruhe',
    dimensions: ['duration'],
    told: 'gehen lassen, aufgehen, ruhen, ruht, ruhen lassen, teig, geht … auf',
  },
  {
    asks: 'ofentemperatur, backtemperatur, kerntemperatur, lagertemperatur',
    dimensions: ['temperature'],
    told: 'ofen, vorgeheizt, vorgeheizten, backen, gebacken, grad, kern, lagern, kühlschrank',
  },
  {
    asks: 'reifezeit, reifung, reifedauer, lagerzeit, gärung, gärzeit',
    dimensions: ['duration'],
    told: `
      reift, reifen, gereift, reifte, lagert, lagern, gelagert, im fass, im keller,
      im eichenfass, liegt, gärt, gären
    `,
  },
  {
    asks: 'portionen, personenzahl, portionsgröße',
    dimensions: ['count', 'weight', 'volume'],
    told: 'personen, portionen, portion, reicht für, reichen für, esslöffel, pro person, teller',
  },
  {
    asks: 'vegetarier, veganer, vegetarierinnen',
    dimensions: ['share', 'count'],
    told: 'vegetarisch, vegetarier, vegan, veganer, kein fleisch, fleischlos, auf fleisch',
  },
];
