import { getWordAnalyser } from '../../../analysis/index.ts';
import { findWords, fold } from '../../../language/index.ts';
import { type Marks, marksOf } from './marks.ts';
import { kindsOf } from './kinds-of-words.ts';
import { whatIsDone } from './what-is-done.ts';

/** Words of a definition within which the word that tells its kind stands. */
const SOON = 10;
/** Words before a noun and itself, at most. */
const LONGEST = 4;
/** Words before a noun with a comma behind them, at most. */
const MOST_ADJECTIVES = 2;

/** What a definition says first that its thing is. */
export interface Genus {
  /** The word that says so, as a stem; empty where none can be told. */
  readonly head: string;
  /** The same as it stands. */
  readonly word: string;
  /** The kinds of things that it names; none where it is in no list. */
  readonly kinds: ReadonlySet<string>;
  /** Whether it says that something is a thing of a kind: "lid that", but not "the kernel stores the". */
  readonly isThing: boolean;
}

/** Of what nothing is told. */
export const NO_GENUS: Genus = { head: '', word: '', kinds: new Set(), isThing: false };
/** "Means that the notes are short": two of one section are told apart by what is the case. */
const CLAUSE: Genus = { head: '', word: '', kinds: new Set(['clause']), isThing: false };

/** What a definition says first that its thing is: "catalyst" of "a biological catalyst that …". */
export function genusOf(body: string, language: string): Genus {
  const marks = marksOf(language);
  return marks ? readGenus(firstPhrase(body, marks, language), marks, language) : NO_GENUS;
}

/** Words up to a mark, and whether a clause follows that tells which is meant: "Menge, die". */
interface Phrase {
  readonly words: readonly string[];
  readonly isClosed: boolean;
}

function readGenus({ words, isClosed }: Phrase, marks: Marks, language: string): Genus {
  const { stops, verbs, partitives, relatives, linking, articles, clauses, asking } = marks;
  const done = whatIsDone(words, marks, language);
  if (done !== null) return { head: '', word: '', kinds: done, isThing: false };
  // "Mit Wasser gefüllter Raum": the noun comes late.
  const [first = ''] = words;
  if (isWholeSentence(words, marks)) return NO_GENUS;
  if (clauses.has(first)) return CLAUSE;
  if (asking.has(first)) return NO_GENUS;
  if (linking.has(first) && !articles.has(first)) return NO_GENUS;
  // "Iemand die" begins with a function word that names a kind.
  const from = words.findIndex(
    (word) => (!stops.has(word) && !verbs.has(word)) || kindsOf(word, language).size > 0,
  );
  // "All that the state owes" is no state.
  if (from < 0 || words.slice(0, from).some((word) => relatives.has(word))) return NO_GENUS;
  const stop = words.findIndex((word, place) => place > from && stops.has(word));
  const end = stop < 0 && isClosed ? words.length : stop;
  const chunk = words.slice(from, end < 0 ? words.length : end);
  const last = chunk.at(-1) ?? '';
  // "A kind of weir": what kind of thing it is stands behind, but not of "a form in which".
  const isOf = end < 0 || !words.slice(end, end + 2).some((word) => relatives.has(word));
  if (partitives.has(last) && isOf)
    return readGenus(
      { words: words.slice(end < 0 ? from + chunk.length : end + 1), isClosed },
      marks,
      language,
    );
  if (last === '' || hasVerb(chunk, words[end] ?? '', marks, language)) return NO_GENUS;
  // "Stuk land", "hoeveelheid water": where compounds are one word, the first tells.
  const named = marks.hasCompounds
    ? chunk.find(
        (word, place) =>
          !partitives.has(word) &&
          !(marks.isAdjective(word) && place < chunk.length - 1) &&
          kindsOf(word, language).size > 0,
      )
    : chunk.findLast((word) => !marks.isTrailing(word) || isDoing(word, marks, language));
  const head = named ?? last;
  // "Participants change by themselves" is no person.
  if (marks.hasCompounds && head !== last && kindsOf(head, language).has('person')) return NO_GENUS;
  const isThing = end >= 0 && chunk.length <= LONGEST;
  return {
    head: getWordAnalyser(language)(head).term,
    word: head,
    kinds: kindsOf(head, language),
    isThing,
  };
}

/** "Spending is higher than income": of a sentence the subject is not what a term is. */
function isWholeSentence(words: readonly string[], { finite, relatives }: Marks): boolean {
  const verb = words.findIndex((word, place) => place > 0 && finite.has(word));
  return verb > 0 && !words.slice(0, verb).some((word) => relatives.has(word));
}

/** "The lowering of": a listed verb that stands for a noun goes on behind none. */
function isDoing(word: string, { gerund }: Marks, language: string): boolean {
  return word.endsWith(gerund) && kindsOf(word, language).size > 0;
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
 * The words of a definition up to the first mark that divides it: not the comma of "a dark, heavy rock".
 */
function firstPhrase(body: string, { articles, stops }: Marks, language: string): Phrase {
  const parts = body.replace(/^[^\p{L}]+/u, '').split(/([,;:()])/u);
  const wordsIn = (place: number) =>
    Array.from(findWords(parts[place] ?? ''), ({ text }) => fold(text));
  const words = wordsIn(0);
  let at = 1;
  for (; parts[at] === ',' && at <= 2 * MOST_ADJECTIVES; at += 2) {
    const next = wordsIn(at + 1);
    const isOne = words.slice(articles.has(words[0] ?? '') ? 1 : 0).length === (at + 1) / 2;
    // "An economist, pleaded for" names its kind already.
    const isTold = kindsOf(words.at(-1) ?? '', language).size > 0;
    if (!isOne || isTold || next.length < 2 || stops.has(next[0] ?? '')) break;
    words.push(...next);
  }
  const isClosed = parts[at] === ',' && stops.has(wordsIn(at + 1)[0] ?? '');
  return { words: words.slice(0, SOON), isClosed: isClosed && words.length <= SOON };
}
