import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from '../../src/answers/lookup/check-query.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { aboutWater, snapshotOf } from '../discord/material.ts';

const LANGUAGES = ['nl', 'en', 'de', 'fr', 'sv', null];

const SCRAPS = ['water', 'de', 'rivier', 'ﬃ', 'İ', 'é', '1.000', '$&'];

/** Any text, and text of the signs that mean something in a query. */
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONGEST_QUERY }),
  fc.string({ unit: 'grapheme', maxLength: LONGEST_QUERY }),
  fc
    .array(fc.constantFrom(...Array.from('"“”„«»-− \n\u0000\ud83d\u202e%¶\\([*'), ...SCRAPS), {
      maxLength: 60,
    })
    .map((parts) => parts.join('').slice(0, LONGEST_QUERY)),
);

describe('any query', () => {
  it('is read as words, phrases and exclusions that stand in it', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { words, functionWords, phrases, excluded, isTopical } = parseQuery(text, LANGUAGES);
        for (const phrase of phrases) expect(text).toContain(phrase);
        for (const { word, terms } of [...words, ...functionWords, ...excluded]) {
          expect(word).not.toBe('');
          expect(terms.length).toBeGreaterThan(0);
        }
        expect(isTopical || functionWords.length === 0).toBe(true);
        const hasWords = /[\p{L}\p{N}]/u.test(text);
        expect(hasWords || [...words, ...phrases, ...excluded].length === 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('ranks without a fault: each passage once, best first, none that it excludes', async () => {
    const { index, library } = await snapshotOf([
      aboutWater(40),
      {
        file: 'nl.txt',
        lines: ['De rivier overstroomde het land.', '# Kop', 'Water: 1.000 liter.'],
      },
    ]);
    fc.assert(
      fc.property(query, (text) => {
        const asked = index.parse(text);
        const { hits, matching, evidence } = index.rank(asked, { limit: 1_000 });
        const ordinals = hits.map(({ ordinal }) => ordinal);
        expect(new Set(ordinals).size).toBe(ordinals.length);
        expect(matching).toEqual(expect.arrayContaining(ordinals));
        expect(hits).toEqual(hits.toSorted((a, b) => b.score - a.score));
        for (const { score } of hits) expect(Number.isFinite(score)).toBe(true);
        for (const share of [...evidence.matched, ...evidence.known]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const phrase of asked.phrases) {
          if (!/^[a-z]+$/u.test(phrase)) continue;
          for (const ordinal of ordinals) {
            expect(library.passages[ordinal]?.text.toLowerCase()).toContain(phrase);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
