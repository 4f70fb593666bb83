/**
 * A small library for each row of `against.ts`; the name that it is said of stands in brackets,
 * a term that its source sets apart between underscores.
 */
export const libraryExamples = {
  'short for a law or an idea': [
    'De Wet brixum in balans (WBB) geldt voor bedrijven.',
    'Volgens de [WBB] betaalt de werkgever.',
  ],
  'a term': ['De directie van de [DNA] zwijgt.'],
  'a term that is explained': [
    'De winst van het bedrijf steeg.',
    '_[Brixenkorting]_: minder omzet',
  ],
  'legal forms and nothing else': ['De omzet van een [BV, NV, CV] steeg.'],
  'a widely known product': ['De directie van de [iPhone] zwijgt.'],
  'a law that is cited by its articles': [
    'Op grond van artikel 5, eerste lid, van de [IBXW] betaalt de gemeente.',
  ],
  'the name of a place': [
    'Volgens de directie van de fabriek groeit de omzet, en [Delft] produceert.',
  ],
  'stands where places stand': ['Zij woont in [Brixum].', 'Hij kwam uit Brixum.'],
  'called a place, a work or something else': [
    'Zij zwom in de rivier Brixum.',
    'De omzet daalde, meldt [Brixum], want het regende.',
  ],
  'a person by the whole name': ['Minister [Talmo Brixum] zweeg.'],
  'a word of the whole names of people': ['Minister Talmo Brixum zweeg.', 'Later sprak [Brixum].'],
  'closes two words, as surnames do': ['Toen kwam Talmo Brixel langs.', 'Later sprak [Brixel].'],
  'a part of longer names': [
    'De winst van Brixum Zoevie steeg, en de aandelen van Talmo Zoevie daalden.',
    'De omzet van Vandeloo Zoevie en van Brixel Zoevie groeide.',
    'De topman van [Zoevie] zwijgt.',
  ],
  'a word that the library writes small': [
    'De vergunning geldt een jaar; een vergunning is nodig.',
    'De houder van de [Vergunning] meldt dit.',
  ],
  'a word that the library writes small nearly always': [
    'Een brixing is een brixing, en een brixing blijft een brixing, brixing na brixing.',
    'Geen brixing zonder brixing: de ene brixing is de andere brixing niet, zei de brixing.',
    'De winst van [Brixing] steeg. Volgens de directie van Brixing is dat goed. Brixing zwijgt.',
  ],
  'somebody by what she does': [
    'Toen sprak [Brixum Analist].',
    'Later at Brixum Analist er brood.',
  ],
  'words that the library writes small as often': [
    'Zij volgt de blauwe media, en blauwe media zijn duur.',
    'De omzet van de [Blauwe Media] steeg.',
  ],
  'a noun, by the adjectives before it': [
    'Der Vorstand der gelben Brixung schweigt.',
    'Die Aktien der nassen [Brixung] stiegen.',
    'Der Umsatz der roten Brixung sank.',
  ],
  'a noun that hardly anything shows to be a name': [
    'Die Aktien der Brixung stiegen.',
    'Er sah eine Brixung. Sie will keine Brixung. Ohne [Brixung] geht es, mit Brixung auch.',
  ],
  'seldom shown to be one': ['Toen kwam [Brixum] langs.', 'Later at Brixum er brood.'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a row. */
export type LibraryRow = keyof typeof libraryExamples;

/** The rows whose example is German. */
export const germanRows: readonly string[] = [
  'a noun, by the adjectives before it',
  'a noun that hardly anything shows to be a name',
] satisfies LibraryRow[];
