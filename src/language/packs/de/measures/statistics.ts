import type { MeasureRow } from '../../parts/figures.ts';

/** German: research and what it finds. */
export const statistics: readonly MeasureRow[] = [
  {
    asks: `
      korrelation, zusammenhang, korrelationskoeffizient, effektstärke, zuverlässigkeit,
      übereinstimmung
    `,
    dimensions: ['count', 'share'],
    told: `
      korrelation, korreliert, korrelieren, korrelierte, zusammenhang, koeffizient,
      hängt … zusammen, effekt, alpha, kappa, übereinstimmung, stimmten überein, zuverlässig
    `,
  },
  {
    asks: 'mittelwert, durchschnittswert',
    dimensions: ['count', 'share', 'money', 'duration', 'length', 'weight', 'temperature'],
    told: 'im mittel, mittelwert, median, durchschnittlich, im durchschnitt, im schnitt',
  },
  {
    asks: 'standardabweichung, streuung, varianz, schwankung, schwankungsbreite',
    dimensions: ['count', 'share', 'money', 'duration', 'length', 'weight', 'temperature'],
    told: `
      streuung, standardabweichung, abweichung, schwankte, schwankt, schwanken, reicht von,
      variiert, variierte
    `,
  },
  {
    asks: 'signifikanz, konfidenzintervall, irrtumswahrscheinlichkeit',
    dimensions: ['count', 'share'],
    told: 'signifikant, intervall, irrtumswahrscheinlichkeit',
  },
  {
    asks: 'messfehler, unsicherheit, ungenauigkeit, fehlerspanne, fehlermarge',
    dimensions: ['share', 'count', 'length', 'weight', 'temperature', 'duration'],
    told: 'plus oder minus, plus minus, ungenau, abweichung, unsicherheit, daneben, fehlermarge',
  },
  {
    asks: 'verbesserung, verschlechterung',
    dimensions: ['share', 'count', 'duration', 'length', 'weight', 'temperature', 'money'],
    told: `
      verbesserte, verbesserten, verbessert, besser, verschlechterte, verschlechtert, schlechter,
      veränderte, höher, niedriger, kontrollgruppe
    `,
  },
  {
    asks: 'anstieg, steigerung, zuwachs, erhöhung, zunahme',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      nahm … zu, nahmen … zu, nimmt … zu, nehmen … zu, zugenommen, kletterte, kletterten,
      legte … zu, legten … zu, zugelegt, stieg, steigen, erhöhte sich, erhöhten sich,
      erhöht sich, wuchs, wachsen, mehr als im vorjahr, mehr als im jahr, höher als, verdoppelte,
      vergrößerte
    `,
  },
  {
    asks: 'rückgang, abnahme, verminderung, senkung',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      nahm … ab, nahmen … ab, nimmt … ab, nehmen … ab, abgenommen, ging … zurück,
      gingen … zurück, geht … zurück, gehen … zurück, zurückgegangen, sank, sinken,
      verringerte sich, verringerten sich, schrumpfte, schrumpften, weniger als im vorjahr,
      weniger als im jahr, niedriger als, halbierte, büßte, brach … ein
    `,
  },
  {
    asks: 'reaktionsdauer, aufmerksamkeitsspanne, konzentrationsdauer, reaktionszeiten',
    dimensions: ['duration'],
    told: `
      reagierte, reagierten, reagiert, reagieren, millisekunden, aufmerksam, konzentriert,
      konzentrieren, schneller, langsamer, drückte, drückten
    `,
  },
  {
    asks: 'merkfähigkeit, behaltensleistung',
    dimensions: ['count', 'share'],
    told: `
      merkte sich, merkten sich, merken, erinnerte sich, erinnerten sich, erinnern, behielt,
      behielten, wusste noch, wussten noch, nannten, aufzählen
    `,
  },
  {
    asks: `
      studienlaufzeit, untersuchungszeitraum, beobachtungszeit, beobachtungszeitraum,
      nachbeobachtung
    `,
    dimensions: ['duration'],
    told: `
      beobachtet, begleitet, begleitete, verfolgt, studie lief, studie dauerte, zeitraum,
      über einen zeitraum, monate später, jahre später, wochen später
    `,
  },
];
