import { describe, expect, it } from 'vitest';
import type { CloseHit } from '../../src/search/rank/rerank.ts';
import { pagesOf, supportPages } from '../../src/search/rank/support-pages.ts';
import { makePassages } from './made-up.ts';

const hit = (ordinal: number, score: number): CloseHit => ({
  ordinal,
  score,
  matched: [],
  here: [],
  own: [],
  near: [],
  meets: false,
  fit: 0,
});

function order(hits: readonly CloseHit[], pageOf: (ordinal: number) => string | null): number[] {
  return supportPages(hits, pageOf)
    .toSorted((a, b) => b.score - a.score)
    .map(({ ordinal }) => ordinal);
}

const pageOf = (ordinal: number) => (ordinal < 10 ? 'page' : null);

describe('sections of one page', () => {
  it('lift each other over what stands alone', () => {
    expect(order([hit(1, 10), hit(2, 5), hit(30, 6)], pageOf)).toEqual([1, 2, 30]);
  });

  it('never pass the best of their page, nor each other', () => {
    expect(order([hit(1, 10), hit(2, 9.5), hit(3, 9.8)], pageOf)).toEqual([1, 3, 2]);
  });

  it('leave first what was first', () => {
    expect(order([hit(30, 10), hit(1, 9), hit(2, 8.9)], pageOf)).toEqual([30, 1, 2]);
  });
});

describe('the page of a passage', () => {
  const long = Array.from({ length: 21 }, (_, at) => `Zin nummer ${at} van een heel boek.`);
  const passages = makePassages({ 'book.txt': long, 'page.txt': ['Een pagina.', 'Met twee.'] });
  const ownPage = pagesOf(passages);

  it('is its source, where that is short', () => {
    expect(ownPage(21)).toBe('page.txt');
    expect(ownPage(22)).toBe('page.txt');
  });

  it('is none in a book, nor where there is no passage', () => {
    expect(ownPage(0)).toBeNull();
    expect(ownPage(99)).toBeNull();
  });
});
