import type { MeasureRow } from '../../parts/figures.ts';

/** German: sport and games. */
export const sport: readonly MeasureRow[] = [
  {
    asks: 'endstand, spielstand, punktestand, punktzahl, punkte',
    dimensions: ['count'],
    told: `
      gewann mit, gewannen mit, verlor mit, verloren mit, besiegte, besiegten, schlug, schlugen,
      punkte, endete, holte, holten, sammelte, sammelten, punkten
    `,
  },
  {
    asks: 'niederlagen, niederlage',
    dimensions: ['count'],
    told: 'verlor, verloren, verliert, niederlagen, geschlagen, unterlag, unterlagen',
  },
  {
    asks: `
      endzeit, zielzeit, siegerzeit, laufzeit, rundenzeit, bestzeit, weltrekord, streckenrekord,
      bestmarke, siegzeit
    `,
    dimensions: ['duration', 'length'],
    told: `
      lief, liefen, ins ziel, im ziel, kam … ins ziel, über die ziellinie, ziellinie, schwamm,
      fuhr, zeit von, in einer zeit, benötigte, brauchte, sprang, warf, stieß, siegte in,
      gewann in, rannte, absolvierte, verbesserte, blieb die uhr, schlug … an
    `,
  },
  {
    asks: 'wurfweite, stoßweite',
    dimensions: ['length'],
    told: 'warf, geworfen, wirft, stieß, weit, flog, geschleudert',
  },
  {
    asks: 'startgebühr, anmeldegebühr, teilnahmegebühren, meldegeld, startgebühren, nenngeld',
    dimensions: ['money'],
    told: `
      mitmachen, mitläuft, wer mitmacht, teilnehmen, teilnimmt, teilnahme, anmeldung, startplatz,
      startnummer, wer startet, kostet, kosten, zahlt, zahlen, startgeld
    `,
  },
  {
    asks: 'ablösesumme, ablöse, transfersumme',
    dimensions: ['money'],
    told: `
      wechselte, wechselt, verpflichtet, verpflichtete, gewechselt, überwies, geholt, holte,
      zahlt, zahlte, verkauft, wechsel, ablöse
    `,
  },
  {
    asks: 'ballbesitz',
    dimensions: ['share'],
    told: 'ballbesitz, am ball, den ball',
  },
  {
    asks: 'trainingszeit, trainingsstunden',
    dimensions: ['duration', 'count'],
    told: 'trainiert, trainieren, trainierte, trainierten, training, trainings',
  },
];
