import { findSentences, findWords, fold, getStopwords } from '../../../language/index.ts';
import { isLeadIn, type Passage } from '../../../library/index.ts';
import type { Hit, Query } from '../../../search/index.ts';
import type { Snapshot } from '../../../snapshot/index.ts';
import { findMatches, findMatchesAbove, type Match } from '../../text/highlight.ts';
import { mayBeSubject } from './subjects.ts';

/** Of the words of a title so many must be the topic's for the title alone to tell of it. */
const LEAST_OF_TITLE = 1 / 3;

/** Where words of a topic stand above a passage. */
export interface Above {
  readonly headings: readonly Match[];
  readonly title: readonly Match[];
  /** In the passage that this one goes on about. */
  readonly before: readonly Match[];
}

/**
 * The words of a topic above a passage; those of a title alone where it is a title about the topic.
 * @param isOfTitle whether the passage is about what the title is whatever words it has
 */
export function findAbove(
  ordinal: number,
  { headings, parents, language, source }: Passage,
  inText: readonly Match[],
  query: Query,
  snapshot: Snapshot,
  isOfTitle = false,
): Above {
  // What announces a list is said of its items.
  const inHeadings = [...headings, ...parents].flatMap((heading) =>
    findMatchesAbove(query, heading, language),
  );
  const title = source.title ?? '';
  const inTitle = findMatchesAbove(query, title, language);
  const isTold =
    isOfTitle || inText.length + inHeadings.length > 0 || isMostOf(title, language, inTitle);
  const previous = snapshot.library.passages[ordinal - 1];
  const before = previous && isGoneOn(ordinal - 1, snapshot) ? findSubjects(query, previous) : [];
  return { headings: inHeadings, title: isTold ? inTitle : [], before };
}

/** Words of a passage that it may be about, so that the next can go on about them. */
function findSubjects(query: Query, { text, language }: Passage): Match[] {
  const matches = findMatches(query, text, language);
  if (matches.length === 0) return [];
  const sentences = findSentences(text);
  return matches.filter((match) => mayBeSubject(text, match, language, sentences));
}

function isMostOf(title: string, language: string | null, matches: readonly Match[]): boolean {
  if (matches.length === 0) return false;
  const stopwords = getStopwords(language);
  const words = Array.from(findWords(title)).filter(({ text }) => !stopwords.has(fold(text)));
  return matches.length >= words.length * LEAST_OF_TITLE;
}

/** Whether the passage after one goes on about it in its first sentence, with a figure. */
export function isGoneOn(ordinal: number, { facts, library }: Snapshot): boolean {
  const [first] = facts.figuresOf(ordinal + 1);
  if (first?.isCarried !== true || first.sentence[0] !== 0) return false;
  const [one, next] = [library.passages[ordinal], library.passages[ordinal + 1]];
  return one?.source === next?.source && one?.heading === next?.heading;
}

const known = new WeakMap<Snapshot, ReadonlyMap<number, readonly string[]>>();

/** Names of the companies of a passage. */
export function namesIn(ordinal: number, snapshot: Snapshot): readonly string[] {
  const names = known.get(snapshot) ?? collectNames(snapshot);
  known.set(snapshot, names);
  return names.get(ordinal) ?? [];
}

function collectNames({ facts }: Snapshot): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { name, aliases, passages } of facts.companies) {
    for (const ordinal of passages) {
      const own = names.get(ordinal) ?? [];
      own.push(name, ...aliases);
      names.set(ordinal, own);
    }
  }
  return names;
}

/** Whether a passage announces the list right after it: "Rainfall by town:". */
export function announces(ordinal: number, { library }: Snapshot): boolean {
  const [one, next] = [library.passages[ordinal], library.passages[ordinal + 1]];
  // What is cheap to tell first: it is asked of all that is found.
  return one !== undefined && next?.parents.at(-1) === one.text && isLeadIn(one);
}

/** The items of the list that a passage announces, by their ordinals. */
function* itemsUnder(ordinal: number, snapshot: Snapshot): Generator<number> {
  if (!announces(ordinal, snapshot)) return;
  const { passages } = snapshot.library;
  for (let at = ordinal + 1; ; at++) {
    const announced = passages[ordinal]?.text ?? '';
    if (passages[at]?.parents.includes(announced) !== true) return;
    yield at;
  }
}

/**
 * Hits, each followed by what was not found itself: the passage after it that goes on about it, the
 * items of a list that it announces.
 */
export function* withNext(hits: readonly Hit[], snapshot: Snapshot): Generator<Hit> {
  const own = new Set(hits.map(({ ordinal }) => ordinal));
  for (const hit of hits) {
    yield hit;
    for (const at of itemsUnder(hit.ordinal, snapshot)) {
      if (own.has(at)) continue;
      own.add(at);
      yield { ...hit, ordinal: at, score: 0 };
    }
    const ordinal = hit.ordinal + 1;
    if (own.has(ordinal) || !isGoneOn(hit.ordinal, snapshot)) continue;
    own.add(ordinal);
    yield { ...hit, ordinal, score: 0 };
  }
}
