import type { MeasureRow } from '../../parts/figures.ts';

/** German: climate, weather, water and energy. */
export const climate: readonly MeasureRow[] = [
  {
    asks: 'windstärke',
    dimensions: ['count', 'speed'],
    told: 'stärke, windstärke, beaufort, orkanstärke',
  },
  {
    asks: 'ernteausfall, missernte, ernteverlust',
    dimensions: ['share', 'weight', 'money', 'volume'],
    told: 'vernichtet, verloren, verhagelt, zerstört, missernte, ausgefallen',
  },
  {
    asks: 'eisschmelze, gletscherschmelze, schmelze, gletscherschwund, eisverlust, masseverlust',
    dimensions: ['length', 'weight', 'volume', 'share', 'area'],
    told: `
      schmolz, schmilzt, schmelzen, schmolzen, geschmolzen, abgeschmolzen, zog sich … zurück,
      zieht sich … zurück, zurückgezogen, verlor, verliert, verloren, schrumpfte, geschrumpft,
      dünner, kürzer, verschwunden, weniger eis
    `,
  },
  {
    asks: 'sichtweite, sichttiefe',
    dimensions: ['length'],
    told: 'sicht, weit, sehen, sichtbar, zu sehen, nebel, klar',
  },
  {
    asks: 'regentage, frosttage, sommertage, eistage, hitzetage',
    dimensions: ['duration', 'count'],
    told: `
      trocken, kein regen, ohne regen, keinen tropfen, regnete es, fror, frost, hitzewelle,
      über 30, über 25, schnee, dürre, am stück
    `,
  },
  {
    asks: 'erwärmung, erderwärmung, temperaturanstieg, abkühlung',
    dimensions: ['temperature'],
    told: `
      wärmer, erwärmt, erwärmte, erwärmung, gestiegen, stieg, steigt, kälter, kühler, abgekühlt,
      zugenommen
    `,
  },
  {
    asks: 'tageslicht, tageslänge',
    dimensions: ['duration'],
    told: 'sonne, licht, sonnenlicht, tageslicht, hell',
  },
  {
    asks: 'wellenhöhe, wellen, flutwelle',
    dimensions: ['length'],
    told: 'wellen, welle, wellenhöhe, dünung',
  },
  {
    asks: 'tidenhub, gefälle, höhenunterschied',
    dimensions: ['length'],
    told: 'ebbe und flut, tidenhub, gefälle, unterschied, höhenunterschied, steigt, anstieg',
  },
  {
    asks: 'bodensenkung, absenkung, senkung',
    dimensions: ['length'],
    told: `
      senkt, senkte, senken, gesenkt, sinkt, sank, abgesackt, sackt … ab, sackte … ab, sackt,
      abgesunken, gesunken
    `,
  },
  {
    asks: 'erosion, küstenerosion, abtrag, küstenabbruch',
    dimensions: ['length', 'area', 'weight', 'volume'],
    told: `
      abgetragen, erodiert, weggespült, spült … weg, spülte … weg, verliert, verlor, verloren,
      bröckelt, bricht … ab, brach … ab, abgebrochen
    `,
  },
  {
    asks: `
      feinstaub, luftqualität, luftverschmutzung, feinstaubbelastung, verschmutzung, plastikmüll
    `,
    dimensions: ['weight', 'count', 'share'],
    told: `
      feinstaub, mikrogramm, pro kubikmeter, in der luft, angeschwemmt, angespült, aufgesammelt,
      gefischt, plastik, treibt, treiben, landet … im meer, landen … im meer, gelangt, gelangen,
      ausgelaufen
    `,
  },
  {
    asks: 'entwaldung, abholzung, rodung, waldverlust',
    dimensions: ['area', 'count', 'share'],
    told: `
      gerodet, abgeholzt, rodeten, gefällt, in flammen, verbrannt, verbrannte, verbrannten,
      abgebrannt, niedergebrannt, zerstört, vernichtet, verschwunden, in asche, wald verloren
    `,
  },
  {
    asks: 'aufforstung, baumpflanzungen',
    dimensions: ['count', 'area'],
    told: 'gepflanzt, pflanzte, pflanzten, bäume, aufgeforstet, setzlinge, gefällt',
  },
  {
    asks: 'ökostrom, ökostromanteil',
    dimensions: ['share', 'energy'],
    told: `
      erneuerbar, erneuerbare, erneuerbaren, wind und sonne, sonne und wind, ökostrom,
      wasserkraft, solarenergie, windkraft
    `,
  },
  {
    asks: `
      recycling, recyclingquote, sammelquote, wiederverwertung, rücklaufquote, mülltrennung
    `,
    dimensions: ['share', 'weight', 'count'],
    told: `
      recycelt, gesammelt, getrennt, wiederverwertet, zurückgegeben, zurückgebracht, abgegeben,
      kam … zurück, kamen … zurück, wiederverwendet
    `,
  },
];
