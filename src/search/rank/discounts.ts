import type { Passage } from '../../library/index.ts';
import { onlyAsks } from '../question/asks.ts';
import { namesTerm } from '../question/fit.ts';
import { asksOfCourse, isStub, leavesOut, namesAim, pointsElsewhere } from '../question/points.ts';
import { MET, type Seen } from './scan/scan-passage.ts';
import type { Query } from '../types.ts';

/**
 * What is left of the score of a text by how many words it has besides those asked: "Retrieval from
 * memory" says nothing to who asks for retrieval from memory. One that brings a list does.
 */
const STATEMENT = [0.4, 0.8, 0.9];
/** What ends as a sentence does says something, however few its words. */
const SENTENCE = /\p{Ll}[.!]$/u;
/** So many words may stand between those of a term. */
const BETWEEN = 2;
/** What is left of the score of a text that has the words of a term, but not the term. */
const APART = 0.6;
/** What is left of the score of a text that only asks, and of one in another language. */
const ASKS = 0.3;
const FOREIGN = 0.75;
/** What a text loses of its score where all that was asked stands above it, and not in it. */
const BARE = 0.1;
/** What is left of the score of code for who asks what only words tell. */
const CODE = 0.5;
const IN_WORDS: ReadonlySet<Query['kind']> = new Set([
  'define',
  'differ',
  'why',
  'who',
  'who-is',
  'when',
  'works',
]);
/** What is left of the score of what is only to be learnt. */
const AIM = 0.6;
/** What is left of the score of a text that names another part than was asked: article 6, not 5. */
const OTHER_PART = 0.5;

/** A passage that was read word by word. */
export interface ReadPassage {
  readonly passage: Passage;
  /** The text of the next passage. */
  readonly below: string;
  readonly seen: Seen;
  /** Share of the question that it holds, and that stands in its text alone, 0–1. */
  readonly share: number;
  readonly inText: number;
}

/** How much of what a passage matches counts. */
export interface Discount {
  /** What is left of its score, 0–1. */
  readonly left: number;
  /** Whether it names what was asked for and says nothing of it. */
  readonly isEmpty: boolean;
  /** Whether all words of the query stand right beside each other somewhere. */
  readonly meets: boolean;
  /** Whether it may say something about a term by what it opens with. */
  readonly isAbout: boolean;
}

/** Tells what a passage loses for what it is, however well its words match. */
export function createDiscounts(query: Query): (read: ReadPassage) => Discount {
  const asksTerm = namesTerm(query.kind);
  const asksAim = namesAim({ heading: query.text, parents: [] });
  const isOfCourse = asksOfCourse(query);
  const [name = -1, number = -1] = query.reference ?? [];

  return ({ passage, below, seen, share, inText }) => {
    const { own, others, leastSpan } = seen;
    const brings =
      passage.thought.end > passage.number && !(query.kind === 'define' && pointsElsewhere(below));
    const isEmpty =
      (!isOfCourse && leavesOut(passage.text)) || saysNothing(passage.text, query, brings);
    const words = STATEMENT[SENTENCE.test(passage.text) ? Math.max(others, 2) : others] ?? 1;
    const meets = leastSpan < query.words.length + BETWEEN;
    const isApart = asksTerm && !meets && own.every((match) => match >= MET);
    const isOther = (own[name] ?? 0) > 0 && own[number] === 0;
    const isForeign = passage.language && query.language && passage.language !== query.language;
    const left =
      (isEmpty ? ASKS : brings ? 1 : words) *
      (1 - BARE * Math.max(0, share - inText)) *
      (isOther ? OTHER_PART : 1) *
      (isForeign ? FOREIGN : 1) *
      (!asksAim && namesAim(passage) ? AIM : 1) *
      (passage.kind === 'code' && isToldInWords(query) ? CODE : 1) *
      (isApart ? APART : 1);
    const isAbout = asksTerm && others >= STATEMENT.length && !passage.text.includes('?');
    return { left, isEmpty, meets, isAbout };
  };
}

/** Whether code cannot tell what is asked: what something is, how two things differ, why. */
export function isToldInWords({ kind }: Pick<Query, 'kind'>): boolean {
  return IN_WORDS.has(kind);
}

/** Whether a text only asks, stops, or only says where something is told. */
function saysNothing(text: string, { kind }: Query, brings: boolean): boolean {
  if (isStub(text)) return true;
  return !brings && (onlyAsks(text) || (namesTerm(kind) && pointsElsewhere(text)));
}
