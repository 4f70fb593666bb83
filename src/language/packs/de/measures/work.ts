import type { MeasureRow } from '../../parts/figures.ts';

/** German: work, trade and companies. */
export const work: readonly MeasureRow[] = [
  {
    asks: 'lohn, gehalt, miete, beitrag, prämie, schaden, export, exporte',
    dimensions: ['money', 'share'],
    told: 'verdient, verdienen, verdiente, lohn, gehalt, miete, schaden',
  },
  {
    asks: 'arbeitslosigkeit',
    dimensions: ['share', 'count'],
    told: 'arbeitslosenquote, arbeitslos, arbeitslose, arbeitslosen, ohne arbeit, ohne stelle',
  },
  {
    asks: `
      mitarbeiter, mitarbeitende, beschäftigte, personal, arbeitsplätze, stellen, belegschaft
    `,
    dimensions: ['count'],
    told: `
      beschäftigt, beschäftigte, arbeiten, arbeitet, arbeiteten, mitarbeiter, stellen,
      arbeitsplätze
    `,
  },
  {
    asks: 'streik, warnstreik, streikende, demonstranten',
    dimensions: ['count'],
    told: `
      streikten, streiken, beteiligten, legten, arbeit niedergelegt, streikende, demonstrierten,
      zogen
    `,
  },
  {
    asks: `
      lohn, löhne, gehalt, gehälter, stundenlohn, mindestlohn, einkommen, verdienst, vergütung
    `,
    dimensions: ['money'],
    told: `
      verdient, verdienen, verdiente, verdienten, lohn, gehalt, zahlt, gezahlt, erhält, erhielt,
      bekommt, bekam, bekommen
    `,
  },
  {
    asks: 'lohnerhöhung, gehaltserhöhung, lohnplus',
    dimensions: ['share', 'money'],
    told: 'löhne, lohn, gehälter, gehalt, mehr lohn, mehr gehalt, mehr geld',
  },
  {
    asks: `
      mitarbeiter, mitarbeitende, beschäftigte, beschäftigten, belegschaft, arbeitnehmer,
      arbeitsplätze, jobs
    `,
    dimensions: ['count'],
    told: `
      angestellt, angestellte, beschäftigten, beschäftigen, arbeitnehmer, kräfte,
      vollzeitstellen, tätig, mitarbeitende, jobs, mitarbeiterinnen
    `,
  },
  {
    asks: 'entlassungen, stellenabbau, kündigungen, kündigung',
    dimensions: ['count'],
    told: `
      entlassen, entlässt, entließ, entlassung, gestrichen, streicht, strich, baut … ab,
      baute … ab, fallen weg, verlieren ihre arbeit, verlieren ihren job,
      verlieren ihren arbeitsplatz, gekündigt, stellen weg, abgebaut
    `,
  },
  {
    asks: 'krankenstand, krankmeldungen, fehlzeiten',
    dimensions: ['share', 'count', 'duration'],
    told: 'krank, krankgemeldet, krankenstand, fehlten, fehlen, fehlte',
  },
  {
    asks: 'stellen, stellenangebote',
    dimensions: ['count'],
    told: 'offene stellen, unbesetzt, sucht, suchen, gesucht',
  },
  {
    asks: 'insolvenzen, pleiten, insolvenz, konkurse',
    dimensions: ['count'],
    told: `
      insolvent, insolvenz, insolvenzen, pleite, pleiten, bankrott, zahlungsunfähig,
      insolvenzantrag, meldeten insolvenz, meldete insolvenz, konkurs, gingen pleite,
      ging pleite, mussten schließen, musste schließen
    `,
  },
  {
    asks: 'schließungen, schließung',
    dimensions: ['count'],
    told: 'schloss, schlossen, schließt, schließen, geschlossen, dicht, zugemacht',
  },
  {
    asks: 'filialen, läden, geschäfte, märkte',
    dimensions: ['count', 'share'],
    told: 'filialen, läden, geschäfte, märkte, standorte',
  },
  {
    asks: 'kunden, kundschaft, auftraggeber, abnehmer',
    dimensions: ['count', 'share'],
    told: `
      kunden, haushalte, abonnenten, anschlüsse, beliefert, belieferte, beliefern, versorgt,
      versorgte, auftraggeber, abnehmer, käufer
    `,
  },
  {
    asks: 'auslastung, belegung, bettenbelegung',
    dimensions: ['share', 'count'],
    told: 'ausgelastet, belegt, gefüllt, besetzt, voll, ausverkauft, gebucht, auslastung',
  },
  {
    asks: 'leerstand, leerstandsquote',
    dimensions: ['share', 'count'],
    told: 'leer, leerstand, unvermietet, stehen leer, steht leer',
  },
  {
    asks: 'lieferzeit',
    dimensions: ['duration'],
    told: 'geliefert, lieferung, lieferbar, warten, wartet, dauert',
  },
  {
    asks: 'amortisation, amortisationszeit',
    dimensions: ['duration'],
    told: 'amortisiert, rechnet sich, rechnen sich, rentiert',
  },
  {
    asks: 'arbeitszeit, wochenarbeitszeit, überstunden',
    dimensions: ['duration'],
    told: 'arbeitet, arbeiten, arbeiteten, gearbeitet, überstunden',
  },
];
