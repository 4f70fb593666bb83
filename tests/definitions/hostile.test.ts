import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../src/definitions/index.ts';
import { indexDefinitions, makeText } from './made-up.ts';

/** As long as a passage may be. */
const LONGEST = 20_000;

const PIECES = [
  'is een ',
  'osmose is een ',
  'X, een ',
  'Osmose, een stof, ',
  'noemen we ',
  'onder x ',
  'verstaan we ',
  'onder osmose verstaan we ',
  'wordt ',
  'wordt osmose genoemd ',
  'genoemd ',
  '(een ',
  'osmose (een ',
  '(',
  '(AB) ',
  'Aa Bb (AB) ',
  'van de ',
  'A van ',
  ', oprichter ',
  'Anna de Wit, oprichter ',
  'Aa. ',
  'is ',
  'is de die ',
  'a',
  ' ',
  '"',
  ': ',
  ' | ',
  'Is een ',
  'dit heet ',
  'de definitie van osmose ',
];

describe('hostile texts', () => {
  it.each(PIECES)('of nothing but "%s" are read in no time', (piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    for (const kind of ['paragraph', 'table-row'] as const) {
      const started = performance.now();
      findDefinitions(makeText(text, { kind }));
      findDefinitions(makeText(text, { kind, language: null }));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  it('give ranges of the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PIECES, 'is called ', 'by x we mean ', ', a ', '. ', 'één', '😀', '\n'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    const language = fc.constantFrom('nl', 'en', 'de', 'sv', null);
    fc.assert(
      fc.property(text, language, fc.nat(40), fc.nat(40), (made, code, start, length) => {
        const end = Math.min(made.length, start + length);
        const term = start < end ? ([start, end] as const) : null;
        for (const marked of [null, term]) {
          for (const found of findDefinitions(makeText(made, { language: code, term: marked }))) {
            for (const [from, to] of [found.term, found.body]) {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(from).toBeLessThan(to);
              expect(to).toBeLessThanOrEqual(made.length);
            }
            expect(found.term[0] < found.body[1] && found.body[0] < found.term[1]).toBe(false);
            expect(found.weight).toBeGreaterThan(0);
            expect(found.weight).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are looked up in no time', () => {
    const index = indexDefinitions([makeText('Osmose is de verplaatsing van water.')]);
    for (const asked of ['osmose '.repeat(3_000), 'o'.repeat(20_000), '']) {
      const started = performance.now();
      index.find(asked);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
