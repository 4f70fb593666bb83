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
    asks: 'streik, warnstreik, streikende, demonstranten, protestierende, streikbeteiligung',
    dimensions: ['count'],
    told: `
      streikten, streiken, beteiligten, legten, arbeit niedergelegt, streikende, demonstrierten,
      zogen, demonstriert, protestierten, protestiert, auf die straße, auf die straßen,
      versammelten sich, demonstration, kundgebung, demo, legten … nieder, legte … nieder,
      gestreikt, ausstand, blockierten, strömten … zusammen
    `,
  },
  {
    asks: `
      lohn, löhne, gehalt, gehälter, stundenlohn, mindestlohn, einkommen, verdienst, vergütung,
      monatslohn, jahresgehalt, monatsgehalt, einstiegsgehalt, honorar, gage
    `,
    dimensions: ['money'],
    told: `
      verdient, verdienen, verdiente, verdienten, lohn, gehalt, zahlt, gezahlt, erhält, erhielt,
      bekommt, bekam, bekommen, brutto, netto, in der stunde, die stunde, pro stunde, im monat,
      erhalten, bekamen, honorar, gage
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
      arbeitsplätze, jobs, personalstärke, personalbestand, arbeitskräfte, mitarbeiterzahl,
      beschäftigtenzahl
    `,
    dimensions: ['count'],
    told: `
      angestellt, angestellte, beschäftigten, beschäftigen, arbeitnehmer, kräfte,
      vollzeitstellen, tätig, mitarbeitende, jobs, mitarbeiterinnen, beschäftigt, beschäftigte,
      in lohn und brot, auf der lohnliste, gibt … arbeit, arbeiten dort, arbeiten im,
      arbeiten in, arbeiten bei, leute arbeiten, menschen arbeiten
    `,
  },
  {
    asks: `
      entlassungen, stellenabbau, kündigungen, kündigung, jobabbau, arbeitsplatzabbau,
      arbeitsplatzverlust
    `,
    dimensions: ['count'],
    told: `
      entlassen, entlässt, entließ, entlassung, gestrichen, streicht, strich, baut … ab,
      baute … ab, fallen weg, verlieren ihre arbeit, verlieren ihren job,
      verlieren ihren arbeitsplatz, gekündigt, stellen weg, abgebaut, entließen, streichen,
      strichen, wegfallen, fallen … weg, fielen … weg, müssen gehen, mussten gehen,
      auf die straße gesetzt, verloren ihre arbeit, verloren ihren job,
      verloren ihren arbeitsplatz, verlieren … ihre arbeit, verlieren … ihren arbeitsplatz,
      verlieren … ihren job, überflüssig
    `,
  },
  {
    asks: `
      krankenstand, krankmeldungen, fehlzeiten, krankheitsausfall, krankheitsquote, fehlzeit,
      krankschreibungen
    `,
    dimensions: ['share', 'count', 'duration'],
    told: `
      krank, krankgemeldet, krankenstand, fehlten, fehlen, fehlte, krankgeschrieben,
      meldeten sich krank, meldete sich krank, krank gemeldet, meldeten sich … krank,
      krankheitsbedingt, wegen krankheit, krank zu hause, ausgefallen
    `,
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
    asks: 'filialen, läden, geschäfte, märkte, marktstände',
    dimensions: ['count', 'share'],
    told: `
      filialen, läden, geschäfte, märkte, standorte, stände, buden, filiale, niederlassungen
    `,
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
    asks: 'auslastung, belegung, bettenbelegung, zimmerauslastung, bettenauslastung',
    dimensions: ['share', 'count'],
    told: `
      ausgelastet, belegt, gefüllt, besetzt, voll, ausverkauft, gebucht, auslastung, belegte,
      vermietet, ausgebucht, ausgelastete, plätze belegt, betten belegt, zimmer belegt
    `,
  },
  {
    asks: 'leerstand, leerstandsquote',
    dimensions: ['share', 'count'],
    told: 'leer, leerstand, unvermietet, stehen leer, steht leer',
  },
  {
    asks: 'lieferzeit, lieferdauer, wartezeit',
    dimensions: ['duration'],
    told: `
      geliefert, lieferung, lieferbar, warten, wartet, dauert, zugestellt, eintrifft,
      trifft … ein, traf … ein, ausgeliefert, liefert innerhalb, binnen, vor der tür
    `,
  },
  {
    asks: 'amortisation, amortisationszeit, amortisationsdauer',
    dimensions: ['duration'],
    told: `
      amortisiert, rechnet sich, rechnen sich, rentiert, amortisieren, amortisierte, rentieren,
      hat sich … bezahlt gemacht, wieder drin, macht sich bezahlt, machen sich bezahlt,
      macht sich … bezahlt, bezahlt gemacht, wieder eingespielt
    `,
  },
  {
    asks: `
      arbeitszeit, wochenarbeitszeit, überstunden, wochenstunden, arbeitsstunden, mehrarbeit
    `,
    dimensions: ['duration'],
    told: `
      arbeitet, arbeiten, arbeiteten, gearbeitet, überstunden, wochenstunden, in der woche,
      pro woche, im einsatz, schicht, schichten, dienst, schuftet, schuften, mehrarbeit
    `,
  },
];
