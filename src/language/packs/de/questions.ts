import type { QuestionsPart } from '../parts/questions.ts';

/** German. */
export const questions = {
  define: {
    asked: `
      was ist, was sind, was war, was waren, was bedeutet, was bedeuten, was heisst, was heißt, wofur steht, wofür steht,
      was versteht man unter, wann spricht man von, was bezeichnet man als, definition von, definition, bedeutung von, bedeutung, begriff,
      definiere, erklare, erkläre
    `,
    start: '',
    end: 'bedeutet',
    about: '',
  },
  name: {
    asked: `
      wie heisst, wie heißt, wie heissen, wie heißen, wie nennt man, wie nennen wir, wie lautet der name, anderer name fur,
      anderer name für
    `,
    start: 'wie',
    end: 'genannt, bezeichnet',
    telling:
      'heisst, heißt, heissen, heißen, genannt, nennt, nennen, name, namen, begriff, bezeichnet, bezeichnung, bekannt',
  },
  within: 'in, im, bei, beim, innerhalb, nach',
  fillers: `
    genau, eigentlich, nochmal, noch mal, bitte, kann jemand erklaren, kannst du erklaren, weiss jemand,
    was passiert, was geschieht, wie sieht es aus mit, mehr uber, infos zu, informationen zu
  `,
  differ: {
    asked: `
      was ist der unterschied zwischen, unterschied zwischen, unterschiede zwischen, vergleich,
      vergleiche, unterschied, unterschiede
    `,
    between: 'und, versus, vs, mit, gegenuber, gegenüber, oder',
    contrasting: `
      unterschied, unterschiede, unterscheiden, unterscheidet, anders, andere, dagegen, wahrend, während, aber,
      sondern, gegensatz, gegenuber, gegenüber, versus, vs, nicht, kein, keine, beide, beides, gleich, mehr,
      weniger, als, ohne
    `,
  },
  when: `
    wann, seit wann, bis wann, in welchem jahr, welches jahr, an welchem tag, um wie viel uhr,
    in welchem jahrhundert
  `,
  who: 'wer, von wem, von wem ist, wessen, wem, wen, welche person',
  whoIs: 'wer ist, wer war, wer sind, wer waren',
  howMany: `
    wie viele, wie viel, wieviele, wieviel, wie gross, wie groß, wie hoch, wie weit, wie schwer, wie heiss, wie heiß, wie warm, wie kalt, wie dick,
    wie alt, welchem alter, wie oft, wie schnell, wie teuer, wie viel prozent, anzahl
  `,
  howLong: 'wie lange, wie viele jahre, wie viele tage',
  why: 'warum, weshalb, wieso, weswegen, aus welchem grund, grund fur, grund für',
  how: 'wie, auf welche weise, schritte, welche schritte, vorgehen, was muss ich tun, was soll ich tun',
  works: {
    asked: 'wie funktioniert, wie funktionieren, wie arbeitet',
    start: '',
    end: '',
  },
  list: `
    welche, welche arten, arten von, nenne, beispiele fur, beispiele für, merkmale von, teile von,
    formen von, phasen von
  `,
  open: 'welche art von, was fur eine art, was für eine art, welcher typ, welchen typ',
  chapters: `
    kapitel, abschnitt, vorlesung, stunde, woche, teil, modul, einheit, thema, artikel, paragraph,
    satz
  `,
  course: 'prufung, prüfung, klausur, test, zusammenfassung, notizen, inhalt, folien, stoff',
  refers: 'siehe, in, im, bei, zu, vgl, vergleiche, ab',
  stubs: 'usw, etc, und so weiter, usf, ebenso, dito',
  aims: `
    lernziel, lernziele, nach diesem kannst du, nach diesem können sie, am ende kannst du, am ende können sie
  `,
  leftOut: `
    nicht in diesem kurs, nicht in diesem modul, nicht dieses jahr, nicht klausurrelevant,
    nicht prufungsrelevant, nicht prüfungsrelevant, nicht behandelt, wird ubersprungen,
    wird übersprungen, folgt noch, kommt spater, kommt später
  `,
  overviews: `inhalt, inhaltsverzeichnis, gliederung, themen, ziele, agenda, todo, zu tun, offene fragen`,
  exercises: `erklare, beschreibe, nenne, berechne, vergleiche, diskutiere, gib ein, gib zwei, definiere, begrunde, zeige dass, erlautere`,
  reasons: `
    weil, da, denn, deshalb, daher, darum, deswegen, wegen, dank, sodass, grund, grunde, gründe,
    ursache, ursachen, folge
  `,
  numbers: `
    zwei, drei, vier, funf, fünf, sechs, sieben, acht, neun, zehn, elf, zwolf, zwölf, zwanzig,
    dreissig, dreißig, hundert, tausend, million, millionen, milliarde, milliarden, halb, halfte,
    hälfte, drittel, viertel, prozent
  `,
  times: `
    sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, woche, wochen, monat,
    monate, monaten, jahr, jahre, jahren, jahrhundert, jahrhunderte
  `,
} satisfies QuestionsPart;
