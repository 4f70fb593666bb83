import type { MeasureRow } from '../../parts/figures.ts';

/** German: sizes of things. */
export const sizes: readonly MeasureRow[] = [
  {
    asks: 'höhe, höhenlage, bauhöhe, gipfelhöhe, turmhöhe',
    dimensions: ['length', 'money'],
    told: `
      hoch, hohe, hoher, hohes, hohen, höhe, ragt, überragt, überragte, höchste, höchster,
      liegt auf, ragen, ragte, erhebt sich, über dem meer, über dem boden, in den himmel, empor, über normalnull, emporragt, hinauf
    `,
  },
  {
    asks: 'länge, gesamtlänge, streckenlänge, flusslänge',
    dimensions: ['length', 'duration'],
    told: `
      lang, lange, langer, langes, langen, länge, mündet nach, fließt, misst, erstreckt sich,
      zieht sich, verläuft, führt über, reicht über, erstreckt … sich, schlängelt,
      von ende zu ende, von anfang bis ende
    `,
  },
  {
    asks: 'kapazität, sitzplätze, plätze',
    dimensions: ['count', 'volume', 'power', 'weight'],
    told: 'kapazität, fasst, fassen, platz für, sitzplätze, plätze',
  },
  {
    asks: 'durchmesser, umfang, spannweite, querschnitt, äquatordurchmesser',
    dimensions: ['length'],
    told: `
      durchmesser, umfang, spannweite, im durchmesser, durchmisst, von rand zu rand, quer, breit
    `,
  },
  {
    asks: 'dicke, wandstärke',
    dimensions: ['length'],
    told: 'dick, dicke, dicker, dicken, dickes, stark, starke, starken, schicht',
  },
  {
    asks: 'breite, gesamtbreite',
    dimensions: ['length'],
    told: 'breit, breite, breiter, breiten, breites, quer, von ufer zu ufer',
  },
  {
    asks: 'tiefe',
    dimensions: ['length'],
    told: 'tief, tiefe',
  },
  {
    asks: `
      entfernung, reichweite, abstand, strecke, distanz, luftlinie, radius, brennweite,
      fahrstrecke, funkreichweite, wegstrecke, laufstrecke
    `,
    dimensions: ['length'],
    told: `
      entfernt, weit, reicht, reichte, reichweite, entfernung, lichtjahre, von der erde,
      von der sonne, luftlinie, auseinander, trennt, trennen, liegt, weg, fern, voller akku,
      vollen akku, ohne nachladen, kommt … weit, kommt … kilometer, schafft … kilometer,
      mit vollem tank, mit vollem akku, legt … zurück, fährt … kilometer, empfangen, akkufüllung,
      zurückgelegt, zurücklegen, legte … zurück, legten … zurück, lief, liefen, gelaufen,
      gewandert, radelt, radelte, geradelt, gefahren, fuhr, marschiert, route, etappe, runde,
      strecke, auf dem tacho, führt über
    `,
  },
  {
    asks: 'dauer, zeit, frist',
    dimensions: ['duration'],
    told: 'dauert, dauerte, dauern, warten, warteten, alt',
  },
  {
    asks: 'gewicht, masse, startgewicht, leergewicht, gesamtgewicht, abtropfgewicht',
    dimensions: ['weight'],
    told: `
      wiegt, wog, wiegen, schwer, gewicht, auf die waage, bringt … auf die waage,
      brachten … auf die waage, wogen, schwere, schweren, schwerer, schweres, tonnenschwer,
      gewogen, gewichtig
    `,
  },
  {
    asks: 'fläche, größe',
    dimensions: ['area', 'length'],
    told: 'groß, große, großer, fläche, umfasst',
  },
  {
    asks: 'leistung, motorleistung, spitzenleistung, nennleistung',
    dimensions: ['power'],
    told: `
      leistung, liefert, leistet, erzeugt, pferdestärken, leisten, bringt, stark, liefern,
      lieferte
    `,
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
