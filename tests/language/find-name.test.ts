import { expect, test } from 'vitest';
import { findName } from '../../src/language/names/find-name.ts';

test.each([
  ['Talmo & Brixum', 'Ook Talmo and Brixum deed mee, met Talmo en Brixum.', 2],
  ['Talmo en Brixum', 'Ook Talmo & Brixum deed mee.', 1],
  ['Talmo & Brixum', 'Ook Talmo of Brixum deed mee.', 0],
  ['Talmo & Brixum', 'Ook Talmo & Brixum deed mee.', 1],
])('%s in "%s": %i times', (name, text, times) => {
  expect(findName(name, text)).toHaveLength(times);
});
