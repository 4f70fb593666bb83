import type { Passage, SourceInfo } from '../../library/types.ts';

/** What of a passage tells which companies it names. */
export interface CompanyText extends Pick<Passage, 'text' | 'language'> {
  readonly source: Pick<SourceInfo, 'file'>;
}

/** A name found in one text. */
export interface CompanyMention {
  /** As it stands: without article, possessive and the other half of a compound. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How much speaks for a company or organization; those of at least `THRESHOLD` are reported. */
  readonly score: number;
}

/** A run of capitalised words that may be a name. Places are of tokens; offsets of characters. */
export interface Chain {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Its words, without a possessive or the other half of a compound. */
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  /** Its capital may be due to its place in the sentence. */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** The other half of a compound, lower case: "oprichter" of "Tesla-oprichter". */
  readonly tail: string | null;
}

/** A cue that settles it. */
export function settle(evidence: Evidence, by: number): void {
  evidence.company += by;
  evidence.strong = true;
}

/** What speaks for each reading of a chain. */
export interface Evidence {
  company: number;
  person: number;
  place: number;
  /** A law, an event, a term, a work. */
  other: number;
  /** A cue that settles it against a first name or the name of a place. */
  strong: boolean;
}
