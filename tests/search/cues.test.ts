import { describe, expect, it } from 'vitest';
import { findCues, namesSomebody } from '../../src/search/question/cues.ts';

describe('what tells a date', () => {
  it.each([
    ['mei', true],
    ['march', true],
    ['settembre', true],
    ['1953', true],
    // Italian and Portuguese abbreviations of months.
    ['mag', false],
    ['out', false],
    ['set', false],
  ])('%s: %s', (word, isCue) => {
    expect(findCues('when')?.(word)).toBe(isCue);
  });
});

describe('a name of somebody', () => {
  it.each([
    ['The mill was built by Edmund Lee.', 1],
    ['Original Meikle-Lee sails are made of wood.', 0],
  ])('that was not asked: %s', (text, surely) => {
    const asked = new Set(['meikle', 'lee-']);
    expect(namesSomebody(text, (word) => asked.has(word))).toBe(surely);
  });
});
