/** German: a sentence that shows each row of the table; the name that it is said of stands in brackets. */
export const german = {
  'a longer name with a word that is no noun, where all nouns have a capital':
    'Dann kam [Vandeloo Talmo] vorbei.',
  'a noun, where all nouns have a capital': 'Dann kam der [Wasserpreis] zur Sprache.',
  'ends as names of towns do': 'Dann kam [Brixumhausen] vorbei.',
  'an adjective and a noun, where all nouns have a capital':
    '[Tarifliche Kündigungen] gab es auch.',
  'a word that is no noun inside a sentence, where all nouns have a capital':
    'Dann kam [Vandeloo] vorbei.',
  'a number, where all nouns have a capital': 'Dort stehen 1.260 [Hektar Reben] im Tal.',
  'a body that its article makes the one': 'Dann sperrte das [Oberbrixamt] den Weg.',
} as const;
