import type { Definition } from '../definitions/index.ts';
import type { CompanyKind, DateBasis, DatedStatement, Figure, TimeSpan } from '../facts/index.ts';
import type { Range } from '../language/index.ts';
import type { Block, Passage } from '../library/index.ts';
import type { AskedPeriod } from './lookup/period.ts';

/** How sure an answer is: found, perhaps, nothing. */
export type Confidence = 'sure' | 'unsure' | 'none';

/** A figure of an answer; of `stat` with how close it stands to the topic. */
export interface FoundFigure extends Figure {
  /**
   * From 0, in the same clause, over 1 (sentence), 1.5 (a sentence that goes on about it) and 2
   * (heading or title) to 3, somewhere in its passage.
   */
  readonly closeness?: number;
  /** Whether it is about the topic, and not only near it. */
  readonly isAbout?: boolean;
}

/**
 * What a block is to the one that was found: a heading or item above its thought; the block that
 * announces or holds it; itself; what stands under it; what stands beside it.
 */
export type ThoughtRole = 'path' | 'lead-in' | 'self' | 'child' | 'sibling';

/** A block of a thought, as it is shown with the passage that was found. */
export interface ThoughtBlock {
  /** ¶ of the block. */
  readonly number: number;
  readonly block: Block;
  readonly role: ThoughtRole;
  /** What matched, in order, not overlapping. */
  readonly highlights: readonly Range[];
  /** The part that answers, or null where none of it does. */
  readonly answering: Range | null;
}

/** A passage of an answer, with what of it matched. */
export interface FoundPassage {
  readonly passage: Passage;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** What matched, in order, not overlapping. */
  readonly highlights: readonly Range[];
  /** For `stat` those about the topic, closest first; otherwise all, in order. */
  readonly figures: readonly FoundFigure[];
  /** The sentence that matches best, or null where none stands out. */
  readonly sentence: Range | null;
  /** Of `ask` and `define`: what a reader takes in with the passage, in reading order, the passage among it. */
  readonly thought?: readonly ThoughtBlock[];
  /** Of `when`: the date, and the words that it dates. */
  readonly dated?: DatedStatement;
  /** Of `define`: the term, and what says what it means. */
  readonly definition?: Pick<Definition, 'term' | 'body'>;
  /** Of a question about two things: the one that this passage answers for, as it was asked. */
  readonly about?: string;
}

/** Why an answer is not sure, or what of the question stands nowhere. */
export interface Doubt {
  /**
   * `apart`: its words never stand together; `unknown`: some stand nowhere; `course`: it asks about
   * the course (a chapter, an exam), which the material does not have; `weak`: little of it matches.
   */
  readonly reason: 'apart' | 'unknown' | 'course' | 'weak';
  /** Words of the question that the material has, and those that it does not, as they were asked. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** A heading that was asked for, such as a chapter's. */
export interface FoundHeading {
  /** ¶ of the heading. */
  readonly number: number;
  readonly text: string;
  readonly file: string;
  /** The headings below it, in order. */
  readonly outline: readonly string[];
}

/** A word of a question and the word of another language that it was found by, as both stand. */
export interface Crossed {
  readonly asked: string;
  readonly found: string;
}

/** What every answer to a lookup has. */
interface FoundAnswer {
  /** As the user gave it. */
  readonly query: string;
  /** Passages found in all, of which `passages` may hold the first only. */
  readonly total: number;
  /** Sources that those passages stand in. */
  readonly sources: number;
  readonly confidence: Confidence;
  readonly passages: readonly FoundPassage[];
  /** Up to five names or topics that do find something, where nothing was found. */
  readonly nearest: readonly string[];
  /** By which words of another language it was found; absent or empty where none was needed. */
  readonly crossed?: readonly Crossed[];
}

/** What answers a question. */
export interface AskAnswer extends FoundAnswer {
  readonly command: 'ask';
  /** Why it is not sure; null where it is. */
  readonly doubt: Doubt | null;
  /** The heading that was asked for, whose passages these are. */
  readonly heading?: FoundHeading;
}

/** The passages that hold figures about a topic. */
export interface StatAnswer extends FoundAnswer {
  readonly command: 'stat';
  /** Whether the first figure is about the topic; if not, no figure is, and these stand near it. */
  readonly isAbout: boolean;
  /** Words of the topic, as they were asked, that the first figure is not told of; then it is not sure. */
  readonly untold: readonly string[];
}

/** The passages that name a company, and what is known of it. */
export interface CompanyAnswer extends FoundAnswer {
  readonly command: 'company';
  readonly company: CompanyPage;
}

/** The passages that say what a term means. */
export interface DefineAnswer extends FoundAnswer {
  readonly command: 'define';
}

/** A dated statement on a timeline. */
export interface TimelinePoint {
  /** The date as it is told. */
  readonly told: string;
  readonly span: TimeSpan;
  /** What tells when it is. */
  readonly basis: DateBasis;
  /** The words that it dates. */
  readonly clause: string;
}

/** The dated statements about a topic or a company in the order of time, each as a passage. */
export interface WhenAnswer extends FoundAnswer {
  readonly command: 'when';
  /** The period that was asked for; null for all of time. */
  readonly period: AskedPeriod | null;
  /** Statements that were left out since they are not of that period. */
  readonly outside: number;
  /** All that have a place in time, of every page. */
  readonly timeline: readonly TimelinePoint[];
}

/** What was found for one lookup. */
export type Answer = AskAnswer | StatAnswer | CompanyAnswer | DefineAnswer | WhenAnswer;

/**
 * How a company was found: by a name that the material is known to have; by words that it has and
 * that are not known as a name; by a misspelling of a known name; only by a search for the words.
 */
export type CompanyMatch = 'known' | 'literal' | 'misspelled' | 'words';

/** What a company is, quoted. */
export interface CompanyDescription {
  readonly text: string;
  /** Where it stands in its passage. */
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

/** What is known of a company besides the passages that name it. */
export interface CompanyPage {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where nothing was found. */
  readonly match: CompanyMatch | null;
  /** Only where the operator states it. */
  readonly kind: CompanyKind | null;
  /** What the material says that it is; null where it does not. */
  readonly description: CompanyDescription | null;
  /** Up to 25 others, with the number of passages that name both, most first. */
  readonly with: readonly { readonly name: string; readonly passages: number }[];
  /** Of its sources, ISO 8601; null where one of them has no date. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Up to eight, each with the place, from 0, of its passage among all found. */
  readonly figures: readonly { readonly figure: Figure; readonly place: number }[];
}
