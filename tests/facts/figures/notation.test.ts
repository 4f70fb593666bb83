import { describe, expect, it } from 'vitest';
import { readDigits as readBy } from '../../../src/facts/figures/candidates/numbers/notation.ts';
import { usesDecimalComma } from '../../../src/facts/figures/words/decimals.ts';

function readDigits(digits: string, language: string | null) {
  return readBy(digits, language === null ? null : usesDecimalComma(language));
}

describe('digits are read', () => {
  it.each([
    ['1.234', 'nl', 1234],
    ['1.234', 'en', 1.234],
    ['1,234', 'nl', 1.234],
    ['1,234', 'en', 1234],
    ['1.234', null, 1234],
    ['4,4', 'en', 4.4],
    ['4.4', 'nl', 4.4],
    ['1.234,56', 'en', 1234.56],
    ['1,234.56', 'nl', 1234.56],
    ['1.234.567', 'en', 1_234_567],
    ['0,125', 'en', 0.125],
    ['0.125', 'nl', 0.125],
    ['1234,567', 'en', 1234.567],
    ['346.000', 'de', 346_000],
  ])('%s in %s is %d', (digits, language, value) => {
    expect(readDigits(digits, language)?.value).toBe(value);
  });

  it.each(['12.05.2021', '2.3.1', '192.168.0.1', '020', '1.234,567.8', '1,2,3'])(
    '%s is no number',
    (digits) => {
      expect(readDigits(digits, 'nl')).toBeNull();
    },
  );
});
