import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

const LENGTH = 400_000;

describe('time grows with the length, not with its square: then the test would run out of it', () => {
  it.each([
    '1',
    '1.',
    '1,000.',
    'A',
    'A1',
    '1 ',
    '1-',
    '€',
    '-5 ',
    '1/2 ',
    'een ',
    'honderd',
    'two hundred and ',
    '5 en ',
    '12 mei en ',
    '1 of ',
    '12.A',
    '5 (',
  ])('on a run of %j', (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    expect(findFigures(text, 'nl')).toBeInstanceOf(Array);
  });
});
