import type { FormsList } from '../lists.ts';

/** German: strong verbs with their past and participle. */
export const irregular: FormsList = `
  beginnen begann begonnen beginn, bieten bot geboten, binden band gebunden, brechen brach gebrochen,
  bringen brachte gebracht, denken dachte gedacht, entstehen entstand entstanden, essen ass gegessen,
  fahren fuhr gefahren, fallen fiel gefallen, fangen fing gefangen, finden fand gefunden, fliegen flog geflogen,
  fliessen floss geflossen, geben gab gegeben, gewinnen gewann gewonnen, greifen griff gegriffen,
  helfen half geholfen, kennen kannte gekannt, lesen las gelesen, messen mass gemessen,
  nehmen nahm nahmen genommen, nennen nannte genannt, rufen rief gerufen, schliessen schloss geschlossen,
  schneiden schnitt geschnitten, schreiben schrieb geschrieben, schwimmen schwamm geschwommen, sehen sah gesehen,
  singen sang gesungen, sinken sank gesunken, sprechen sprach gesprochen, springen sprang gesprungen,
  stehen stand gestanden, steigen stieg gestiegen, sterben starb gestorben, tragen trug getragen,
  treffen traf getroffen, treten trat getreten, trinken trank getrunken, verlieren verlor verloren,
  verschwinden verschwand verschwunden, wachsen wuchs gewachsen, werfen warf geworfen, ziehen zog gezogen,
  zwingen zwang gezwungen, saal sale säle, bau bauten, gans gänse, ei eier
`;
