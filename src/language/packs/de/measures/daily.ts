import type { MeasureRow } from '../../parts/figures.ts';

/** German: associations and daily life. */
export const daily: readonly MeasureRow[] = [
  {
    asks: 'mitgliedsbeitrag, mitgliedsbeiträge, jahresbeitrag, vereinsbeitrag, beitragshöhe',
    dimensions: ['money'],
    told: `
      beitrag, mitglied zahlt, mitglieder zahlen, wer mitglied, mitglied sein, kostet, kosten,
      zahlt, zahlen, im jahr, jährlich, jugendliche zahlen, erwachsene zahlen
    `,
  },
  {
    asks: 'abonnement, abopreis, abo, monatsabo',
    dimensions: ['money'],
    told: 'im monat, monatlich, pro monat, kostet, kosten, abonnenten zahlen, abonnement, abo',
  },
  {
    asks: 'mitglieder, mitgliederzahl, jugendmitglieder, vereinsmitglieder, mitgliederbestand',
    dimensions: ['count'],
    told: `
      traten … bei, trat … bei, beigetreten, traten … ein, trat … ein, im verein, singen, singt,
      zählt … mitglieder, zählte … mitglieder, gehört … an, gehörten … an, mitgliedern
    `,
  },
  {
    asks: 'austritte, mitgliederverlust, mitgliederschwund, mitgliederzuwachs',
    dimensions: ['count', 'share'],
    told: `
      traten … aus, trat … aus, ausgetreten, gekündigt, kündigten, neue mitglieder,
      mitglieder weniger, mitglieder mehr, austritte, verließen
    `,
  },
  {
    asks: 'öffnungszeit, öffnungszeiten, öffnungsdauer',
    dimensions: ['duration'],
    told: `
      geöffnet, öffnet, offen, öffneten, schließt, aufmachen, macht … auf, stunden pro woche
    `,
  },
  {
    asks: 'reparaturen, instandsetzungen',
    dimensions: ['count', 'share'],
    told: `
      repariert, reparierte, reparierten, instand gesetzt, wieder in gang, ausgebessert,
      reparaturen, geflickt, wieder heil
    `,
  },
  {
    asks: `
      reparaturkosten, wartungskosten, instandhaltung, instandhaltungskosten, unterhalt,
      unterhaltskosten
    `,
    dimensions: ['money'],
    told: `
      reparatur, wartung, instandhaltung, unterhalt, unterhält, kostet, kostete, kosten,
      verschlingt
    `,
  },
  {
    asks: 'einsätze, notrufe, anrufe, brandeinsätze, feuerwehreinsätze',
    dimensions: ['count'],
    told: `
      rückte … aus, rückten … aus, ausgerückt, ausrücken, einsätze, notruf, notrufe, anrufe,
      riefen … an, rief … an, alarmiert, im einsatz
    `,
  },
  {
    asks: 'spendensumme, spendenerlös, spendenaktion',
    dimensions: ['money'],
    told: `
      gesammelt, sammelte, sammelten, kamen … zusammen, kam … zusammen, brachte … ein,
      brachten … ein, gespendet, spendeten, eingespielt, in der kasse, in den topf, eingenommen
    `,
  },
  {
    asks: 'haustierbesitz, hundehaltung',
    dimensions: ['count', 'share'],
    told: 'haustier, hund, hunde, katze, katzen, halten einen hund, hält einen hund',
  },
  {
    asks: 'vermittlungen, adoptionen',
    dimensions: ['count'],
    told: 'vermittelt, vermittelte, adoptiert, neues zuhause, aufgenommen, tierheim, abgegeben',
  },
  {
    asks: 'pflegezeit, hausarbeit, freizeit',
    dimensions: ['duration', 'share'],
    told: `
      verbringt, verbringen, verbrachte, verbrachten, pflegt, pflegen, hausarbeit, haushalt,
      putzen, pro woche, am tag
    `,
  },
  {
    asks: 'versammlungen',
    dimensions: ['count'],
    told: `
      traf sich, trafen sich, tagte, tagten, versammlungen, veranstaltungen, kam … zusammen,
      kamen … zusammen, zusammengekommen
    `,
  },
  {
    asks: 'hundertjährige',
    dimensions: ['count', 'share'],
    told: 'hundert jahre, über hundert, hundertjährige',
  },
  {
    asks: 'kirchenmitglieder, gläubige',
    dimensions: ['share', 'count'],
    told: `
      gläubig, glaubt, glauben, kirchenmitglied, katholisch, evangelisch, muslimisch,
      konfessionslos, bekennt sich, bekennen sich
    `,
  },
];
