import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: land and water. */
export const geography: readonly MeasureRow[] = [
  {
    asks: 'kustlijn, kustlengte, grenslengte, oeverlengte, strandlengte',
    dimensions: ['length'],
    told: `
      kust, kustlijn, grens, oever, strand, strekt zich, lang, grenst, kilometer strand,
      kilometer kust
    `,
  },
  {
    asks: 'stroomgebied, bekken, verzorgingsgebied',
    dimensions: ['area'],
    told: `
      stroomgebied, bekken, voert … af, watert … af, afwatert, ontwatert, draineert,
      water uit een gebied
    `,
  },
  {
    asks: 'hellingshoek, helling, stijgingspercentage, hellingspercentage, steilte',
    dimensions: ['share', 'temperature', 'length'],
    told: 'helling, steil, stijgt, klimt, stijgingspercentage, stijging, stijgt met, daalt',
  },
  {
    asks: 'hoogtemeters, klimlengte',
    dimensions: ['length', 'duration'],
    told: `
      klimt, klimmen, geklommen, omhoog, stijgt, hoogtemeters, naar de top, beklimming,
      beklommen, trap
    `,
  },
  {
    asks: 'rookpluim, aspluim, aswolk',
    dimensions: ['length'],
    told: 'rookpluim, aswolk, spuwde, spuwt, de lucht in, omhoog, uitbarsting',
  },
  {
    asks: 'duinverplaatsing, kustverplaatsing',
    dimensions: ['length', 'speed'],
    told: `
      schuift … op, schoof … op, schuiven … op, verplaatst zich, verplaatste zich, verschuift,
      verschoof, opgeschoven, wandelt, wandelt … naar
    `,
  },
  {
    asks: 'tijdsverschil, tijdzone',
    dimensions: ['duration'],
    told: 'tijdsverschil, eerder, later, verschil, tijdzone, achter, voor op',
  },
];
