import type { MeasureRow } from '../../parts/figures.ts';

/** German: schools, study and research. */
export const education: readonly MeasureRow[] = [
  {
    asks: 'studienanfänger, erstsemester, neueinschreibungen, neuzugänge, immatrikulationen',
    dimensions: ['count', 'share'],
    told: `
      begannen, fingen … an, nahmen … auf, erstsemester, studienanfänger, neu eingeschrieben,
      schrieben sich … ein, schrieben sich ein, neue studierende, immatrikulierten
    `,
  },
  {
    asks: 'studienaufwand, arbeitsaufwand, lernzeit, hausaufgaben, zeitaufwand, selbststudium',
    dimensions: ['duration'],
    told: `
      lernt, lernen, verbringt, verbringen, verbrachten, hausaufgaben, aufwenden, wendet … auf,
      wenden … auf, pro woche, in der woche, über den büchern
    `,
  },
  {
    asks: 'leistungspunkte, studienpunkte',
    dimensions: ['count'],
    told: 'punkte, leistungspunkte, credits, ects',
  },
  {
    asks: 'unterrichtszeit, unterrichtsstunden, schulstunden, vorlesungszeit',
    dimensions: ['duration', 'count'],
    told: `
      unterricht, unterrichtet, vorlesung, vorlesungen, stunden pro woche, in der klasse,
      lektionen
    `,
  },
  {
    asks: 'studiendauer, studienzeit, ausbildungsdauer, regelstudienzeit, kursdauer',
    dimensions: ['duration'],
    told: `
      studiert, studieren, studierte, dauert, bis zum abschluss, abgeschlossen, schließt … ab,
      schloss … ab, lehre, ausbildung, semester
    `,
  },
  {
    asks: 'promotionen, doktoranden',
    dimensions: ['count'],
    told: 'promoviert, promovierte, promovierten, doktorarbeit, dissertation, dissertationen',
  },
  {
    asks: 'publikationen, veröffentlichungen',
    dimensions: ['count'],
    told: `
      veröffentlicht, veröffentlichte, veröffentlichten, publiziert, publizierte, erschienen
    `,
  },
  {
    asks: 'zitate, zitierungen',
    dimensions: ['count'],
    told: 'zitiert, zitierten, zitate, verwiesen',
  },
  {
    asks: 'seiten, seitenzahl',
    dimensions: ['count'],
    told: 'seiten, seite, blätter, blatt',
  },
  {
    asks: 'zulassung, zulassungsquote, aufnahmequote',
    dimensions: ['share', 'count'],
    told: `
      zugelassen, angenommen, aufgenommen, zusage, bekam einen platz, bekamen einen platz,
      ausgewählt, durften anfangen
    `,
  },
  {
    asks: 'absagen, ablehnungsquote, ablehnungen',
    dimensions: ['share', 'count'],
    told: 'abgelehnt, lehnte … ab, lehnten … ab, absage, abgewiesen, zurückgewiesen',
  },
  {
    asks: 'sitzenbleiber, sitzenbleiberquote, wiederholer',
    dimensions: ['share', 'count'],
    told: `
      blieb sitzen, blieben sitzen, bleibt sitzen, sitzen geblieben, wiederholt, wiederholte,
      wiederholten, wiederholen
    `,
  },
  {
    asks: 'analphabetismus, analphabeten, alphabetisierung',
    dimensions: ['share', 'count'],
    told: 'nicht lesen, lesen und schreiben, lesen kann, lesen können, analphabet, analphabeten',
  },
  {
    asks: 'lesezeit, lesedauer, vorlesezeit',
    dimensions: ['duration'],
    told: 'liest, vorlesen, vorgelesen, mit einem buch',
  },
  {
    asks: 'muttersprachler, sprecherzahl',
    dimensions: ['count', 'share'],
    told: 'spricht, sprechen, sprach, sprachen, muttersprache, gesprochen, muttersprachler',
  },
  {
    asks: 'wortschatz, stichwörter',
    dimensions: ['count'],
    told: 'wörter, worte, stichwörter, einträge, wortschatz',
  },
  {
    asks: 'klassengröße, klassenstärke, gruppengröße',
    dimensions: ['count'],
    told: `
      pro klasse, in einer klasse, klassen von, klasse von, gruppen von, pro lehrer, je klasse
    `,
  },
  {
    asks: 'studiengebühr, studiengebühren, kursgebühr, schulgeld, kursgebühren',
    dimensions: ['money'],
    told: `
      studiengebühren, schulgeld, kurs kostet, kostet, kosten, zahlt, zahlen, zahlten,
      pro semester, im jahr, im semester
    `,
  },
  {
    asks: 'schulschwänzer, fehlstunden, schwänzen',
    dimensions: ['count', 'share', 'duration'],
    told: `
      schwänzte, schwänzten, geschwänzt, schwänzen, fehlte, fehlten, unentschuldigt, gefehlt,
      blieben … fern, blieb … fern
    `,
  },
];
