import { getStopwords } from '../../../language/stopwords.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { CompanyLexicon } from './types.ts';

export type { CompanyLexicon } from './types.ts';

const LEXICONS: ReadonlyMap<string, CompanyLexicon> = new Map([
  ['nl', dutch],
  ['en', english],
]);

/** Both languages as one, for passages whose language is another or unknown. */
const BOTH = join(dutch, english);

/** The words for a language; for one without words of its own, those of all. */
export function getLexicon(language: string | null): CompanyLexicon {
  return LEXICONS.get(language ?? '') ?? BOTH;
}

/** Whether a word is a function word in the language of a lexicon, not only in the other one. */
export function isOwnFunctionWord(word: string, lexicon: CompanyLexicon): boolean {
  for (const [code, own] of LEXICONS) {
    if ((lexicon === own || lexicon === BOTH) && getStopwords(code).has(word)) {
      return true;
    }
  }
  return false;
}

/** Function words of these languages; one of a third may well be a name in them. */
export const functionWords: ReadonlySet<string> = new Set(
  [...LEXICONS.keys()].flatMap((code) => [...getStopwords(code)]),
);

/** Articles and the like of all these languages. */
export const articles: ReadonlySet<string> = BOTH.articles;

/** Words that open a sentence with a capital of no meaning. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...functionWords,
  ...dutch.openers,
  ...english.openers,
]);

/** Shorter endings are ends of other words too: "tegen" is no compound with "gen". */
const SHORT_ENDINGS = new Set(['app', 'wet', 'bod']);

/** Whether a word, or the end of it as the last part of a compound, is in a set. */
export function endsIn(word: string, set: ReadonlySet<string>): boolean {
  const { length } = word;
  if (length > 2 && lastLetters(set)[lastThree(word)] !== 1) return false;
  if (set.has(word)) return true;
  if (length < 5) return false;
  let known = remembered.get(set);
  if (!known) remembered.set(set, (known = new Map()));
  let ends = known.get(word);
  if (ends === undefined) {
    ends = hasEnding(word, set);
    if (known.size < MOST_REMEMBERED) known.set(word, ends);
  }
  return ends;
}

/** One number for the last three letters; other letters may have the same. */
function lastThree(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(length - 3) & 31) << 10) |
    ((word.charCodeAt(length - 2) & 31) << 5) |
    (word.charCodeAt(length - 1) & 31)
  );
}

/** The last letters of all words of a set: most other words end in none of these. */
function lastLetters(set: ReadonlySet<string>): Uint8Array {
  // Word after word of a text is looked up in the same set.
  if (set === latest.set) return latest.letters;
  const letters = lasts.get(set) ?? collectLastLetters(set);
  lasts.set(set, letters);
  latest = { set, letters };
  return letters;
}

function collectLastLetters(set: ReadonlySet<string>): Uint8Array {
  const letters = new Uint8Array(1 << 15);
  for (const word of set) if (word.length > 2) letters[lastThree(word)] = 1;
  return letters;
}

const lasts = new WeakMap<ReadonlySet<string>, Uint8Array>();
let latest: { readonly set: ReadonlySet<string>; readonly letters: Uint8Array } = {
  set: new Set(),
  letters: new Uint8Array(),
};

/** Answers of `endsIn`: the words of a library repeat, and looking up every ending is dear. */
const remembered = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();
const MOST_REMEMBERED = 20_000;

function hasEnding(word: string, set: ReadonlySet<string>): boolean {
  for (let from = 2; from <= word.length - 3; from++) {
    const ending = word.slice(from);
    if (set.has(ending) && (ending.length > 3 || SHORT_ENDINGS.has(ending))) return true;
  }
  return false;
}

function join(one: CompanyLexicon, other: CompanyLexicon): CompanyLexicon {
  const joined = { ...one };
  let key: keyof CompanyLexicon;
  for (key in one) joined[key] = new Set([...one[key], ...other[key]]);
  return joined;
}
