import type { MeasureRow } from '../../parts/figures.ts';

/** German: land and water. */
export const geography: readonly MeasureRow[] = [
  {
    asks: 'küstenlinie, küstenlänge, grenzlänge, strandlänge, uferlänge',
    dimensions: ['length'],
    told: `
      küste, grenze, ufer, strand, küstenlinie, lang, erstreckt sich, grenzt, kilometer küste,
      kilometer strand
    `,
  },
  {
    asks: 'einzugsgebiet, becken',
    dimensions: ['area'],
    told: 'einzugsgebiet, becken, entwässert, entwässern',
  },
  {
    asks: 'steigung, neigung, hangneigung, steigungsgrad',
    dimensions: ['share', 'length'],
    told: 'steil, steigung, neigung, steigt, hang, klettert',
  },
  {
    asks: 'höhenmeter',
    dimensions: ['length', 'duration'],
    told: `
      höhenmeter, aufstieg, steigt, klettert, zum gipfel, hinauf, bergauf, bestiegen, stufen
    `,
  },
  {
    asks: 'bevölkerungsdichte, einwohnerdichte',
    dimensions: ['count'],
    told: `
      pro quadratkilometer, je quadratkilometer, einwohner pro, menschen pro, dicht besiedelt,
      dünn besiedelt, dichte
    `,
  },
  {
    asks: 'magnitude, bebenstärke, erdbebenstärke',
    dimensions: ['count'],
    told: 'magnitude, stärke, richterskala, richter, skala, beben der',
  },
  {
    asks: 'aschewolke, rauchsäule',
    dimensions: ['length'],
    told: 'rauchsäule, aschewolke, lava, asche, spuckte, spuckt, in die luft, ausbruch',
  },
  {
    asks: 'verschiebung, wanderdüne, verlagerung',
    dimensions: ['length', 'speed'],
    told: `
      verschiebt sich, verschob sich, wandert, bewegt sich, rückt … vor, rückte … vor,
      schiebt sich
    `,
  },
  {
    asks: 'zeitverschiebung, zeitunterschied, zeitzone',
    dimensions: ['duration'],
    told: 'zeitverschiebung, zeitunterschied, früher, später, unterschied, voraus',
  },
];
