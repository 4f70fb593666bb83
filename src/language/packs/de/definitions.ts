import type { DefinitionsPart } from '../parts/definitions.ts';

const EVENTS = `
  einer der, eine der, eines der, ein jahr, ein tag, ein paar, eine frage, ein problem, eine woche,
  ein grund, die frage, der grund, der fall, die folge, das gleiche, die letzten, das problem,
  der zweite, die zweite, das zweite, der dritte, die dritte, das dritte, der neueste, die neueste,
  die einzige, der einzige, das einzige, die ursache, der wichtigste, die wichtigste
`;

/** German: what definitions are told by. */
export const definitions = {
  articles: `der die das ein eine den dem des einen einem einer`,
  linking: `der die das des den dem von vom und für in im an am auf zu zum zur mit bei aus nach eines einer`,
  conjunctions: `und oder`,
  joining: `der des von eines einer`,
  ofAny: 'eines, einer, von einem, von einer',
  pointing: `dies das diese dieser dieses`,
  notTerms: `
    gestern heute morgen inzwischen derzeit kürzlich wichtig nötig bekannt klar typisch
    interessant möglich zuletzt schließlich natürlich eigentlich früher ursprünglich
    leider vielleicht zudem
  `,
  announcing: `
    ziel ziele frage fragen problem probleme grund gründe folge folgen ursache ursachen vorteil
    vorteile nachteil nachteile merkmal merkmale eigenschaft ergebnis ergebnisse lösung unterschied
    unterschiede funktion funktionen aufgabe aufgaben rolle beispiel beispiele punkt idee antwort
    schritt schritte ausnahme bedingung kritik gedanke quelle tatsache teil rest zeit moment ort
    anfang ende definition bedeutung begriff name titel thema
  `,
  ranking: `
    erste zweite dritte vierte letzte nächste einzige andere gleiche eigentliche wahre allgemeine
    zentrale übliche mögliche ursprüngliche ganze große gute bessere schlechte klare einfache
    direkte kurze lange starke schwache heutige besondere interessante wichtige weitere neue alte
    klassische typische bekannte grundlegende praktische letztliche ersten zweiten letzten einzigen
    großer großes guter wichtiger wichtiges weiterer weiteres neuer neues
  `,
  superlatives: `ste sten ster stes`,
  notLabels: `
    achtung, hinweis, tipp, bemerkung, quelle, quellen, beispiel, beispiele, z.b., frage, fragen,
    antwort, antworten, aufgabe, ziel, ziele, zusammenfassung, fazit, datum, zeit, ort, autor,
    anwesend, abwesend, beschluss, einleitung, siehe auch, hausaufgaben, kontakt, telefon, adresse,
    foto, abbildung, tabelle, kurz, schritt, wichtig, vorteile, nachteile, merkmale, folgen, merke, merksatz, eselsbrücke, einwand, einwände, prüfung, klausur
  `,
  relatives: `der die das den dem deren dessen wer was wo wobei womit worin`,
  participles: {
    begin: 'ge',
    ends: 't en',
    infinitive: 'zu',
    unless:
      'gebiet gericht gewicht gesicht gedicht gebet gehalt geist gerät gebot gebieten geräten geschäften',
  },
  referring: `siehe vgl vergleiche`,
  roles: `
    Gründer Gründerin Vorstandschef Vorsitzender Vorsitzende Direktor Direktorin Präsident
    Präsidentin Premier Minister Ministerin König Königin Kaiser Bürgermeister Ökonom Philosoph
    Philosophin Soziologe Psychologe Biologe Historiker Physiker Mathematiker Chemiker Professor
    Professorin Forscher Forscherin Schriftsteller Autor Autorin Dichter Künstler Künstlerin Maler
    Komponist Sängerin Sänger Arzt Ärztin Erfinder Unternehmer Architekt Journalist Richter
    Sprecher Sprecherin
  `,
  particles: `van de der den von zu di da del el al bin ibn`,
  rules: [
    {
      name: 'wird definiert als',
      form: 'copula',
      pattern: 'TERM wird|werden|ist|sind definiert als BODY',
      weight: 1,
      example: '[Knappheit] wird definiert als {ein Mangel an Mitteln für das Gewünschte}.',
      not: ['Dies wird definiert als ein Mangel an Mitteln.'],
    },
    {
      name: 'unter … versteht man',
      form: 'named',
      pattern: 'unter TERM versteht|verstehen man|wir BODY',
      weight: 1,
      example: 'Unter [Inflation] versteht man {einen Anstieg der Preise auf breiter Front}.',
      not: ['Unter ihnen versteht man sich gut.'],
    },
    {
      name: 'bezeichnet',
      form: 'copula',
      pattern: 'TERM bezeichnet|bezeichnen BODY',
      weight: 0.8,
      example: '[Diaspora] bezeichnet {Menschen, die verstreut außerhalb der Heimat leben}.',
      not: ['Er bezeichnet die Lage als ernst.'],
    },
    {
      name: 'bedeutet',
      form: 'copula',
      pattern: 'TERM bedeutet|bedeuten BODY',
      weight: 0.85,
      unless: 'nicht, viel, wenig, nichts, alles',
      example: '[Anabol] bedeutet, {dass der Körper Gewebe aufbaut}.',
      not: ['Das bedeutet, dass der Körper Gewebe aufbaut.'],
    },
    {
      name: 'steht für',
      form: 'copula',
      pattern: 'TERM steht|stehen für BODY',
      weight: 0.75,
      example: '[KFZ] steht für {Kraftfahrzeug}.',
      not: ['Er steht für Gerechtigkeit.'],
    },
    {
      name: 'nennt man',
      form: 'named',
      pattern: 'BODY nennt|nennen man|wir auch? TERM',
      weight: 0.9,
      example: '{Die Bewegung von Wasser durch eine Haut} nennt man [Osmose].',
      not: ['Ihn nennt man Peter.'],
    },
    {
      name: 'heißt',
      form: 'named',
      pattern: 'BODY heißt|heißen auch? TERM',
      weight: 0.8,
      example: '{Das Verdunsten von Wasser über die Blätter} heißt [Transpiration].',
      not: ['Er heißt Peter.'],
    },
    {
      name: 'wird … genannt',
      form: 'named',
      pattern: 'BODY wird|werden auch? TERM genannt',
      weight: 0.85,
      example: '{Das Wachsen einer Stadt in ihr Umland} wird [Zersiedelung] genannt.',
      not: ['Die Firma wird oft genannt.'],
    },
    {
      name: 'ist ein',
      form: 'copula',
      pattern: 'TERM ist|sind +ein|eine|der|die|das|einer BODY',
      weight: 0.85,
      unless: EVENTS,
      example: '[Osmose] ist {die Bewegung von Wasser durch eine Haut}.',
      not: [
        'Das ist ein altes Problem.',
        'Es ist ein schöner Tag.',
        'Die Frage ist, ob das stimmt.',
        'Osmose ist nicht der einzige Weg.',
        'Gestern ist ein Mann verhaftet worden.',
      ],
    },
    {
      name: 'sind … die',
      form: 'copula',
      pattern: 'TERM sind BODY',
      weight: 0.75,
      unless: EVENTS,
      needs: 'die deren denen',
      example: '[Zünfte] sind {Verbände, die ein Handwerk schützen}.',
      not: ['Wir sind Menschen, die gern lesen.', 'Die Mitglieder sind nicht die von früher.'],
    },
    {
      name: 'war ein',
      form: 'copula',
      pattern: 'TERM war|waren +ein|eine|der|die|das BODY',
      weight: 0.6,
      unless: EVENTS,
      example: 'Die [Hanse] war {ein Bund von Handelsstädten an der Ostsee}.',
      not: ['Das war ein Fehler.'],
    },
    {
      name: ', ein …,',
      form: 'apposition',
      pattern: 'TERM , +ein|eine BODY',
      weight: 0.5,
      example: 'Der [Meniskus], {eine gebogene Scheibe im Knie}, nutzt sich ab.',
      not: ['Sie kauften ein Haus, ein Auto und ein Boot.'],
    },
    {
      name: '(ein …)',
      form: 'bracket',
      pattern: 'TERM ( +ein|eine|der|die|das BODY )',
      weight: 0.5,
      example: 'Pflanzen gewinnen Energie aus [Chloroplasten] ({die grünen Körner der Zellen}).',
      not: ['Das Gesetz (2019) gilt noch.'],
    },
    {
      name: 'der Gründer Anna Schmidt',
      form: 'apposition',
      pattern: 'ROLE NAME',
      weight: 0.55,
      example: 'Dann sprach {die Kieler Laden-Gründerin} [Anna Schmidt] über ihre Pläne.',
      not: ['Die Gründerin ging.'],
    },
    {
      name: 'Anna Schmidt, Gründerin von …',
      form: 'apposition',
      pattern: 'NAME , ROLE',
      weight: 0.6,
      example: '[Anna Schmidt], {Gründerin einer Ladenkette}, sprach über ihre Pläne.',
      not: ['Sie sprach mit Leuten, Gründerin von nichts.'],
    },
    {
      name: '(Abkürzung)',
      form: 'bracket',
      pattern: 'BODY ( SHORT )',
      weight: 0.4,
      example: 'Das meldet das {Büro für Lokale Zahlen} ([BLZ]) heute.',
      not: ['Der Rat (WER) tagte.'],
    },
  ],
} satisfies DefinitionsPart;
