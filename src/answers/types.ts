import type { CompanyKind, Figure } from '../facts/index.ts';
import type { Range } from '../language/range.ts';
import type { Passage } from '../library/types.ts';

/** How sure an answer is: found, perhaps, nothing. */
export type Confidence = 'sure' | 'unsure' | 'none';

/** A figure of an answer; of `stat` with how close it stands to the topic. */
export interface FoundFigure extends Figure {
  /** From 0, in the same clause, over 1 (sentence) and 2 (passage) to 3, under its heading. */
  readonly closeness?: number;
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
}

/** What was found for one lookup. */
export interface Answer {
  readonly command: 'ask' | 'company' | 'stat';
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
  /** Of `company` only. */
  readonly company?: CompanyPage;
}

/**
 * How a company was found: by a name that the material is known to have; by words that it has and
 * that are not known as a name; by a misspelling of a known name; only by a search for the words.
 */
export type CompanyMatch = 'known' | 'literal' | 'misspelled' | 'words';

/** What is known of a company besides the passages that name it. */
export interface CompanyPage {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where nothing was found. */
  readonly match: CompanyMatch | null;
  /** Only where the operator states it. */
  readonly kind: CompanyKind | null;
  /** Up to 25 others, with the number of passages that name both, most first. */
  readonly with: readonly { readonly name: string; readonly passages: number }[];
  /** Of its sources, ISO 8601; null where none has a date. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Up to eight, each with the place, from 0, of its passage among all found. */
  readonly figures: readonly { readonly figure: Figure; readonly place: number }[];
}
