import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/facts/figures/index.ts';

/** Milliseconds of the fastest of three runs: what else the machine does only adds. */
function measure(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('time grows with the length, not with its square', () => {
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
  ])('on a run of %j', (unit) => {
    const short = unit.repeat(20_000 / unit.length);
    const long = unit.repeat(160_000 / unit.length);
    findFigures(short, 'nl');
    const base = Math.max(
      measure(() => findFigures(short, 'nl')),
      2,
    );
    expect(measure(() => findFigures(long, 'nl'))).toBeLessThan(base * 8 * 5);
  });

  it('a megabyte of digits, dots and capitals takes no more than a few seconds anywhere', () => {
    const text = '12.A'.repeat(250_000);
    expect(measure(() => findFigures(text, null))).toBeLessThan(10_000);
  });
});
