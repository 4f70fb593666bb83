import type { Range } from '../../language/index.ts';
import type { Figure } from '../types.ts';
import type { Candidate } from './candidates/candidate.ts';

/** What a figure says by itself, without what stands around it. */
export type BareFigure = Omit<
  Figure,
  'sentence' | 'clause' | 'context' | 'role' | 'reach' | 'isCarried' | 'holder' | 'label'
>;

/** A figure and the candidate that it was made of. */
export interface Found {
  readonly figure: BareFigure;
  readonly candidate: Candidate;
}

/** A sentence with its tokens and its figures. */
export interface Sentence {
  readonly range: Range;
  /** The place of its first token, and of the token after its last. */
  readonly first: number;
  readonly next: number;
  readonly found: readonly Found[];
}
