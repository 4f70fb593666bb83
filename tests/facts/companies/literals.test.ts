import { expect, test } from 'vitest';
import { findLiterals } from '../../../src/facts/companies/corrections/literals.ts';
import { createTimeSlices } from '../../../src/system/time-slices.ts';
import { makePassages } from './make-passages.ts';

const passages = makePassages('nl', [
  'Brixum en Brixum.',
  'De Brixumse haven, brixum, Brixums.',
  'Brixum-winkels van Talmo & Zonen B.V. en .NET; Café Noir.',
  '',
]);

test.each([
  ['Brixum', [0, 2]],
  ['brixum', [1]],
  ['Talmo & Zonen B.V.', [2]],
  ['Talmo', [2]],
  ['.NET', [2]],
  ['Café Noir', [2]],
  ['Zoevie', undefined],
  ['&', undefined],
  ['', undefined],
])('"%s" stands in %j', async (name, ordinals) => {
  const found = await findLiterals([name], passages, createTimeSlices());
  expect(found.get(name)).toEqual(ordinals);
});

test('many names are found at once', async () => {
  const names = ['Brixum', 'Talmo', 'Talmo & Zonen B.V.', 'Brixum'];
  const found = await findLiterals(names, passages, createTimeSlices());
  expect([...found.keys()].toSorted()).toEqual(['Brixum', 'Talmo', 'Talmo & Zonen B.V.']);
});
