import type { MeasureRow } from '../../parts/figures.ts';

/** German: sizes of things. */
export const sizes: readonly MeasureRow[] = [
  {
    asks: 'höhe',
    dimensions: ['length', 'money'],
    told: 'hoch, hohe, hoher, hohes, hohen, höhe, ragt, ragen, ragte, erhebt sich, über dem meer',
  },
  {
    asks: 'länge',
    dimensions: ['length', 'duration'],
    told: `
      lang, lange, langer, langes, langen, länge, mündet nach, fließt, misst, erstreckt sich
    `,
  },
  {
    asks: 'kapazität, sitzplätze, plätze',
    dimensions: ['count', 'volume', 'power', 'weight'],
    told: 'kapazität, fasst, fassen, platz für, sitzplätze, plätze',
  },
  {
    asks: 'durchmesser, umfang, spannweite',
    dimensions: ['length'],
    told: 'durchmesser, umfang, spannweite',
  },
  {
    asks: 'dicke',
    dimensions: ['length'],
    told: 'dick, dicke',
  },
  {
    asks: 'breite',
    dimensions: ['length'],
    told: 'breit, breite',
  },
  {
    asks: 'tiefe',
    dimensions: ['length'],
    told: 'tief, tiefe',
  },
  {
    asks: 'entfernung, reichweite, abstand, strecke',
    dimensions: ['length'],
    told: 'entfernt, weit, reicht, reichte, reichweite, entfernung',
  },
  {
    asks: 'dauer, zeit, frist',
    dimensions: ['duration'],
    told: 'dauert, dauerte, dauern, warten, warteten, alt',
  },
  {
    asks: 'gewicht, masse',
    dimensions: ['weight'],
    told: 'wiegt, wog, wiegen, schwer, gewicht',
  },
  {
    asks: 'fläche, größe',
    dimensions: ['area', 'length'],
    told: 'groß, große, großer, fläche, umfasst',
  },
  {
    asks: 'leistung',
    dimensions: ['power'],
    told: 'leistung, liefert, leistet, erzeugt',
  },
  {
    asks: 'länge',
    dimensions: ['length'],
    told: 'verlängert, verlängern, länger',
  },
  {
    asks: 'bauzeit, baudauer',
    dimensions: ['duration'],
    told: 'für die arbeiten, bauarbeiten, gebaut, arbeiten dauern, vorgesehen, dauert, dauerte',
  },
  {
    asks: 'ausfallzeit, sperre, zwangspause',
    dimensions: ['duration'],
    told: 'fehlt, fehlen, fehlte, fällt … aus, fiel … aus, pausieren, pause, gesperrt',
  },
];
