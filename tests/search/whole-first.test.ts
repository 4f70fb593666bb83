import { describe, expect, it } from 'vitest';
import type { CloseHit } from '../../src/search/rerank.ts';
import { wholeFirst } from '../../src/search/whole-first.ts';

/** A hit by how well it holds each of two words, near each other. */
function hitOf(ordinal: number, score: number, near: readonly number[]): CloseHit {
  return { ordinal, score, near, matched: near, here: near, own: near, meets: false, fit: 0 };
}
const ordinalsOf = (hits: readonly CloseHit[]) => wholeFirst(hits).map(({ ordinal }) => ordinal);

describe('what holds every word asked', () => {
  it('goes before what is hardly better and does not', () => {
    expect(
      ordinalsOf([hitOf(0, 10, [1, 0]), hitOf(1, 9, [1, 0.2]), hitOf(2, 8.8, [1, 1])]),
    ).toEqual([2, 0, 1]);
  });

  it('stays where another is better by far, or holds all too', () => {
    expect(ordinalsOf([hitOf(0, 10, [1, 0]), hitOf(1, 5, [1, 1])])).toEqual([0, 1]);
    expect(ordinalsOf([hitOf(0, 10, [1, 0.6]), hitOf(1, 9, [1, 1])])).toEqual([0, 1]);
  });

  it('has a score by which the order still falls', () => {
    const scores = wholeFirst([hitOf(0, 10, [1, 0]), hitOf(1, 9, [1, 1])]).map(
      ({ score }) => score,
    );
    expect(scores).toEqual([10, 10]);
  });
});
