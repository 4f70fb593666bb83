/** German: a sentence that shows each row; the number that it decides on stands in [brackets]. */
export const german = {
  'number of a section over its title': '[2.4] Kosten und Nutzen',
  'number that is told to be new': 'Die Crew flog mit der neuen [747] nach Rom.',
  'part of an address or of code': 'Mehr unter www.beispiel.de/[45]-prozent und anderswo.',
  'in brackets after a noun for a reference': 'Nach Gleichung ([4.1]) gilt das.',
  'after a word that refers': 'Das wurde bewiesen (siehe [2.6]).',
  date: 'Am [3]. Oktober blieb es still.',
  'unit with a capital glued to its number': 'Der Netzbetreiber [50Hertz] baut Leitungen.',
  'what a rate is told by': 'Es gab 7 Fälle je [10.000] Einwohner.',
  'age of comparison': 'Mitglieder, die jünger als [18] sind, zahlen nichts.',
  'in words': 'Die [zwei] gingen weg.',
} as const;
