import type { QuizPool } from '../pool.ts';
import type { QuizCard } from '../types.ts';
import { makeFigureCard } from './figure-card.ts';
import type { Candidate } from './parts.ts';
import { makeTermCard } from './term-card.ts';

/** The card of a term or a figure; null where it would tell its answer, or has too few choices. */
export function makeCard(candidate: Candidate, pool: QuizPool, seed: number): QuizCard | null {
  return 'figure' in candidate
    ? makeFigureCard(candidate, pool, seed)
    : makeTermCard(candidate, pool, seed);
}
