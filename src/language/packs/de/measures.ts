import type { MeasureRow } from '../parts/figures.ts';

/** German: nouns that ask for a kind of quantity, and how a clause tells it without them. */
export const measures: readonly MeasureRow[] = [
  {
    asks: 'preis, preise, kosten, budget, gebühr, gebühren, steuer, tarif, etat, haushalt',
    dimensions: ['money', 'share'],
    told: 'kostet, kostete, kosten, gekostet, preis, zahlt, zahlte, zahlen, bezahlt, veranschlagt, geschätzt, beziffert, verkauft für, ging für … weg, gehen für … weg',
  },
  {
    asks: 'umsatz, umsätze, einnahmen, erlös, erlöse',
    dimensions: ['money'],
    told: 'umsatz, erlös, nahm, nahmen, eingenommen, setzte, umgesetzt, erlöste, einnahmen',
  },
  {
    asks: 'ertrag, erträge, ernte, produktion',
    dimensions: ['weight', 'money', 'volume', 'count', 'energy'],
    told: 'bringt, brachte, brachten, geerntet, ernteten, erzeugt, erzeugte, erzeugten, produziert, produzierte, produzierten, einnahmen, erlös',
  },
  {
    asks: 'miete, beitrag, prämie',
    dimensions: ['money'],
    told: 'kostet, kostete, zahlt, zahlen, zahlte, zahlten',
  },
  {
    asks: 'einsparung, einsparungen, ersparnis',
    dimensions: ['money', 'energy'],
    told: 'spart, sparen, sparte, eingespart',
  },
  {
    asks: 'gewinn, gewinne, überschuss, ergebnis',
    dimensions: ['money'],
    told: 'gewinn, verdiente, überschuss, übrig',
  },
  {
    asks: 'verlust, verluste, defizit, schulden, fehlbetrag, minus',
    dimensions: ['money'],
    told: 'verlust, defizit, verlor, fehlen, fehlten, schulden, miese',
  },
  {
    asks: 'strafe, bußgeld, geldbuße, geldstrafe, entschädigung',
    dimensions: ['money'],
    told: 'strafe, bußgeld, bußgelder, geldbuße, geldbußen, zahlen, zahlt, tragen, trägt, verhängte, verhängt, entfallen, entfällt',
  },
  {
    asks: 'übernahme, kauf, kaufpreis, angebot, ablöse',
    dimensions: ['money'],
    told: 'übernahme, zahlt, zahlte, kaufte, kauft, gekauft, übernommen, kaufpreis',
  },
  {
    asks: 'investition, investitionen, zuschuss, förderung, spenden, kredit',
    dimensions: ['money'],
    told: 'investiert, investierte, investieren, steckt, stecken, steckte, gesteckt, zuschuss, fördert, förderte, spendete, gespendet',
  },
  {
    asks: 'lohn, gehalt, miete, beitrag, prämie, schaden, export, exporte',
    dimensions: ['money', 'share'],
    told: 'verdient, verdienen, verdiente, lohn, gehalt, miete, schaden',
  },
  {
    asks: `
      zins, zinsen, zinssatz, inflation, arbeitslosigkeit, wahlbeteiligung,
      quote, wachstum, anstieg, zunahme, rückgang, rabatt, erhöhung, lohnforderung, forderung
    `,
    dimensions: ['share', 'money', 'count'],
    told: 'anteil, prozentsatz, quote, wuchs, stieg, sank, fordert, fordern, verlangt, verlangen, forderte, teurer, billiger, erhöht, angehoben',
  },
  {
    asks: 'quote',
    dimensions: ['share'],
    told: 'prozent, %',
  },
  {
    asks: 'anstieg, rückgang, zunahme, wachstum',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: 'steigt, stiegen, sinkt, sanken, fällt, fiel, fielen, wächst, wuchsen, gestiegen, gesunken, gewachsen',
  },
  {
    asks: 'anteil, prozentsatz',
    dimensions: ['share', 'money', 'count'],
    told: 'anteil, prozentsatz, prozent, %',
  },
  {
    asks: 'preisgeld, prämie, belohnung',
    dimensions: ['money'],
    told: 'gewann, erhält, erhielt, bekam, bekommt',
  },
  {
    asks: 'verkehr',
    dimensions: ['count', 'share'],
    told: 'autos, fahrzeuge, fahren, fuhren, passieren',
  },
  {
    asks: 'wartezeit, wartezeiten',
    dimensions: ['duration'],
    told: 'wartet, warten, warteten, wartezeit',
  },
  { asks: 'anzahl, zahl', dimensions: ['count'] },
  {
    asks: 'unfälle, zusammenstöße',
    dimensions: ['count'],
    told: 'unfall, unfälle, unfällen, zusammenstoß, zusammenstöße, verunglückte, verunglückten',
  },
  {
    asks: 'fracht, umschlag',
    dimensions: ['weight', 'count'],
    told: 'fracht, umgeschlagen, befördert',
  },
  {
    asks: 'einbrüche, diebstähle, straftaten',
    dimensions: ['count'],
    told: 'eingebrochen, gestohlen, einbrüche, diebstähle, straftaten',
  },
  {
    asks: 'anmeldungen, bewerbungen, anträge',
    dimensions: ['count'],
    told: 'meldeten sich an, angemeldet, bewarben sich, beworben, beantragt',
  },
  {
    asks: 'pünktlichkeit',
    dimensions: ['share'],
    told: 'pünktlich, pünktlichkeit',
  },
  {
    asks: 'arbeitslosigkeit',
    dimensions: ['share', 'count'],
    told: 'arbeitslosenquote, arbeitslos, arbeitslose, arbeitslosen, ohne arbeit, ohne stelle',
  },
  {
    asks: 'zufriedenheit',
    dimensions: ['share', 'count'],
    told: 'zufrieden, gaben, geben, gab, bewerteten, bewertet, bewerten',
  },
  {
    asks: 'ausgaben',
    dimensions: ['money'],
    told: 'ausgaben, ausgegeben, gibt … aus, gab … aus, geben … aus, gaben … aus',
  },
  {
    asks: 'mitarbeiter, mitarbeitende, beschäftigte, personal, arbeitsplätze, stellen, belegschaft',
    dimensions: ['count'],
    told: 'beschäftigt, beschäftigte, arbeiten, arbeitet, arbeiteten, mitarbeiter, stellen, arbeitsplätze',
  },
  {
    asks: 'besucher, besuche, zuschauer, publikum, gäste',
    dimensions: ['count'],
    told: 'besuchten, besucht, besuchte, besucher, zuschauer, kamen, sahen, eintrittskarten, tickets, karten',
  },
  {
    asks: 'leser, hörer, nutzer',
    dimensions: ['count'],
    told: 'lesen, lasen, gelesen, leser, hören, hörten, hörer, nutzen, nutzten, nutzer',
  },
  {
    asks: 'mitglieder, abonnenten, teilnehmer, teilnehmende',
    dimensions: ['count'],
    told: 'mitglieder, mitglied, eingetreten, abonniert, abonnieren, beziehen, bezogen, abo, nahmen … teil, nehmen … teil, beteiligten',
  },
  {
    asks: 'tote, todesopfer, opfer, todesfälle',
    dimensions: ['count', 'share'],
    told: 'tote, toten, getötet, starben, starb, gestorben, ums leben, kamen um, ertranken, todesopfer',
  },
  {
    asks: 'verletzte',
    dimensions: ['count'],
    told: 'verletzt, verletzte, verletzten',
  },
  {
    asks: 'beschwerden, klagen, meldungen',
    dimensions: ['count', 'share'],
    told: 'beschwerten, beschwerte, beschwert, beschwerden, klagten, gemeldet, meldungen',
  },
  {
    asks: 'einwohner, bevölkerung, bewohner',
    dimensions: ['count'],
    told: 'wohnen, leben, lebten, wohnten, einwohner, bewohner',
  },
  {
    asks: 'fahrgäste, passagiere, reisende',
    dimensions: ['count'],
    told: 'fahrgäste, passagiere, beförderte, flogen, reisten, fuhren',
  },
  {
    asks: 'streik, warnstreik, streikende, demonstranten',
    dimensions: ['count'],
    told: 'streikten, streiken, beteiligten, legten, arbeit niedergelegt, streikende, demonstrierten, zogen',
  },
  {
    asks: 'verkauf, verkäufe, absatz, verkaufte',
    dimensions: ['count', 'money'],
    told: 'verkauft, verkaufte, verkauften, abgesetzt, absatz',
  },
  {
    asks: 'höhe',
    dimensions: ['length', 'money'],
    told: 'hoch, hohe, hoher, hohes, hohen, höhe, ragt',
  },
  {
    asks: 'länge',
    dimensions: ['length', 'duration'],
    told: 'lang, lange, langer, langes, langen, länge, mündet nach, fließt, misst, erstreckt sich',
  },
  {
    asks: 'kurs, aktienkurs, schlusskurs',
    dimensions: ['money'],
    told: 'kurs, aktie, aktien, papier, notierte, notiert, schloss',
  },
  {
    asks: 'eintritt, eintrittspreis',
    dimensions: ['money'],
    told: 'eintritt, eintrittskarte, karte, karten, ticket, tickets',
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
    asks: 'schmelzpunkt, gefrierpunkt',
    dimensions: ['temperature'],
    told: 'schmilzt, schmelzen, gefriert',
  },
  {
    asks: 'siedepunkt',
    dimensions: ['temperature'],
    told: 'siedet, sieden, kocht',
  },
  {
    asks: 'verspätung',
    dimensions: ['duration'],
    told: 'später, verspätet, verspätung',
  },
  {
    asks: 'befragte, rücklauf',
    dimensions: ['count', 'share'],
    told: 'befragt, befragte, befragten, antworteten, ausgefüllt, teilgenommen',
  },
  {
    asks: 'geburten',
    dimensions: ['count'],
    told: 'geboren, geburten',
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
    asks: 'auflage',
    dimensions: ['count'],
    told: 'auflage, gedruckt, exemplare',
  },
  { asks: 'dicke', dimensions: ['length'], told: 'dick, dicke' },
  { asks: 'breite', dimensions: ['length'], told: 'breit, breite' },
  { asks: 'tiefe', dimensions: ['length'], told: 'tief, tiefe' },
  {
    asks: 'entfernung, reichweite, abstand, strecke',
    dimensions: ['length'],
    told: 'entfernt, weit, reicht, reichte, reichweite, entfernung',
  },
  {
    asks: 'dauer, zeit, alter, frist',
    dimensions: ['duration'],
    told: 'dauert, dauerte, dauern, warten, warteten, alt',
  },
  {
    asks: 'lebensdauer, lebenserwartung',
    dimensions: ['duration'],
    told: 'alt, lebt, leben, lebte, lebten',
  },
  {
    asks: 'ausstoß, emissionen',
    dimensions: ['weight'],
    told: 'ausstoß, emissionen, stößt … aus, stieß … aus, stießen … aus, ausgestoßen',
  },
  {
    asks: 'niederschlag, regenmenge',
    dimensions: ['length', 'volume'],
    told: 'fiel, fielen, gefallen, regnete, regen',
  },
  {
    asks: 'gewicht, masse',
    dimensions: ['weight'],
    told: 'wiegt, wog, wiegen, schwer, gewicht',
  },
  {
    asks: 'geschwindigkeit, tempo',
    dimensions: ['speed'],
    told: 'schnell, tempo, fährt',
  },
  {
    asks: 'temperatur',
    dimensions: ['temperature'],
    told: 'grad, warm, kalt, temperatur',
  },
  {
    asks: 'fläche, größe',
    dimensions: ['area', 'length'],
    told: 'groß, große, großer, fläche, umfasst',
  },
  { asks: 'leistung', dimensions: ['power'], told: 'leistung, liefert, leistet, erzeugt' },
  {
    asks: 'verbrauch',
    dimensions: ['energy', 'volume', 'weight'],
    told: 'verbraucht, verbrauchte, verbrauch',
  },
];
