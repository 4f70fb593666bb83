import type { MeasureRow } from '../../parts/figures.ts';

/** German: votes and support. */
export const politics: readonly MeasureRow[] = [
  {
    asks: 'sitze, mandate, sitzverteilung, mandatszahl',
    dimensions: ['count'],
    told: `
      sitze, sitz, mandate, abgeordnete, errang, gewann, gewannen, erhielt, erhielten, holte,
      kommt auf, kam auf, entfielen, besetzt, zieht mit
    `,
  },
  {
    asks: 'enthaltungen, enthaltung, unentschlossene',
    dimensions: ['count', 'share'],
    told: `
      enthielt sich, enthielten sich, enthaltungen, unentschlossen, unentschieden, keine meinung,
      weiß nicht, wissen nicht, weiß es nicht, wissen es nicht, ungültig, leere
    `,
  },
  {
    asks: 'unterschriften, unterzeichner',
    dimensions: ['count'],
    told: `
      unterschrieben, unterschrieb, unterzeichnet, unterzeichneten, unterzeichnete,
      unterschriften, petition, setzten … unter, setzten ihren namen
    `,
  },
  {
    asks: 'vertrauen, zuversicht',
    dimensions: ['share', 'count'],
    told: `
      vertraut, vertrauen, vertraute, vertrauten, glaubt, glauben, misstraut, misstrauen,
      zuversichtlich
    `,
  },
  {
    asks: 'wahlberechtigte, stimmberechtigte, wählerschaft',
    dimensions: ['count'],
    told: `
      wahlberechtigt, stimmberechtigt, wahlberechtigte, stimmberechtigte, wahlrecht,
      durften wählen, dürfen wählen
    `,
  },
  {
    asks: 'umfragewerte, beliebtheit, beliebtheitswert, umfrageergebnis',
    dimensions: ['share', 'count'],
    told: `
      würde … wählen, würden … wählen, würden … stimmen, umfrage, beliebt, liegt bei, kommt auf
    `,
  },
  {
    asks: `
      mandatsdauer, wahlperiode, legislaturperiode, koalitionsverhandlungen, regierungsbildung
    `,
    dimensions: ['duration'],
    told: `
      gewählt für, gewählt auf, ernannt für, wiedergewählt, verhandelt, verhandelten,
      verhandlungen, vereidigt, amtiert, sitzt, saß
    `,
  },
  {
    asks: 'änderungsanträge, gesetzentwürfe',
    dimensions: ['count'],
    told: `
      eingereicht, reichte … ein, reichten … ein, angenommen, verabschiedet, verabschiedete,
      abgelehnt, eingebracht, anträge
    `,
  },
];
