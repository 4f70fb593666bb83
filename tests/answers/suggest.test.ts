import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixDistance } from '../../src/answers/names/prefix-distance.ts';
import { matchCandidates, toCandidate } from '../../src/answers/names/suggest.ts';
import { editDistance } from '../../src/language/letters/edit-distance.ts';

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

describe('slips between what was typed and the beginning of a name', () => {
  it.each([
    ['', 'didi', 0],
    ['di', 'didi', 0],
    ['ddi', 'didi', 1],
    ['idid', 'didi', 1],
    ['tecn', 'tencent', 1],
    ['tenscent', 'tencent', 1],
    ['abcd', 'wxyz', 3],
    ['tencents', 'tencent', 1],
    ['abcdefgh', 'abc', 3],
  ])('%s, %s', (typed, name, distance) => {
    expect(prefixDistance(typed, name, 2)).toBe(distance);
  });

  it('are the fewest to any beginning', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (typed, name) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
        const least = Math.min(...beginnings.map((text) => editDistance(typed, text, 2)));
        expect(prefixDistance(typed, name, 2)).toBe(least);
      }),
    );
  });
});

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

  it('are no more than wanted, among 20,000 names', () => {
    const many = Array.from({ length: 20_000 }, (_, place) => {
      const word = (place * 7919).toString(36);
      return toCandidate(`Company ${word} of ${word.split('').toReversed().join('')}`);
    }).flatMap((candidate) => candidate ?? []);
    for (const typed of ['c', 'compani', 'o', 'copmany 3f']) {
      expect(matchCandidates(typed, many, 25)).toHaveLength(25);
    }
    expect(matchCandidates('zzzzzzzz', many, 25).length).toBeLessThanOrEqual(25);
  });
});
