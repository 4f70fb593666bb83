import type { FigureCandidate } from './candidates.ts';
import type { FigureDoubt } from './doubt.ts';
import { lastingDoubts } from './lasting-doubts.ts';
import { numberDoubts } from './number-doubts.ts';
import { sentenceDoubts } from './sentence-doubts.ts';

/** The reasons to ask for no figure; the first that holds is told. */
export const figureDoubts: readonly FigureDoubt[] = [
  ...numberDoubts,
  ...sentenceDoubts,
  ...lastingDoubts,
];

/** The name of the first reason not to ask for a figure; null where there is none. */
export function figureDoubt(candidate: FigureCandidate): string | null {
  return figureDoubts.find(({ holds }) => holds(candidate))?.name ?? null;
}
