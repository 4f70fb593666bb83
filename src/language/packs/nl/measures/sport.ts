import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: sport and games. */
export const sport: readonly MeasureRow[] = [
  {
    asks: 'uitslag, score, eindstand, puntentotaal, puntenaantal, ruststand',
    dimensions: ['count'],
    told: `
      won met, wonnen met, verloor met, verloren met, werd het, gelijk, versloeg, versloegen,
      scoorde, scoorden, punten, klopte, klopten, eindigde in, tussenstand
    `,
  },
  {
    asks: 'punten, puntenaantal, puntenverschil, voorsprong, achterstand',
    dimensions: ['count', 'duration', 'length'],
    told: `
      punten, pakte, pakten, sprokkelde, sprokkelden, verzamelde, verzamelden, voorsprong,
      los van, achterstand, toe op
    `,
  },
  {
    asks: 'uitvallers, opgevers, finishers, uitvalpercentage',
    dimensions: ['count', 'share'],
    told: `
      stapte … af, stapten … af, gaf op, gaven op, opgegeven, uitgestapt, haalde de finish,
      haalden de finish, finish niet, niet gefinisht, uitgevallen, finishte, finishten, bezweek,
      moest opgeven, moesten opgeven, haalde het einde, haalden het einde
    `,
  },
  {
    asks: 'interlandaantal, wedstrijdaantal',
    dimensions: ['count'],
    told: `
      speelde, speelden, gespeeld, wedstrijden, duels, interlands, keer uit, kwam … in actie,
      kwamen … in actie, partijen
    `,
  },
  {
    asks: 'gelekaarten, overtredingen, strafschoppen',
    dimensions: ['count'],
    told: `
      geel, rood, gele kaarten, rode kaarten, overtredingen, penalty's, strafschoppen, bestraft
    `,
  },
  {
    asks: 'balbezit',
    dimensions: ['share'],
    told: 'aan de bal, balbezit, de bal',
  },
  {
    asks: 'trainingsuren, trainingstijd',
    dimensions: ['duration', 'count'],
    told: 'traint, trainen, trainde, trainden, getraind, training, trainingen',
  },
];
