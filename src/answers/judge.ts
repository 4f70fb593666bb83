import type { Evidence } from '../search/types.ts';
import type { Confidence } from './types.ts';

/** Least share of a question's weight that the best passage must hold. */
const SURE = 0.5;
const UNSURE = 0.2;

/** How sure an answer is, by how much of the question its best passage holds. */
export function judge({ share, known }: Evidence): Confidence {
  if (known === 0 || share < UNSURE) return 'none';
  return share < SURE ? 'unsure' : 'sure';
}
