import { getWordAnalyser } from '../../analysis/index.ts';
import { findWords, fold } from '../../language/index.ts';
import { type Marks, marksOf } from './genus-marks.ts';
import { kindsOf } from './kinds-of-words.ts';

/** Words of a definition within which the word that tells its kind stands. */
const SOON = 10;
/** Words before a noun and itself, at most. */
const LONGEST = 4;
/** Shortest verb that stands for a noun. */
const SHORTEST_VERB = 5;

/** What a definition says first that its thing is. */
export interface Genus {
  /** The word that says so, as a stem; empty where none can be told. */
  readonly head: string;
  /** The kinds of things that it names; none where it is in no list. */
  readonly kinds: ReadonlySet<string>;
  /** Whether it says that something is a thing of a kind: "lid that", but not "the kernel stores the". */
  readonly isThing: boolean;
}

const NONE: Genus = { head: '', kinds: new Set(), isThing: false };

/** What a definition says first that its thing is: "catalyst" of "a biological catalyst that …". */
export function genusOf(body: string, language: string): Genus {
  const marks = marksOf(language);
  return marks ? readGenus(firstPhrase(body), marks, language) : NONE;
}

function readGenus(words: readonly string[], marks: Marks, language: string): Genus {
  const { stops, verbs, partitives, relatives } = marks;
  const done = whatIsDone(words, marks, language);
  if (done !== null) return { head: '', kinds: done, isThing: false };
  // "Iemand die" begins with a function word that names a kind.
  const from = words.findIndex(
    (word) => (!stops.has(word) && !verbs.has(word)) || kindsOf(word, language).size > 0,
  );
  if (from < 0) return NONE;
  const end = words.findIndex((word, place) => place > from && stops.has(word));
  const chunk = words.slice(from, end < 0 ? words.length : end);
  const last = chunk.at(-1) ?? '';
  // "A kind of weir": what kind of thing it is stands behind, but not of "a form in which".
  const isOf = end < 0 || !words.slice(end, end + 2).some((word) => relatives.has(word));
  if (partitives.has(last) && isOf)
    return readGenus(words.slice(end < 0 ? from + chunk.length : end + 1), marks, language);
  if (last === '' || hasVerb(chunk, words[end] ?? '', marks, language)) return NONE;
  // "Stuk land", "hoeveelheid water": where compounds are one word, the first tells.
  const named = marks.hasCompounds
    ? chunk.find(
        (word, place) =>
          !partitives.has(word) &&
          !(marks.isAdjective(word) && place < chunk.length - 1) &&
          kindsOf(word, language).size > 0,
      )
    : chunk.findLast((word) => !marks.isTrailing(word));
  const head = named ?? last;
  const isThing = end >= 0 && chunk.length <= LONGEST;
  return { head: getWordAnalyser(language)(head).term, kinds: kindsOf(head, language), isThing };
}

/** "Brings blood from", "the kernel stores the": something is told to do something. */
function hasVerb(
  chunk: readonly string[],
  next: string,
  { isVerb, articles, gerundArticle }: Marks,
  language: string,
): boolean {
  return chunk.some((word, place) => {
    if (!isVerb(word) || kindsOf(word, language).size > 0) return false;
    // Where a gerund needs no article the last word may be a noun for several: "pairs that".
    return place < chunk.length - 1 || gerundArticle !== '' || articles.has(next);
  });
}

/**
 * The kinds of a verb that stands for a noun; null where none does: "the sinking of", "het zijdelings
 * buigen" may happen by itself, "keeping apart" is what somebody does.
 */
function whatIsDone(
  words: readonly string[],
  { gerund, gerundArticle, articles, stops }: Marks,
  language: string,
): ReadonlySet<string> | null {
  const [first = ''] = words;
  const hasArticle = articles.has(first);
  const rest = hasArticle ? words.slice(1) : words;
  const isVerb = (word: string) =>
    word.length >= SHORTEST_VERB && word.endsWith(gerund) && kindsOf(word, language).size === 0;
  if (gerundArticle === '') {
    const [word = '', next = ''] = rest;
    if (!isVerb(word)) return null;
    if (!hasArticle) return new Set(['doing']);
    return stops.has(next) ? new Set(['action', 'doing']) : null;
  }
  // "Mensen" ends as "sorteren" does.
  if (first !== gerundArticle) return null;
  const end = rest.findIndex((word) => stops.has(word));
  const chunk = rest.slice(0, end < 0 ? rest.length : end);
  return isVerb(chunk.at(-1) ?? '') ? new Set(['action', 'doing']) : null;
}

/** The words of a definition up to the first mark that divides it. */
function firstPhrase(body: string): string[] {
  const [phrase = ''] = body.replace(/^[^\p{L}]+/u, '').split(/[,;:()]/u, 1);
  return Array.from(findWords(phrase), ({ text }) => fold(text)).slice(0, SOON);
}
