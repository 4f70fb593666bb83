import type { MeasureRow } from '../../parts/figures.ts';

/** German: people, and how many there are of them. */
export const people: readonly MeasureRow[] = [
  {
    asks: 'besucher, besuche, zuschauer, publikum, gäste',
    dimensions: ['count'],
    told: `
      besuchten, besucht, besuchte, besucher, zuschauer, kamen, sahen, eintrittskarten, tickets,
      karten
    `,
  },
  {
    asks: 'leser, hörer, nutzer, hörerzahl, leserzahl, leserschaft, zuhörer',
    dimensions: ['count'],
    told: `
      lesen, lasen, gelesen, leser, hören, hörten, hörer, nutzen, nutzten, nutzer, liest, las,
      hört, hörte, lauschten, lauschte, erreicht, erreichte, blättern, schlagen … auf
    `,
  },
  {
    asks: 'mitglieder, abonnenten, teilnehmer, teilnehmende',
    dimensions: ['count'],
    told: `
      mitglieder, mitglied, eingetreten, abonniert, abonnieren, beziehen, bezogen, abo,
      nahmen … teil, nehmen … teil, beteiligten
    `,
  },
  {
    asks: 'tote, todesopfer, opfer, todesfälle',
    dimensions: ['count', 'share'],
    told: `
      tote, toten, getötet, starben, starb, gestorben, ums leben, kamen um, ertranken, todesopfer
    `,
  },
  {
    asks: 'verletzte, verletzten, verletzungen, schwerverletzte, leichtverletzte',
    dimensions: ['count'],
    told: `
      verletzt, verletzte, verletzten, krankenhaus, verwundet, verletzungen, erlitten,
      verletzten sich, brandwunden, wunden, verwundete
    `,
  },
  {
    asks: `
      einwohner, bevölkerung, bewohner, bevölkerungszahl, einwohnerzahl, bewohnerzahl,
      seelenzahl, bewohnern
    `,
    dimensions: ['count'],
    told: `
      wohnen, leben, lebten, wohnten, einwohner, bewohner, menschen leben, zählt … einwohner,
      seelen, in den mauern, innerhalb der mauern, zählte … einwohner, zählte … seelen,
      zählt … seelen, dorfbewohner, bürger, siedler, hausten, bevölkerten, lebte, bewohnen,
      bewohnten, beheimatet, zuhause
    `,
  },
  {
    asks: `
      befragte, rücklauf, befragten, stichprobe, probanden, stichprobengröße, stichprobenumfang,
      versuchspersonen, rücklaufquote, teilnehmende, interviewte, antworten, antwortquote
    `,
    dimensions: ['count', 'share'],
    told: `
      befragt, befragte, befragten, antworteten, ausgefüllt, teilgenommen, interviewt,
      stichprobe, probanden, teilnehmende, nahmen … teil, umfrage, fragebogen, fragebögen,
      schickte … zurück, schickten … zurück, zurückgeschickt, beantwortete, beantworteten,
      beantwortet, füllte … aus, füllten … aus, antwortete, machten … mit, machte … mit,
      befragten wir, befragte das, interviewten, versuchspersonen, untersucht, untersuchte,
      untersuchten, getestet, einbezogen, ausgewertet
    `,
  },
  {
    asks: 'geburten, geburtenrate',
    dimensions: ['count'],
    told: 'geboren, geburten, kamen zur welt, zur welt, babys',
  },
  {
    asks: 'mitglieder, chormitglieder',
    dimensions: ['count'],
    told: 'sänger, mitglied, angehören, gehören … an, zählt … mitglieder',
  },
  {
    asks: `
      teilnehmer, teilnehmende, starter, läufer, teilnehmerzahl, teilnehmerinnen, starterfeld,
      starterzahl, anmeldezahl
    `,
    dimensions: ['count'],
    told: `
      läufer, läuferinnen, radfahrer, mannschaften, starter, gingen … an den start, am start,
      starteten, angemeldet, meldeten sich, liefen … mit, machten … mit, machen … mit,
      teilgenommen, nahm … teil, dabei, gingen an den start, ging an den start, an den start,
      standen am start, nahmen teil, nahm teil, mitgemacht, machte … mit, meldeten … an,
      meldete … an, gemeldet, traten … an, trat … an, antraten, waren dabei, teilnahmen, wagten,
      starten, sportler, athleten, finisher, wanderer, schwimmer, liefen … los
    `,
  },
  {
    asks: `
      besucher, zuschauer, gäste, publikum, touristen, besucherzahl, besucherzahlen,
      zuschauerzahl, zuschauerzahlen, publikumszahl, andrang, besucheraufkommen
    `,
    dimensions: ['count'],
    told: `
      besucht, besuchen, gäste, publikum, fans, touristen, verfolgten, zuschauer, strömten,
      lockte, kamen, im stadion, auf den rängen, auf der tribüne, an der strecke, säumten,
      feuerten, jubelten, pilgerten, pilgerte, strömte, zog … an, zogen … an, lockten, füllten,
      fanden den weg, fand den weg, begrüßte, schauten … vorbei, schauten vorbei, schauten … zu,
      schauten zu, anwesend, waren dabei, wollten … sehen, passierten die kasse, durch die tore,
      durch die türen, drängten, zählte … besucher, zählten … besucher, gezählt
    `,
  },
  {
    asks: 'übernachtungen',
    dimensions: ['count'],
    told: 'übernachtungen, übernachteten, übernachtet, blieben über nacht',
  },
  {
    asks: 'fernsehzuschauer, einschaltquote, zuschauerquote, tvzuschauer, einschaltquoten',
    dimensions: ['count', 'share'],
    told: `
      sahen, schalteten … ein, vor dem fernseher, verfolgten, eingeschaltet, zuschauer,
      schaltete … ein, schalten … ein, am bildschirm, saßen vor, verfolgte, gestreamt, schauten,
      sahen zu, am fernseher
    `,
  },
  {
    asks: 'ausleihen, ausleihe, entleihungen, entleihung, ausleihzahlen',
    dimensions: ['count'],
    told: `
      ausgeliehen, entliehen, liehen … aus, lieh … aus, ausleihen, mit nach hause, entlieh,
      verliehen, verleiht, leiht … aus, leihen … aus, über die theke
    `,
  },
  {
    asks: `
      tote, todesopfer, opfer, verkehrstote, getötete, verstorbene, totenzahl, opferzahl,
      todeszahl, gefallene, kriegstote, gefallenen
    `,
    dimensions: ['count', 'share'],
    told: `
      ums leben, kam … um, tödlich, tödlich verunglückt, verunglückten, sterben, stirbt, ertrank,
      gefallen, fielen, getöteten, fanden den tod, fand den tod, verloren ihr leben,
      verlor ihr leben, verlor sein leben, kostete … das leben, kosteten … das leben, tod,
      umgekommen, umkamen, erlagen, erlag, gestorbene, todesfälle, auf dem schlachtfeld,
      schlachtfeld, hingerichtet, gehängt, enthauptet, fielen in, verhungerten, verhungert,
      kehrten nicht zurück, kamen nicht zurück, kehrte nicht zurück, untergegangen, raffte,
      niedergemetzelt, erschlagen
    `,
  },
  {
    asks: 'vermisste',
    dimensions: ['count'],
    told: 'vermisst, vermisste, verschwunden',
  },
  {
    asks: 'flüchtlinge, geflüchtete, asylbewerber',
    dimensions: ['count'],
    told: 'geflohen, flohen, flüchteten, geflüchtet, asyl, asylanträge, aufgenommen',
  },
  {
    asks: 'hochzeiten, eheschließungen',
    dimensions: ['count'],
    told: 'heirateten, geheiratet, heiraten, hochzeiten, eheschließungen, ja-wort',
  },
  {
    asks: 'scheidungen',
    dimensions: ['count', 'share'],
    told: 'geschieden, scheidungen, scheiden, ließen sich',
  },
  {
    asks: 'alter, durchschnittsalter, mindestalter, höchstalter, eintrittsalter, lebensalter',
    dimensions: ['duration'],
    told: `
      alter, alt, jung, jährige, älter als, jünger als, jahre alt, jährig, wurde … alt,
      wird … alt, werden … alt, wurden … alt, älteste, jüngste, geburtstag
    `,
  },
  {
    asks: 'raucher, raucherquote',
    dimensions: ['share', 'count'],
    told: 'raucht, rauchen, rauchte, rauchten, raucher',
  },
  {
    asks: 'schlaf, schlafdauer, schlafzeit, nachtruhe, winterschlaf',
    dimensions: ['duration'],
    told: `
      schläft, schlafen, schlief, schliefen, schlaf, pro nacht, in der nacht, im bett,
      nickerchen, döst, geschlafen, winterschlaf
    `,
  },
  {
    asks: `
      anhänger, befürworter, zustimmung, jastimmen, zuspruch, fürstimmen, rückhalt, akzeptanz
    `,
    dimensions: ['share', 'count'],
    told: `
      dafür, befürworten, befürwortet, stimmten zu, zustimmung, unterstützen, unterstützt,
      stimmten dafür, stimmte dafür, sind dafür, ist dafür, waren dafür, war dafür,
      stimmten mit ja, mit ja, für den plan, für den vorschlag, ja-stimmen, sprach sich … aus,
      sprachen sich … aus, einverstanden, unterstützten, begrüßen, begrüßt, begrüßten,
      finden … gut, findet … gut, stimmen zu, stimmt zu, votierten für, heißen … gut,
      heißt … gut, angenommen mit
    `,
  },
  {
    asks: 'gegner, ablehnung, neinstimmen, gegenstimmen, widerstand, ablehnungsquote',
    dimensions: ['share', 'count'],
    told: `
      dagegen, lehnen … ab, lehnt … ab, lehnten … ab, abgelehnt, gegner, stimmten dagegen,
      stimmte dagegen, sind dagegen, ist dagegen, waren dagegen, war dagegen, mit nein,
      nein-stimmen, gegen den plan, gegen den vorschlag, stimmten gegen, stimmte gegen,
      lehnte … ab, ablehnen, ablehnten, verwarf, verwarfen, halten nichts von, hält nichts von,
      votierten gegen, protestieren
    `,
  },
  {
    asks: 'wartezeit, wartezeiten, warteliste',
    dimensions: ['duration', 'count'],
    told: `
      warteliste, dauert, dauerte, wartet, warten, warteten, gewartet, bis zu einem termin,
      anstehen
    `,
  },
  {
    asks: 'patienten, patientenzahl',
    dimensions: ['count', 'share'],
    told: `
      behandelt, behandelte, behandelten, patienten, aufgenommen, versorgt, betreut, gepflegt,
      versorgten, kamen in die notaufnahme, notaufnahme, behandeln
    `,
  },
  {
    asks: `
      infektionen, ansteckungen, erkrankungen, infizierte, fallzahl, fallzahlen, krankheitsfälle,
      ausbruch
    `,
    dimensions: ['count', 'share'],
    told: `
      infiziert, infizierten, angesteckt, steckten … an, erkrankt, erkrankten, positiv,
      infektionen, fälle, angesteckten, ansteckte, sich ansteckten, wurden krank, wurde krank,
      krank, neuinfektionen, nachgewiesen, positiv getestet, befallen
    `,
  },
  {
    asks: 'impfquote, impfungen, impfung, durchimpfung, geimpfte',
    dimensions: ['share', 'count'],
    told: `
      geimpft, impfungen, impfung, ließen sich impfen, ließ sich impfen, gespritzt, spritze,
      impfstoff, vollständig geimpft, dosen, geimpften
    `,
  },
  {
    asks: 'schüler, schülerinnen, schülerzahl, schülerzahlen, schulkinder',
    dimensions: ['count', 'share'],
    told: `
      schüler, schülerinnen, kinder, besuchen, lernen, unterrichtet, besuchen die, gehen in die,
      gehen zur schule, zur schule, besucht … schule, schulkinder, drücken die schulbank
    `,
  },
  {
    asks: 'studierende, studenten, studentenzahl, studierendenzahl, einschreibungen',
    dimensions: ['count', 'share'],
    told: `
      studierende, studierenden, studenten, eingeschrieben, immatrikuliert, studieren, studiert,
      studierten, an der uni, an der universität, immatrikulierte, eingeschriebene,
      sind … eingeschrieben, hörsaal
    `,
  },
  {
    asks: `
      durchfallquote, abbrecher, abbrecherquote, studienabbrecher, abbruchquote, schulabbrecher,
      studienabbruch, abbrüche, aussteiger
    `,
    dimensions: ['share', 'count'],
    told: `
      fielen durch, fiel durch, durchgefallen, brachen … ab, brach … ab, bricht … ab,
      abgebrochen, ohne abschluss, abbrecher, fällt durch, fallen durch, nicht bestanden,
      scheiterte, scheiterten, gescheitert, gab … auf, gaben … auf, aufgegeben, ausgestiegen,
      stieg … aus, stiegen … aus, ohne schulabschluss, schmiss, schmissen, hingeschmissen,
      verließen die schule, kehrten nicht zurück, vorzeitig, abbrachen, abbricht
    `,
  },
  {
    asks: 'erfolgsquote, bestehensquote, absolventenquote',
    dimensions: ['share', 'count'],
    told: `
      bestanden, bestand, schafften, geschafft, besteht, bestehen, schaffte, schafft,
      erfolgreich, mit erfolg, abschluss, absolvierte, absolvierten, im ersten anlauf,
      im ersten versuch, diplom
    `,
  },
  {
    asks: 'aufklärungsquote',
    dimensions: ['share', 'count'],
    told: 'aufgeklärt, aufklärung, gelöst, geklärt',
  },
  {
    asks: 'festnahmen, verhaftungen, verdächtige',
    dimensions: ['count'],
    told: 'festgenommen, verhaftet, nahm … fest, nahmen … fest, gefasst',
  },
  {
    asks: `
      einbrüche, diebstähle, straftaten, fahrraddiebstähle, diebstahl, delikte, verbrechen,
      ladendiebstähle, wohnungseinbrüche, vandalismus, körperverletzungen, sachbeschädigungen
    `,
    dimensions: ['count', 'share'],
    told: `
      gestohlen, stahlen, stahl, entwendet, eingebrochen, brachen … ein, raub, überfallen,
      diebstahl, angezeigt, begangen, anzeige, anzeigen, beschädigt, geraubt, beraubt, geklaut,
      klauten, aufgebrochen, mitgehen
    `,
  },
  {
    asks: `
      haftstrafe, freiheitsstrafe, gefängnisstrafe, haftzeit, haftdauer, strafmaß,
      untersuchungshaft, höchststrafe
    `,
    dimensions: ['duration'],
    told: `
      haft, gefängnis, verurteilt, freiheitsstrafe, haftstrafe, hinter gitter, ins gefängnis,
      saß … ein, sitzt … ein, sitzt … im gefängnis, saß … im gefängnis, in haft, abgesessen,
      verbüßt, verbüßte, verbüßen, inhaftiert, eingesperrt, verurteilte, bewährung,
      hinter gittern, knast, eingesessen
    `,
  },
  {
    asks: `
      stimmen, stimmenanteil, wählerstimmen, stimmenzahl, vorzugsstimmen, stimmanteil,
      wahlergebnis
    `,
    dimensions: ['count', 'share'],
    told: `
      stimmten, stimmen, erhielt, bekam, holte, erreichte, gewählt, entfielen, vereinte,
      vereinigte, holten, erzielte, erzielten, errang, errangen, kam auf, kamen auf, wählten,
      der stimmen, gewählt mit, votierten, stimmte für, stimmten für
    `,
  },
  {
    asks: 'wahlbeteiligung',
    dimensions: ['share'],
    told: 'gaben ihre stimme, wählten, gewählt, wahl, urnen, stimmten ab',
  },
  {
    asks: 'obdachlose, wohnungslose, obdachlosigkeit, wohnungslosigkeit',
    dimensions: ['count'],
    told: `
      obdachlos, wohnungslos, auf der straße, ohne dach, notunterkunft, notunterkünfte,
      ohne wohnung
    `,
  },
  {
    asks: 'puls, herzschlag, herzfrequenz, atemfrequenz',
    dimensions: ['count'],
    told: 'schlägt, schlug, schläge, mal pro minute, pro minute, mal in der minute, atmet',
  },
  {
    asks: 'besucher, besucherzahl, publikum, zuschauer',
    dimensions: ['count'],
    told: 'kamen … menschen, strömten, gingen … hin, sahen … zu, schauten … zu, kamen … gäste',
  },
  {
    asks: 'stichprobe, stichprobengröße, befragte, teilnehmer, teilnehmerzahl, probanden',
    dimensions: ['count'],
    told: 'befragt, befragten, befragte, teilgenommen, nahmen … teil, probanden, stichprobe, untersucht, getestet',
  },
  {
    asks: 'bestand, bestände',
    dimensions: ['count'],
    told: 'leben, lebten, leben heute, tiere, paare, exemplare, gezählt',
  },
];
