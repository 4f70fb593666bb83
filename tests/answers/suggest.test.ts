import { describe, expect, it } from 'vitest';
import { matchCandidates, toCandidate } from '../../src/answers/suggest.ts';

const candidates = [
  'Didi',
  'Tencent',
  'Bank of China',
  'Société Générale',
  'Dianping',
  'Ant Group',
].flatMap((name) => toCandidate(name) ?? []);
const match = (typed: string, most = 25) =>
  matchCandidates(typed, candidates, most).map(({ name }) => name);

describe('suggestions', () => {
  it.each([
    ['', ['Didi', 'Tencent', 'Bank of China', 'Société Générale', 'Dianping', 'Ant Group']],
    ['di', ['Didi', 'Dianping']],
    ['DI', ['Didi', 'Dianping']],
    ['chi', ['Bank of China']],
    ['gene', ['Société Générale']],
    ['tecn', ['Tencent']],
    ['tenscent', ['Tencent']],
    ['diamping', ['Dianping']],
    ['sociéte', ['Société Générale']],
    ['an', ['Ant Group']],
    ['xyzzy', []],
  ])('for "%s"', (typed, expected) => {
    expect(match(typed)).toEqual(expected);
  });

  it('are no more than asked for', () => {
    expect(match('', 2)).toEqual(['Didi', 'Tencent']);
  });

  it('have no name that Discord could not show', () => {
    expect(toCandidate('x'.repeat(101))).toBeNull();
    expect(toCandidate(' ')).toBeNull();
    expect(toCandidate('x'.repeat(100))).not.toBeNull();
  });

  it('take a few milliseconds among 20,000 names', () => {
    const many = Array.from({ length: 20_000 }, (_, place) => {
      const word = (place * 7919).toString(36);
      return toCandidate(`Company ${word} of ${word.split('').toReversed().join('')}`);
    }).flatMap((candidate) => candidate ?? []);
    matchCandidates('warm', many, 25);
    for (const typed of ['c', 'compani', 'zzzzzzzz', 'o', 'copmany 3f']) {
      const started = performance.now();
      matchCandidates(typed, many, 25);
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});
