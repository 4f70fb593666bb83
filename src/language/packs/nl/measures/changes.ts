import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: shares, changes and numbers. */
export const changes: readonly MeasureRow[] = [
  {
    asks: `
      rente, inflatie, werkloosheid, opkomst, marge, kans, groei, stijging, daling, toename,
      afname, korting, verhoging, verlaging
    `,
    dimensions: ['share', 'money'],
    told: `
      aandeel, percentage, stemde, stemden, verhoogd, verhoogt, omhoog, omlaag, stijgt, steeg,
      daalt, daalde, erbij, duurder, goedkoper
    `,
  },
  {
    asks: 'stijging, daling, toename, afname, groei',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      stijgen, stegen, dalen, daalden, zakt, zakte, gestegen, gedaald, toegenomen, afgenomen,
      groeit, groeide
    `,
  },
  {
    asks: 'percentage, aandeel',
    dimensions: ['share', 'money'],
    told: `
      aandeel, percentage, procent, %, op de tien, op de honderd, van de tien, procentpunt,
      op de vijf, op de vier, op de drie, van alle
    `,
  },
  {
    asks: 'aantal, aantallen, hoeveel',
    dimensions: ['count'],
  },
];
