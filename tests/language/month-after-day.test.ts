import { expect, it } from 'vitest';
import { findSentences } from '../../src/language/index.ts';

it('no sentence ends between a day and its month', () => {
  const text = 'Sie steigt zum 1. Januar auf 60 Euro. Das Haus hat 3. Der Rest ist neu.';
  expect(findSentences(text).map(([from, to]) => text.slice(from, to))).toEqual([
    'Sie steigt zum 1. Januar auf 60 Euro.',
    'Das Haus hat 3.',
    'Der Rest ist neu.',
  ]);
});
