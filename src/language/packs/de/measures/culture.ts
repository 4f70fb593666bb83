import type { MeasureRow } from '../../parts/figures.ts';

/** German: culture and media. */
export const culture: readonly MeasureRow[] = [
  {
    asks: 'aufführungen, vorstellungen, konzerte, auftritte',
    dimensions: ['count'],
    told: `
      aufgeführt, gespielt, vorstellungen, aufführungen, konzerte, auftritte, trat … auf,
      traten … auf, aufgetreten, gab … konzerte, gaben … konzerte, auf der bühne, gezeigt,
      mal gezeigt, mal gespielt
    `,
  },
  {
    asks: 'auflagen, staffeln, jahrgänge',
    dimensions: ['count'],
    told: `
      folge, folgen, staffel, staffeln, jahrgang, ausgestrahlt, auflage, ausgabe,
      mal stattgefunden
    `,
  },
  {
    asks: 'spieldauer, filmlänge, filmdauer, aufführungsdauer',
    dimensions: ['duration'],
    told: 'minuten, film dauert, auf der bühne, pause, hörbuch, ohne pause, am stück, dauert',
  },
  {
    asks: 'filmbudget, produktionskosten, festivaletat',
    dimensions: ['money'],
    told: 'gedreht für, kostete, gekostet, budget, etat, produziert für, veranschlagt',
  },
  {
    asks: 'durchschnittsnote, wertung, kundenbewertung, zeugnisnote',
    dimensions: ['count', 'share'],
    told: `
      bewerteten, bewertete, bewertet, gaben … note, gab … note, vergaben, vergab, note, sternen,
      sterne, benoteten, benotet, punkten
    `,
  },
  {
    asks: 'buchverkauf, kartenverkauf, ticketverkauf, verkaufsauflage',
    dimensions: ['count', 'money'],
    told: `
      verkauft, exemplare, über den ladentisch, karten verkauft, tickets verkauft, ausverkauft,
      bestseller, käufer, kauften
    `,
  },
];
