import type { MeasureRow } from '../../parts/figures.ts';

/** German: houses, rent and building. */
export const housing: readonly MeasureRow[] = [
  {
    asks: `
      hauspreis, hauspreise, immobilienpreis, immobilienpreise, wohnungspreis, grundstückspreis,
      bodenpreis
    `,
    dimensions: ['money'],
    told: `
      haus, häuser, wohnung, wohnungen, grundstück, verkauft, wechselte den besitzer,
      wechselten den besitzer, quadratmeter, kostet, kosten, kostete, kaufpreis
    `,
  },
  {
    asks: 'wohnungsmangel, wohnungsnot',
    dimensions: ['count', 'share'],
    told: 'fehlen, fehlten, fehlt, mangel, zu wenig, wohnungsnot',
  },
  {
    asks: 'wohnungsbau, neubau, neubauten, fertigstellungen',
    dimensions: ['count'],
    told: `
      gebaut, fertiggestellt, bezugsfertig, errichtet, baut, bauen, bauten, entstehen,
      entstanden, genehmigt, im bau, neue wohnungen
    `,
  },
  {
    asks: 'abrisse',
    dimensions: ['count'],
    told: `
      abgerissen, abgebrochen, niedergerissen, reißt … ab, riss … ab, reißen … ab, rissen … ab
    `,
  },
  {
    asks: 'wohneigentum, eigentumsquote, eigenheimquote',
    dimensions: ['share', 'count'],
    told: `
      eigenes haus, eigenen vier wänden, eigentum, eigentümer, besitzt ein haus,
      besitzen ein haus
    `,
  },
  {
    asks: 'mietquote, mieterquote, mieterhaushalte',
    dimensions: ['share', 'count'],
    told: 'zur miete, mieten, mietet, mieter, mietwohnung, mietwohnungen',
  },
  {
    asks: 'wohnfläche, grundfläche, grundstücksgröße, bürofläche',
    dimensions: ['area'],
    told: 'groß, misst, quadratmeter, fläche, wohnt auf, wohnen auf, zimmer von',
  },
  {
    asks: 'wohndauer',
    dimensions: ['duration'],
    told: 'wohnt dort, wohnt hier, wohnen, wohnt seit, lebt dort',
  },
  {
    asks: 'umzüge, wegzüge, zuzüge',
    dimensions: ['count', 'share'],
    told: `
      zogen um, zog um, umgezogen, zogen weg, zog weg, weggezogen, zogen zu, zogen … fort,
      verließen die stadt
    `,
  },
  {
    asks: 'sanierungsquote, sanierungsrate',
    dimensions: ['share', 'count'],
    told: 'gedämmt, saniert, sanierte, energetisch, sanierten, renoviert',
  },
  {
    asks: 'räumungen, zwangsräumungen',
    dimensions: ['count'],
    told: 'geräumt, zwangsgeräumt, räumung, auf die straße gesetzt',
  },
  {
    asks: 'bauzeit, baudauer, bauarbeiten, bauphase, errichtung, grabung',
    dimensions: ['duration'],
    told: `
      gebaut, baute, bauten, bau, errichtet, fertiggestellt, vollendet, bauarbeiten, grundstein,
      gerüst, gegraben, gruben, wurde gebaut, gearbeitet, arbeiter, vollendung, fertig,
      fertiggestellt wurde, bauten daran, errichteten, stand nach
    `,
  },
  {
    asks: 'baukosten, bausumme, umbaukosten, renovierungskosten, sanierungskosten',
    dimensions: ['money'],
    told: `
      gekostet, kostete, kosten, gebaut für, saniert für, renoviert für, umgebaut für,
      verschlang, verschlingt, restauriert, veranschlagt, teurer, beziffert
    `,
  },
  {
    asks: 'stockwerke, etagen, geschosse',
    dimensions: ['count'],
    told: 'zimmer, schlafzimmer, stockwerke, etagen, geschosse, stockwerk',
  },
];
