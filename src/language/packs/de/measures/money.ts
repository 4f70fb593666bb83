import type { MeasureRow } from '../../parts/figures.ts';

/** German: what is paid, earned, owed and given. */
export const money: readonly MeasureRow[] = [
  {
    asks: 'preis, preise, kosten, budget, gebühr, gebühren, steuer, tarif, etat, haushalt',
    dimensions: ['money', 'share'],
    told: `
      kostet, kostete, kosten, gekostet, preis, zahlt, zahlte, zahlen, bezahlt, veranschlagt,
      geschätzt, beziffert, verkauft für, ging für … weg, gehen für … weg
    `,
  },
  {
    asks: `
      umsatz, umsätze, einnahmen, erlös, erlöse, jahresumsatz, monatsumsatz, quartalsumsatz,
      tageseinnahmen
    `,
    dimensions: ['money'],
    told: `
      umsatz, erlös, nahm, nahmen, eingenommen, setzte, umgesetzt, erlöste, einnahmen,
      setzte … um, setzt … um, setzten … um, nahm … ein, nahmen … ein, erwirtschaftete,
      erwirtschaftet, einnahm, spülte, in die kasse, verkauft für, eingespielt, spielte … ein,
      spielten … ein, erlösten, brachte … ein, brachten … ein, eingebracht
    `,
  },
  {
    asks: 'miete, beitrag, prämie',
    dimensions: ['money'],
    told: 'kostet, kostete, zahlt, zahlen, zahlte, zahlten',
  },
  {
    asks: `
      einsparung, einsparungen, ersparnis, energieeinsparung, verringerung, reduktion,
      reduzierung
    `,
    dimensions: ['money', 'energy', 'volume', 'weight', 'share'],
    told: `
      spart, sparen, sparte, eingespart, einsparen, spart … ein, sparte … ein, sparen … ein,
      weniger strom, weniger gas, weniger wasser, weniger energie, sparsamer, reduziert,
      reduzierte, gesenkt, vermieden, vermeidet, weniger verbraucht
    `,
  },
  {
    asks: 'gewinn, gewinne, überschuss, ergebnis',
    dimensions: ['money'],
    told: 'gewinn, verdiente, überschuss, übrig',
  },
  {
    asks: 'verlust, verluste, defizit, schulden, fehlbetrag, minus, nettoverlust, jahresverlust',
    dimensions: ['money'],
    told: `
      verlust, defizit, verlor, fehlen, fehlten, schulden, miese, rutschte, ins minus,
      in die roten zahlen, verbuchte, einbuße
    `,
  },
  {
    asks: `
      strafe, bußgeld, geldbuße, geldstrafe, entschädigung, bußgelder, geldstrafen, zwangsgeld,
      sanktion, strafhöhe, bußgeldhöhe
    `,
    dimensions: ['money'],
    told: `
      strafe, bußgeld, bußgelder, geldbuße, geldbußen, zahlen, zahlt, tragen, trägt, verhängte,
      verhängt, entfallen, entfällt, verstoß, verstöße, wer zu schnell, riskiert, riskieren,
      muss … zahlen, musste … zahlen, müssen … zahlen, droht, drohen, drohte, verdonnert,
      bestraft, bestrafte, auferlegt, knöllchen, berappen, je verstoß, verurteilt zu, bußgeld von
    `,
  },
  {
    asks: 'übernahme, kauf, kaufpreis, angebot, ablöse',
    dimensions: ['money'],
    told: 'übernahme, zahlt, zahlte, kaufte, kauft, gekauft, übernommen, kaufpreis',
  },
  {
    asks: `
      investition, investitionen, zuschuss, förderung, spenden, kredit, investitionssumme,
      subvention, subventionen, sponsoring, stipendium
    `,
    dimensions: ['money'],
    told: `
      investiert, investierte, investieren, steckt, stecken, steckte, gesteckt, zuschuss,
      fördert, förderte, spendete, gespendet, investierten, in die hand, fließen, flossen, pumpt,
      pumpte, gibt … aus, ausgegeben, bezuschusst, bezuschusste, bewilligt, bewilligte,
      schießt … zu, schoss … zu, stellt … bereit, stellte … bereit, stellen … bereit, stiftet,
      stiftete, gestiftet, sponsert, sponserte, spenden, beteiligt sich mit
    `,
  },
  {
    asks: 'preisgeld, prämie, belohnung',
    dimensions: ['money'],
    told: 'gewann, erhält, erhielt, bekam, bekommt',
  },
  {
    asks: 'ausgaben',
    dimensions: ['money'],
    told: 'ausgaben, ausgegeben, gibt … aus, gab … aus, geben … aus, gaben … aus',
  },
  {
    asks: 'verkauf, verkäufe, absatz, verkaufte, verkaufszahlen, absatzzahlen',
    dimensions: ['count', 'money'],
    told: `
      verkauft, verkaufte, verkauften, abgesetzt, absatz, ging über den ladentisch,
      gingen über den ladentisch, über die theke, losgeworden, verkaufen
    `,
  },
  {
    asks: 'kurs, aktienkurs, schlusskurs',
    dimensions: ['money'],
    told: 'kurs, aktie, aktien, papier, notierte, notiert, schloss',
  },
  {
    asks: `
      eintritt, eintrittspreis, ticketpreis, kartenpreis, fahrpreis, startgeld, teilnahmegebühr,
      eintrittsgeld, eintrittspreise, dauerkarte, jahreskarte, tageskarte
    `,
    dimensions: ['money'],
    told: `
      eintritt, eintrittskarte, karte, karten, ticket, tickets, kostet, kostete, kosten, zahlt,
      zahlen, zahlte, zahlten, dauerkarte, dauerkarten, jahreskarte, an der kasse, abendkasse,
      einlass, hineinkommen, hinein, reinkommen, eintrittskarten, der besuch kostet
    `,
  },
  {
    asks: 'wert, bewertung',
    dimensions: ['money'],
    told: 'wert, geschätzt, bewertet',
  },
  {
    asks: 'bip, bruttoinlandsprodukt',
    dimensions: ['money'],
    told: 'bruttoinlandsprodukt, wirtschaftsleistung',
  },
  {
    asks: 'preis, preise, kosten, baukosten, gebühr, gebühren, tarif, preisschild',
    dimensions: ['money'],
    told: `
      verlangt, verlangen, verlangte, berechnet, berechnete, beläuft, beliefen, belief,
      erhältlich für, zu haben für, notiert, notierte, angeschafft, fällig
    `,
  },
  {
    asks: 'miete, kaltmiete, warmmiete, mieten, mietpreis, monatsmiete, quadratmeterpreis',
    dimensions: ['money'],
    told: `
      miete, mietet, mieten, kalt, monatsmiete, kostet, kosten, zahlt, zahlen, mieter zahlen,
      mieter zahlt, vermietet für, zu mieten für, im monat, monatlich, pro quadratmeter, warm,
      vermietet … für, vermietete … für
    `,
  },
  {
    asks: 'steuer, steuern, abgabe, maut, kurtaxe',
    dimensions: ['money', 'share'],
    told: 'steuer, steuern, versteuert, abgeführt, erhebt, erhoben, maut, abgabe, zahlt, zahlen',
  },
  {
    asks: 'schaden, schadensumme, sachschaden',
    dimensions: ['money'],
    told: 'schaden, schäden, kostete, beziffert, entstand',
  },
  {
    asks: 'entschädigung, schadenersatz, schmerzensgeld, vergütung',
    dimensions: ['money'],
    told: `
      entschädigung, erhält, erhielt, erhalten, bekommt, bekommen, bekam, bekamen, schadenersatz,
      zugesprochen, vergütet
    `,
  },
  {
    asks: 'zuschuss, zuschüsse, förderung, spende, spenden, fördermittel',
    dimensions: ['money'],
    told: `
      spendet, spendete, spendeten, gespendet, zuschuss, fördert, förderte, gefördert, gab,
      gaben, gibt, unterstützt, unterstützte, steuert … bei, steuerte … bei, zugesagt
    `,
  },
  {
    asks: 'rücklagen, rücklage, guthaben, kassenbestand',
    dimensions: ['money'],
    told: 'rücklagen, rücklage, kasse, gespart, auf dem konto, guthaben',
  },
  {
    asks: `
      gewinn, gewinne, jahresüberschuss, überschuss, reingewinn, nettogewinn, jahresgewinn,
      betriebsergebnis
    `,
    dimensions: ['money'],
    told: `
      jahresüberschuss, verdient, verdienten, blieben, blieb, plus, schwarze zahlen, übrig,
      gewinn, erwirtschaftet, erwirtschaftete, machte gewinn, in den schwarzen zahlen,
      unter dem strich, unterm strich, blieb … übrig, blieben … übrig
    `,
  },
  {
    asks: 'verlust, verluste, defizit, fehlbetrag',
    dimensions: ['money'],
    told: 'verluste, rote zahlen, minus, fehlbetrag, verloren, einbußen',
  },
  {
    asks: 'rendite, marge, gewinnmarge',
    dimensions: ['share', 'money'],
    told: 'rendite, marge',
  },
  {
    asks: 'marktanteil',
    dimensions: ['share'],
    told: 'marktanteil, markt, in der hand',
  },
  {
    asks: 'rabatt, nachlass, preisnachlass',
    dimensions: ['share', 'money'],
    told: 'rabatt, nachlass, günstiger, billiger',
  },
  {
    asks: 'preisgeld, siegprämie, hauptgewinn, siegerprämie, gewinnsumme, hauptpreis, jackpot',
    dimensions: ['money'],
    told: `
      gewann, gewinnt, sieger, siegerin, preisgeld, erhielt, erhält, bekam, bekommt, kassierte,
      mit nach hause, nach hause, dotiert, dotiert mit, kassiert, kassieren, strich … ein,
      streicht … ein, geht mit, ging mit, ausgelobt, der erste preis, gewinner, gewinnerin,
      erhielten, bekamen, ausgeschüttet
    `,
  },
  {
    asks: 'übernahme, übernahmepreis, kaufpreis, kaufsumme',
    dimensions: ['money'],
    told: 'gekauft, kaufte, kauft, übernommen, zahlte, zahlt, kostete, kaufpreis',
  },
  {
    asks: 'strafe, bußgeld, geldbuße, strafzettel',
    dimensions: ['money'],
    told: 'strafe, bußgeld, strafzettel, verwarnung, kostet, zahlt, zahlen, fällig',
  },
  {
    asks: 'aufträge, bestellungen, auftragsbestand, bestellung, orders',
    dimensions: ['money', 'count'],
    told: `
      bestellt, bestellte, bestellten, aufträge, auftragsbestand, bestellungen, orderte,
      orderten, geordert, in auftrag, bestellen, bestellt … bei, auftragseingang, auftragsbuch
    `,
  },
  {
    asks: 'kosten, baukosten, budget',
    dimensions: ['money'],
    told: 'rechnung, investition, investiert, geflossen, fließen, flossen, verschlang, verschlingt, gesteckt',
  },
  {
    asks: 'preis, preise, ladenpreis, verkaufspreis',
    dimensions: ['money'],
    told: `
      kostet, kosten, im laden, im handel, verkaufen … für, verkauft … für, zu haben für, erhältlich für, angeboten für
    `,
  },
  {
    asks: 'eintritt, eintrittspreis',
    dimensions: ['money'],
    told: 'eintrittskarte, eintrittskarten, tageskarte, tageskarten, ein besuch, besucher zahlen',
  },
  {
    asks: 'fördersumme, förderung, zuschuss, fördermittel, fördergeld',
    dimensions: ['money'],
    told: 'förderung, fördert, fördern, gefördert, zuschuss, bezuschusst, steuerte … bei, trägt, gibt … dazu, bewilligt',
  },
];
