import { expect, it } from 'vitest';
import { buildIndex } from '../../src/search/inverted-index/build-index.ts';
import { makePassages } from './made-up.ts';

/** Two passages of the same words, of which one has a pair of them as it is asked. */
const TWINS = [
  'Na de storm lag de oude molen van het dorp stil, want de molenaar wachtte op wind.',
  'Na de storm lag de molen van het oude dorp stil, want de molenaar wachtte op wind.',
];

it.each([
  ['waarom lag de oude molen stil', 0],
  ['waarom lag het oude dorp stil', 1],
])('%s: the passage with the words as they follow each other comes first', async (asked, first) => {
  const index = await buildIndex(makePassages({ 'molen.txt': TWINS }));
  expect(index.rank(index.parse(asked)).hits[0]?.ordinal).toBe(first);
});
