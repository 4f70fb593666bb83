import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: law, rules and terms. */
export const law: readonly MeasureRow[] = [
  {
    asks: `
      geldigheid, geldigheidsduur, looptijd, octrooiduur, beschermingsduur, beschermingstermijn,
      octrooi, auteursrecht, auteursrechtduur, patentduur, patent, vergunningsduur
    `,
    dimensions: ['duration'],
    told: `
      geldig, geldt, gelden, gold, geldt voor, loopt, loopt af, lopen, verloopt, verlopen,
      vervalt, vervallen, beschermd, beschermt, bescherming, na de dood, toegekend voor,
      van kracht, afgegeven voor, verleend voor, duurt
    `,
  },
  {
    asks: 'taakstraf, werkstraf, dienstverlening',
    dimensions: ['duration'],
    told: 'taakstraf, werkstraf, dienstverlening, onbetaalde arbeid, onbetaald werk',
  },
  {
    asks: `
      termijn, bedenktijd, beslistermijn, reactietermijn, bezwaartermijn, beroepstermijn,
      verjaringstermijn, beslissingstermijn, indieningstermijn, inleveringstermijn,
      retourtermijn, ruiltermijn
    `,
    dimensions: ['duration'],
    told: `
      binnen, uiterlijk, de tijd, de tijd om, bedenken, bezwaar maken, bezwaar indienen,
      in beroep, beroep, verjaart, verjaard, verjaren, beslist, besluiten, terugsturen, ruilen,
      teruggeven, terugbrengen, herroepen, annuleren, bedenktijd
    `,
  },
  {
    asks: 'bewaartermijn, bewaarplicht, bewaarduur, retentie',
    dimensions: ['duration'],
    told: `
      bewaard, bewaren, bewaart, bewaarde, opgeslagen, vernietigd, gewist, verwijderd, wist,
      worden gewist, archief, blijven … staan
    `,
  },
  {
    asks: 'garantie, garantieperiode, garantietermijn',
    dimensions: ['duration'],
    told: 'garantie, gegarandeerd, vergoed, gratis hersteld, waarborg, reparatie',
  },
  {
    asks: 'limiet, grenswaarde, bovengrens, plafond, ondergrens, drempelwaarde',
    dimensions: [
      'count',
      'share',
      'money',
      'length',
      'weight',
      'volume',
      'speed',
      'duration',
      'temperature',
      'area',
    ],
    told: `
      hoogstens, ten hoogste, hooguit, niet meer dan, niet hoger dan, maximaal, mag niet meer,
      mogen niet meer, mag hooguit, minstens, minimaal, ten minste, niet minder dan, toegestaan,
      toelaatbaar, verboden boven, grens ligt, norm, boven de
    `,
  },
  {
    asks: 'veroordelingen, veroordeelden, vrijspraken, vrijspraak',
    dimensions: ['count', 'share'],
    told: `
      veroordeeld, veroordeelde, veroordeelden, schuldig, vrijgesproken, vrijspraak, gestraft,
      sprak … vrij
    `,
  },
  {
    asks: 'controles, inspecties, keuringen, controleaantal',
    dimensions: ['count', 'share'],
    told: `
      gecontroleerd, controleerde, controleerden, controleert, geïnspecteerd, inspecteerde,
      inspecteerden, gekeurd, onder de loep, steekproeven, goedgekeurd, afgekeurd
    `,
  },
  {
    asks: 'afkeuringen, afkeur, overtredingspercentage, naleving, nalevingspercentage',
    dimensions: ['share', 'count'],
    told: `
      afgekeurd, niet in orde, in orde, overtrad, overtraden, voldeed niet, voldeden niet,
      voldoet niet, voldoen niet, niet aan de regels, aan de regels, hield zich, hielden zich,
      nageleefd, in overtreding, de fout in
    `,
  },
  {
    asks: 'verkeersovertredingen, snelheidsovertredingen, geflitsten',
    dimensions: ['count', 'share'],
    told: `
      geflitst, te hard, flitste, flitsten, door rood, bekeurd, bon, overtreding, bekeuring
    `,
  },
  {
    asks: 'alimentatie, eigenbijdrage, griffierecht, legeskosten, proceskosten',
    dimensions: ['money'],
    told: `
      betaalt, betalen, betaalde, griffierecht, leges, alimentatie, per maand, kost, kosten,
      proceskosten
    `,
  },
  {
    asks: 'quorum, kiesdrempel',
    dimensions: ['share', 'count'],
    told: 'quorum, kiesdrempel, nodig, stemmen nodig',
  },
];
