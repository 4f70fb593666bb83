import { expect, it } from 'vitest';
import { namesCompany } from '../../src/answers/company/company-names.ts';
import { snapshotOf } from './look-up.ts';

const TEXT =
  'De World Health Organization (WHO) waarschuwde in mei. Volgens de WHO stijgt het aantal. ' +
  'Brixum Holding N.V. maakt de medicijnen, en Brixum Holding N.V. verkoopt ze.';

it.each([
  ['Wat zegt de WHO?', true],
  ['who invented penicillin?', false],
  ['wat doet brixum holding?', true],
  ['Hoe lang kookt een ei?', false],
])('%j names a company of the material: %s', async (question, expected) => {
  expect(namesCompany(question, await snapshotOf({ 'a.txt': TEXT }))).toBe(expected);
});
