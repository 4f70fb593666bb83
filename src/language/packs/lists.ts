/** Words as people write them, divided by white space, over several lines. */
export type WordList = string;

/** Phrases of one or more words, divided by commas. */
export type PhraseList = string;

/** Phrases with a number behind each, divided by commas: "two 2, two thirds 2/3". */
export type NumberList = string;

/** Words with another behind each, divided by commas: "art artikel, nr nummer". */
export type PairList = string;

/** Groups of words that are forms of one, divided by commas: "begin began begun, mouse mice". */
export type FormsList = string;

/** The words of a list. */
export function toWords(list: WordList): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** The phrases of a list. */
export function toPhrases(list: PhraseList): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
      .filter((phrase) => phrase !== ''),
  );
}

/** The phrases of a list, each with its number. */
export function toNumbers(list: NumberList): ReadonlyMap<string, number> {
  return new Map(
    Array.from(toPhrases(list), (entry) => {
      const at = entry.lastIndexOf(' ');
      const [part = '', whole = '1'] = entry.slice(at + 1).split('/');
      return [entry.slice(0, at), Number(part) / Number(whole)];
    }),
  );
}

/** The words of a list, each with the one behind it. */
export function toPairs(list: PairList): ReadonlyMap<string, string> {
  return new Map(
    Array.from(toPhrases(list), (entry): [string, string] => {
      const [word = '', other = ''] = entry.split(' ');
      return [word, other];
    }),
  );
}

/** Each word of a list of forms, with all words of its groups. */
export function toForms(list: FormsList): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const phrase of toPhrases(list)) {
    const group = phrase.split(' ');
    // "Wegen" is a form of "weg" and one of "woog".
    for (const word of group) forms.set(word, [...(forms.get(word) ?? []), ...group]);
  }
  return forms;
}
