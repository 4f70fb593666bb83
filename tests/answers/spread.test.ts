import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadSources } from '../../src/answers/text/spread.ts';

/** Hits of sources named by a letter, best first, of falling or given scores. */
function hitsOf(sources: string, score = (place: number) => 10 - place * 0.1) {
  return Array.from(sources, (source, ordinal) => ({ source, ordinal, score: score(ordinal) }));
}

function spread(sources: string, score?: (place: number) => number, page = 5): string {
  return spreadSources(hitsOf(sources, score), page)
    .map(({ source }) => source)
    .join('');
}

describe('spreading sources over the first page', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    ['aaaaaaa', 'aaaaaaa'],
    ['abcde', 'abcde'],
    ['aaaaabb', 'aaabbaa'],
    ['aaaaaab', 'aaabaaa'],
    ['aaabbbbb', 'aaabbbbb'],
    ['aaaaabbbcc', 'aaabbaabcc'],
  ])('%s becomes %s', (before, after) => {
    expect(spread(before)).toBe(after);
  });

  it('leaves a source alone where the others match far less well', () => {
    expect(spread('aaaaabb', (place) => (place < 5 ? 10 : 2))).toBe('aaaaabb');
  });

  it('does nothing where no page is to be spread', () => {
    expect(spread('aaaaabb', undefined, 0)).toBe('aaaaabb');
  });

  it('keeps every hit once, in order within its source', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 }), (sources) => {
        const hits = hitsOf(sources);
        const spreaded = spreadSources(hits, 5).map(({ ordinal }) => ordinal);
        expect(spreaded.toSorted((a, b) => a - b)).toEqual(hits.map(({ ordinal }) => ordinal));
        for (const source of new Set(sources)) {
          const own = spreaded.filter((ordinal) => sources[ordinal] === source);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
