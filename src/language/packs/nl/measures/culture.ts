import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: culture and media. */
export const culture: readonly MeasureRow[] = [
  {
    asks: 'edities, jaargangen',
    dimensions: ['count'],
    told: `
      editie, edities, keer gehouden, voor de twintigste keer, jaargang, aflevering,
      afleveringen, seizoenen, keer georganiseerd, uitgezonden
    `,
  },
  {
    asks: 'filmbudget, productiekosten, productiebudget, festivalbudget',
    dimensions: ['money'],
    told: `
      gedraaid voor, kostte, gekost, budget, begroot, begrote, opgenomen voor, gemaakt voor,
      rekening, uitgetrokken, begroting
    `,
  },
  {
    asks: 'beoordeling, recensiecijfer, eindoordeel',
    dimensions: ['count', 'share'],
    told: `
      waardeerden, waardeerde, gewaardeerd, beoordeelden, beoordeelde, beoordeeld, gaven … een,
      gaf … een, geven … een, geeft … een, kreeg … sterren, krijgt … sterren, gewaardeerd met,
      beoordeeld met, scoorde, scoort, toekende, toekennen
    `,
  },
  {
    asks: 'boekverkoop, plaatverkoop, kaartverkoop, ticketverkoop',
    dimensions: ['count', 'money'],
    told: `
      over de toonbank, exemplaren, verkocht, kaarten weg, kaarten verkocht, tickets verkocht,
      uitverkocht, losgeraakt, bestseller
    `,
  },
];
