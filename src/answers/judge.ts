import type { Evidence } from '../search/types.ts';
import type { Confidence } from './types.ts';

/** Least share of a question's weight that the best passage must hold. */
const SURE = 0.5;
const UNSURE = 0.2;

/** How sure an answer is, by how much of the question its best passage holds. */
export function judge({ weights, matched, known }: Evidence): Confidence {
  const share =
    weigh(matched, weights) /
    Math.max(
      Number.EPSILON,
      weigh(
        weights.map(() => 1),
        weights,
      ),
    );
  if (known.every((match) => match === 0) || share < UNSURE) return 'none';
  return share < SURE ? 'unsure' : 'sure';
}

function weigh(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((total, value, place) => total + value * (weights[place] ?? 0), 0);
}
