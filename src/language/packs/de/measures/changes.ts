import type { MeasureRow } from '../../parts/figures.ts';

/** German: shares, changes and numbers. */
export const changes: readonly MeasureRow[] = [
  {
    asks: `
      zins, zinsen, zinssatz, inflation, arbeitslosigkeit, wahlbeteiligung, quote, wachstum,
      anstieg, zunahme, rückgang, rabatt, erhöhung, lohnforderung, forderung, ermäßigung, skonto
    `,
    dimensions: ['share', 'money', 'count'],
    told: `
      anteil, prozentsatz, quote, wuchs, stieg, sank, fordert, fordern, verlangt, verlangen,
      forderte, teurer, billiger, erhöht, angehoben, ermäßigt, reduziert, reduzierte,
      herabgesetzt, weniger, heruntergesetzt, abzug
    `,
  },
  {
    asks: 'quote',
    dimensions: ['share'],
    told: 'prozent, %',
  },
  {
    asks: 'anstieg, rückgang, zunahme, wachstum',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      steigt, stiegen, sinkt, sanken, fällt, fiel, fielen, wächst, wuchsen, gestiegen, gesunken,
      gewachsen
    `,
  },
  {
    asks: 'anteil, prozentsatz',
    dimensions: ['share', 'money', 'count'],
    told: 'anteil, prozentsatz, prozent, %',
  },
  {
    asks: 'anzahl, zahl',
    dimensions: ['count'],
  },
  {
    asks: 'zufriedenheit',
    dimensions: ['share', 'count'],
    told: 'zufrieden, gaben, geben, gab, bewerteten, bewertet, bewerten',
  },
];
