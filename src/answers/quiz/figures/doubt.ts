import type { FigureCandidate } from './candidates.ts';

/** A reason to ask for no figure of a sentence, with a text in which it holds for the figure in brackets. */
export interface FigureDoubt {
  readonly name: string;
  readonly language: string;
  readonly example: string;
  readonly holds: (candidate: FigureCandidate) => boolean;
}
