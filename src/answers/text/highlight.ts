import { type AnalysedWord, getRememberingAnalyser } from '../../analysis/index.ts';
import { type Initials, initialsOf, type Range, visitWords } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../../search/index.ts';

/** A word of a passage that matches the query. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Place of the matched word in `query.words`. */
  readonly word: number;
  /** Which part of that word, as a compound, is matched; null for all of it. */
  readonly part: number | null;
}

/** What a word of a text matches, or null for nothing. */
type Matched = Pick<Match, 'word' | 'part'> | null;

// The same words stand in most passages: each is stemmed once for a query and a language. Gone with
// the query.
const matched = new WeakMap<Query, Map<string | null, Matcher>>();

/** Tells what words match, and with what letters those begin. */
interface Matcher {
  readonly initials: Initials;
  readonly match: (text: string) => Matched;
}

/** The words of a text that match the query, from our own offsets. */
export function findMatches(query: Query, text: string, language: Passage['language']): Match[] {
  const { initials, match } = getMatcher(query, language);
  const matches: Match[] = [];
  visitWords(text, initials, (word, start) => {
    const found = match(word);
    if (found) matches.push({ start, end: start + word.length, ...found });
  });
  return matches;
}

// Titles and headings stand above many passages. Gone with the query.
const matchedAbove = new WeakMap<Query, Map<string, readonly Match[]>>();

/** As `findMatches`, for a title or a heading: each is read once for a query. */
export function findMatchesAbove(
  query: Query,
  title: string,
  language: Passage['language'],
): readonly Match[] {
  const known = matchedAbove.get(query) ?? new Map<string, readonly Match[]>();
  matchedAbove.set(query, known);
  const key = `${language ?? ''} ${title}`;
  const found = known.get(key) ?? findMatches(query, title, language);
  known.set(key, found);
  return found;
}

function getMatcher(query: Query, language: Passage['language']): Matcher {
  const ofQuery = matched.get(query) ?? new Map<string | null, Matcher>();
  matched.set(query, ofQuery);
  const known = ofQuery.get(language);
  if (known) return known;
  const matcher = createMatcher(query, language);
  ofQuery.set(language, matcher);
  return matcher;
}

function createMatcher({ words, isTopical }: Query, language: Passage['language']): Matcher {
  const analyseWord = getRememberingAnalyser(language);
  const wordOf = new Map(
    words.flatMap(({ terms }, word) =>
      terms.map(({ term, part = null }) => [term, { word, part }] as const),
    ),
  );
  const known = new Map<string, Matched>();
  // "All" is no topic, though it stems as one does that was asked.
  const find = ({ term, stop }: AnalysedWord) =>
    (stop && isTopical ? null : wordOf.get(term)) ?? null;
  return {
    initials: initialsOf(wordOf.keys(), language),
    match: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const found = find(analyseWord(text));
      known.set(text, found);
      return found;
    },
  };
}

/** Share of a query's words that are matched: as a whole, or in every part of a compound. */
export function coverWords({ words }: Query, matches: readonly Match[]): number {
  const covered = words.filter(({ parts = 0 }, word) => {
    const own = matches.filter((match) => match.word === word);
    const found = new Set(own.map(({ part }) => part));
    return found.has(null) || (parts > 0 && found.size >= parts);
  });
  return words.length === 0 ? 0 : covered.length / words.length;
}

/** Matches as ranges to mark. */
export function toRanges(matches: readonly Match[]): Range[] {
  return matches.map(({ start, end }): Range => [start, end]);
}
