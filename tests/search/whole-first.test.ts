import { describe, expect, it } from 'vitest';
import type { CloseHit } from '../../src/search/rank/rerank.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { fittingFirst, wholeFirst } from '../../src/search/rank/whole-first.ts';

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

  it('goes before what is better by more and has less than half', () => {
    expect(ordinalsOf([hitOf(0, 10, [0, 0.2]), hitOf(1, 7.5, [1, 1])])).toEqual([1, 0]);
    expect(ordinalsOf([hitOf(0, 10, [0, 1]), hitOf(1, 7.5, [1, 1])])).toEqual([0, 1]);
  });

  it('has a score by which the order still falls', () => {
    const scores = wholeFirst([hitOf(0, 10, [1, 0]), hitOf(1, 9, [1, 1])]).map(
      ({ score }) => score,
    );
    expect(scores).toEqual([10, 10]);
  });
});

describe('what gives the kind of answer that is wanted', () => {
  const why = parseQuery('why do they use hessian bags', ['en']);
  const when = parseQuery('when may hessian bags leave', ['en']);
  const list = parseQuery('which kinds of hessian bags are there', ['en']);
  const first = hitOf(0, 10, [1, 1]);
  const fitting: CloseHit = { ...hitOf(1, 7.5, [1, 0]), fit: 0.5 };
  const firstOf = (hits: readonly CloseHit[], query: typeof why) =>
    fittingFirst(hits, query)[0]?.ordinal;

  it('goes before what gives none and is hardly better', () => {
    expect(firstOf([first, fitting], why)).toBe(1);
    expect(firstOf([{ ...first, fit: 0.2 }, fitting], why)).toBe(0);
    expect(firstOf([first, { ...fitting, score: 5 }], why)).toBe(0);
  });

  it('does not where no form tells the kind, or a condition may be asked for', () => {
    expect(firstOf([first, fitting], list)).toBe(0);
    expect(firstOf([first, fitting], when)).toBe(0);
    expect(firstOf([hitOf(0, 10, [1, 0]), fitting], when)).toBe(1);
  });
});
