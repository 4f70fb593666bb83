import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../../src/facts/companies/corrections/parse.ts';
import { explainCompanies } from '../../../src/facts/index.ts';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

const WORDS =
  "Brixum de topman van N.V. & Group Talmo's iQ-Labs zoevie.nl University of 12 3M (NS) , . “ ” Jan 𝔘niversum ÉÈ -app";
const word = fc.constantFrom(...WORDS.split(' '));
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
);
const language = fc.constantFrom('nl', 'en', 'de', 'xx', null);

describe('for any text', () => {
  test('offsets give the name back, in order and without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(text, language, async (value, code) => {
        let end = 0;
        for (const mention of await explainCompanies(value, code)) {
          expect(value.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          ({ end } = mention);
        }
      }),
    );
  });

  test('passages are ascending and there, and no name stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (texts) => {
        const companies = await findCompanies(makePassages('nl', texts));
        const names = companies.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const { passages } of companies) {
          expect(passages.length).toBeGreaterThan(0);
          expect(passages).toStrictEqual([...new Set(passages)].toSorted((a, b) => a - b));
          expect(passages.every((ordinal) => ordinal < texts.length)).toBe(true);
        }
      }),
    );
  });

  test('corrections never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (yaml) => {
        expect(parseCorrections(yaml).errors.every((error) => error.length > 0)).toBe(true);
      }),
    );
  });
});

describe('a megabyte in one passage', () => {
  test.each(['A', 'A.', 'Aa ', 'A1.', 'Ab-', "A'", 'Ab en ', 'Ab, ', '1.', 'Bank of ', "Xa's "])(
    'of %j',
    async (unit) => {
      const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
      // A second; where time grew with the square of the length, the test would run out of it.
      expect(await findCompanies(makePassages('nl', [long]))).toBeInstanceOf(Array);
    },
  );
});
