import type { MeasureRow } from '../../parts/figures.ts';

/** German: care, schools, law and elections. */
export const society: readonly MeasureRow[] = [
  {
    asks: 'wartezeit, wartezeiten',
    dimensions: ['duration'],
    told: 'wartet, warten, warteten, wartezeit',
  },
  {
    asks: 'einbrüche, diebstähle, straftaten',
    dimensions: ['count'],
    told: 'eingebrochen, gestohlen, einbrüche, diebstähle, straftaten',
  },
  {
    asks: 'anmeldungen, bewerbungen, anträge',
    dimensions: ['count'],
    told: 'meldeten sich an, angemeldet, bewarben sich, beworben, beantragt',
  },
  {
    asks: 'beschwerden, klagen, meldungen, reklamationen, beschwerdezahl, eingaben',
    dimensions: ['count', 'share'],
    told: `
      beschwerten, beschwerte, beschwert, beschwerden, klagten, gemeldet, meldungen,
      reklamierten, reklamierte, reklamiert, gingen … ein, ging … ein, eingegangen, unzufrieden,
      legten beschwerde ein, bemängelten, bemängelte, monierten, beklagten sich, beklagte sich,
      ärger
    `,
  },
  {
    asks: 'auflage, auflagenhöhe, druckauflage, stückzahl',
    dimensions: ['count'],
    told: `
      auflage, gedruckt, exemplare, druckte, druckten, druckt, nachgedruckt, erschien in,
      verteilt, verkaufte exemplare, exemplaren, aus der druckerei
    `,
  },
];
