import { phrases, type QuestionWords } from '../question-words.ts';

/** German. */
export const questions = {
  define: phrases(`
    was ist, was sind, was war, was waren, was bedeutet, was bedeuten, was heisst, was heißt,
    was versteht man unter, definition von, definition, bedeutung von, bedeutung, begriff,
    definiere, erklare, erkläre
  `),
  defineEnd: phrases('bedeutet'),
  differ: {
    asked: phrases(`
      was ist der unterschied zwischen, unterschied zwischen, unterschiede zwischen, vergleich,
      vergleiche, unterschied, unterschiede
    `),
    between: phrases('und, versus, vs, mit, gegenuber, gegenüber, oder'),
  },
  when: phrases(`
    wann, seit wann, bis wann, in welchem jahr, welches jahr, an welchem tag, um wie viel uhr,
    in welchem jahrhundert
  `),
  who: phrases('wer, von wem, wessen, wem, wen, welche person'),
  whoIs: phrases('wer ist, wer war, wer sind, wer waren'),
  howMany: phrases(`
    wie viele, wie viel, wieviele, wieviel, wie gross, wie groß, wie hoch, wie weit, wie schwer,
    wie alt, wie oft, wie schnell, wie teuer, wie viel prozent, anzahl
  `),
  howLong: phrases('wie lange, wie viele jahre, wie viele tage'),
  why: phrases('warum, weshalb, wieso, weswegen, aus welchem grund, grund fur, grund für'),
  how: phrases('wie, auf welche weise, schritte, welche schritte, vorgehen'),
  list: phrases(`
    welche, welche arten, arten von, nenne, beispiele fur, beispiele für, merkmale von, teile von,
    formen von, phasen von
  `),
  chapters: phrases(`
    kapitel, abschnitt, vorlesung, stunde, woche, teil, modul, einheit, thema, artikel, paragraph,
    satz
  `),
  course: phrases(
    'prufung, prüfung, klausur, test, zusammenfassung, notizen, inhalt, folien, stoff',
  ),
  reasons: phrases(`
    weil, da, denn, deshalb, daher, darum, deswegen, wegen, dank, sodass, grund, grunde, gründe,
    ursache, ursachen, folge
  `),
  numbers: phrases(`
    zwei, drei, vier, funf, fünf, sechs, sieben, acht, neun, zehn, elf, zwolf, zwölf, zwanzig,
    dreissig, dreißig, hundert, tausend, million, millionen, milliarde, milliarden, halb, halfte,
    hälfte, drittel, viertel, prozent
  `),
  times: phrases(`
    sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, woche, wochen, monat,
    monate, monaten, jahr, jahre, jahren, jahrhundert, jahrhunderte
  `),
} satisfies QuestionWords;
