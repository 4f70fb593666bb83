import { type DatedStatement, findNames, type SpeltName } from '../../facts/index.ts';
import { findSentences } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { coverWords, findMatches, type Match } from '../text/highlight.ts';
import { mayBeSubject } from '../stat/places/subjects.ts';
import { isAboutAll } from './when-about.ts';

/** What statements are looked for about: the words of a topic, or the names of a company. */
export interface WhenTopic {
  readonly query: Query;
  readonly weights: readonly number[];
  /** How a company is spelt; null for a topic. */
  readonly names: readonly SpeltName[] | null;
}

/** A dated statement about what was asked. */
export interface Statement {
  readonly ordinal: number;
  readonly passage: Passage;
  readonly dated: DatedStatement;
  readonly matches: readonly Match[];
}

/**
 * The dated statements of a passage that are about a topic: by their clause, their sentence, or the
 * sentence that theirs goes on about. Items and rows are about the heading that they stand under.
 */
export function statementsOf(ordinal: number, topic: WhenTopic, snapshot: Snapshot): Statement[] {
  const { library, facts } = snapshot;
  const passage = library.passages[ordinal];
  const dates = facts.datesOf(ordinal);
  if (!passage || dates.length === 0) return [];
  const { text, language, kind } = passage;
  const matches = matchesIn(text, topic, language).filter(
    ({ start }) => !dates.some((date) => start >= date.start && start < date.end),
  );
  const isRunning = kind === 'paragraph' || kind === 'quote';
  const headings = isRunning
    ? []
    : passage.headings.flatMap((heading) => matchesIn(heading, topic, language));
  const previous = library.passages[ordinal - 1];
  const before = previous && goesOn(ordinal, snapshot) ? subjectsOf(previous, topic) : [];
  if (!coversAll(topic, [...matches, ...headings, ...before])) return [];
  const sentences = findSentences(text);
  const places = {
    inText: matches,
    inHeadings: headings.map(({ word }) => word),
    before: before.map(({ word }) => word),
    sentences,
    isSubject: (match: Match) => mayBeSubject(text, match, language, sentences),
  };
  return dates
    .filter((dated) => isAboutAll(dated, places))
    .map((dated) => ({ ordinal, passage, dated, matches }));
}

/** Whether a passage goes on about the one before in its first sentence, with a date. */
export function goesOn(ordinal: number, { facts, library }: Snapshot): boolean {
  const [first] = facts.datesOf(ordinal);
  if (first?.isCarried !== true || first.sentence[0] !== 0) return false;
  const [one, next] = [library.passages[ordinal - 1], library.passages[ordinal]];
  return one?.source === next?.source && one?.heading === next?.heading;
}

/** Where a text has the words of a topic, or names of a company, each of which is all of it. */
function matchesIn(text: string, { query, names }: WhenTopic, language: string | null): Match[] {
  if (names === null) return findMatches(query, text, language);
  return findNames(names, text).map(([start, end]) => ({ start, end, word: 0, part: null }));
}

function coversAll({ query, names }: WhenTopic, matches: readonly Match[]): boolean {
  return names === null ? coverWords(query, matches) === 1 : matches.length > 0;
}

function subjectsOf({ text, language }: Passage, topic: WhenTopic): Match[] {
  const sentences = findSentences(text);
  return matchesIn(text, topic, language).filter((match) =>
    mayBeSubject(text, match, language, sentences),
  );
}
