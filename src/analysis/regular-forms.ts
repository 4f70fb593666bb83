import {
  type InflectionPart,
  languagePacks,
  toForms,
  toPairs,
  toWords,
} from '../language/index.ts';

/** What stands before an ending that changes, or before one that is taken off, has as many letters. */
const SHORTEST = 2;
const LONG_VOWEL = /(^|[^aeiou])([aeou])\2([^aeiou])$/u;
const SHORT_VOWEL = /(^|[^aeiou])([aeiou])([bdfgklmnprst])$/u;
const OPEN_VOWEL = /(^|[^aeiou])([aeou])([^aeiou])$/u;
const DOUBLE = /([bdfgklmnprst])\1$/u;

/**
 * Nouns and adjectives that are forms of a word by a rule that no stemmer knows: "probleem" of "problemen",
 * "groot" of "grote", "analyses" of "analysis". Many are no words at all: whoever asks looks up which of
 * them there are. None for a language whose stemmer joins all.
 * @param word folded
 */
export function findRegularForms(word: string, language: string | null): string[] {
  const inflection = languagePacks.get(language ?? '')?.words.inflection;
  if (!inflection) return [];
  const forms = [...changeEnding(word, inflection), ...addEndings(word, inflection)];
  return [...new Set(forms)].filter((form) => form !== word);
}

/** "Museum" → "musea" and back. */
function changeEnding(word: string, { changes }: InflectionPart): string[] {
  return Array.from(toForms(changes)).flatMap(([ending, group]) => {
    const front = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || front.length < SHORTEST) return [];
    return group.map((other) => front + other);
  });
}

/** "Mens" → "mensen" and back. */
function addEndings(word: string, { adds = '', softens = '' }: InflectionPart): string[] {
  const soft = toPairs(softens);
  const hard = new Map(Array.from(soft, ([one, other]) => [other, one]));
  return [...toWords(adds)].flatMap((ending) => {
    const front = word.slice(0, -ending.length);
    const isForm = word.endsWith(ending) && front.length > SHORTEST;
    return [
      ...beforeEnding(word, soft).map((stem) => stem + ending),
      ...(isForm ? byItself(front, hard) : []),
    ];
  });
}

/** How a word is written before an ending: "groot" as "grot", "dik" as "dikk", "golf" as "golv". */
function beforeEnding(word: string, soft: ReadonlyMap<string, string>): string[] {
  const long = LONG_VOWEL.exec(word);
  if (long) {
    const [whole, before = '', vowel = '', last = ''] = long;
    return [word.slice(0, -whole.length) + before + vowel + (soft.get(last) ?? last)];
  }
  if (SHORT_VOWEL.test(word)) return [word + word.slice(-1)];
  const last = soft.get(word.slice(-1));
  return last === undefined ? [word] : [word, word.slice(0, -1) + last];
}

/** How what stands before an ending is written by itself: "grot" as "groot", "dikk" as "dik". */
function byItself(front: string, hard: ReadonlyMap<string, string>): string[] {
  const open = OPEN_VOWEL.exec(front);
  if (open) {
    const [whole, before = '', vowel = '', last = ''] = open;
    return [front.slice(0, -whole.length) + before + vowel + vowel + (hard.get(last) ?? last)];
  }
  if (DOUBLE.test(front)) return [front.slice(0, -1)];
  const last = hard.get(front.slice(-1));
  return last === undefined ? [front] : [front, front.slice(0, -1) + last];
}
