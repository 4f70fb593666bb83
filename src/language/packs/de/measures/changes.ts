import type { MeasureRow } from '../../parts/figures.ts';

/** German: shares, changes and numbers. */
export const changes: readonly MeasureRow[] = [
  {
    asks: `
      zins, zinsen, zinssatz, inflation, arbeitslosigkeit, wahlbeteiligung, quote, wachstum,
      anstieg, zunahme, rückgang, rabatt, erhöhung, lohnforderung, forderung, ermäßigung, skonto,
      abstimmungsbeteiligung
    `,
    dimensions: ['share', 'money', 'count'],
    told: `
      anteil, prozentsatz, quote, wuchs, stieg, sank, fordert, fordern, verlangt, verlangen,
      forderte, teurer, billiger, erhöht, angehoben, ermäßigt, reduziert, reduzierte,
      herabgesetzt, weniger, heruntergesetzt, abzug, wahlberechtigten, gingen wählen,
      ging wählen, zur wahl, gab ihre stimme ab, gaben ihre stimme ab, gaben … ihre stimme,
      gab … seine stimme, gab … ihre stimme, an die urnen, zur urne, stimmzettel, wahllokal,
      wahllokalen, stimmte ab, nahmen an der wahl
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
    asks: 'anteil, prozentsatz, prozentanteil',
    dimensions: ['share', 'money', 'count'],
    told: `
      anteil, prozentsatz, prozent, %, von zehn, von hundert, von fünf, jeder zweite,
      jeder dritte, jeder vierte, jeder fünfte, jede zweite, jede dritte, jede vierte,
      jede fünfte, von allen
    `,
  },
  {
    asks: 'anzahl, zahl',
    dimensions: ['count'],
  },
  {
    asks: 'zufriedenheit, kundenzufriedenheit, unzufriedenheit',
    dimensions: ['share', 'count'],
    told: `
      zufrieden, gaben, geben, gab, bewerteten, bewertet, bewerten, zufriedene, unzufrieden,
      froh, glücklich, weiterempfehlen, empfiehlt, empfehlen, begeistert, sehr gut
    `,
  },
];
