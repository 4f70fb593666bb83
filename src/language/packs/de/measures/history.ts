import type { MeasureRow } from '../../parts/figures.ts';

/** German: history. */
export const history: readonly MeasureRow[] = [
  {
    asks: 'besatzung, mannschaftsstärke, schiffsbesatzung',
    dimensions: ['count'],
    told: `
      an bord, bemannt, matrosen, seeleute, besatzung von, mann, heuerten, angeheuert,
      eingeschifft
    `,
  },
  {
    asks: 'armee, truppen, truppenstärke, heeresstärke, garnison, streitmacht',
    dimensions: ['count'],
    told: `
      mann stark, mann, soldaten, reiter, fußvolk, infanteristen, zog … aus, zogen … aus,
      unter waffen, marschierten, heer von, kämpfer, krieger, stationiert, truppen, aufgeboten,
      bot … auf, bogenschützen
    `,
  },
  {
    asks: 'kriegsgefangene, gefangene, deportierte, geiseln',
    dimensions: ['count'],
    told: `
      gefangen genommen, gefangengenommen, in gefangenschaft, verschleppt, deportiert,
      als geiseln, nahm … gefangen, nahmen … gefangen, interniert
    `,
  },
  {
    asks: `
      regierungszeit, herrschaft, regentschaft, regierungsdauer, amtsperiode, herrschaftszeit
    `,
    dimensions: ['duration'],
    told: `
      regierte, regierten, herrschte, herrschten, auf dem thron, thron, an der macht, im amt,
      saß auf dem thron, könig, bürgermeister, am ruder
    `,
  },
  {
    asks: 'belagerung, kriegsdauer, belagerungsdauer',
    dimensions: ['duration'],
    told: `
      belagert, belagerten, belagerte, eingekesselt, hielt … stand, hielten … stand, ergab sich,
      kapitulierte, tobte, wütete, dauerte, gekämpft, kämpften, besetzt, gefangen
    `,
  },
  {
    asks: 'bevölkerungswachstum, bevölkerungsrückgang, einwohnerzuwachs',
    dimensions: ['share', 'count'],
    told: `
      wuchs, gewachsen, nahm … zu, schrumpfte, ging … zurück, einwohner mehr, weniger einwohner,
      zogen … zu
    `,
  },
  {
    asks: 'schiffszahl, kriegsschiffe',
    dimensions: ['count'],
    told: 'schiffe, segel, liefen … aus, lief … aus, galeeren, kriegsschiffe',
  },
  {
    asks: 'geschütze, bewaffnung',
    dimensions: ['count'],
    told: 'kanonen, geschütze, bestückt, bewaffnet',
  },
  {
    asks: 'beute, lösegeld, tribut, reparationen',
    dimensions: ['money', 'weight', 'count'],
    told: `
      lösegeld, erbeutet, erbeuteten, freigekauft, tribut, geraubt, beute, forderte, forderten,
      reparationen
    `,
  },
  {
    asks: 'funde, ausgrabungen, grabungsfunde',
    dimensions: ['count', 'weight'],
    told: `
      ausgegraben, gefunden, freigelegt, entdeckt, entdeckten, geborgen, ans licht,
      kamen zum vorschein, kam zum vorschein, gehoben
    `,
  },
  {
    asks: 'auswanderung, einwanderung, auswanderer, einwanderer, zuwanderung',
    dimensions: ['count', 'share'],
    told: `
      wanderten … aus, wanderte … aus, ausgewandert, wanderten … ein, eingewandert,
      siedelten sich, emigrierten, verließen das land, zogen nach, ließen sich … nieder,
      übersiedelten
    `,
  },
];
