import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'a.txt': [
    'De bank kreeg een boete omdat ze rekeningen niet goed beschermde.',
    'De haven heeft twee pieren, en schepen wachten buiten de haven.',
  ].join('\n\n'),
});

describe('why an answer is not sure', () => {
  it('never says of a word that it is nowhere while a form of it is marked', () => {
    const { confidence, doubt, passages } = ask(
      lookupOf('welke vulkaan beschermt rekeningen?'),
      snapshot,
    );
    expect(confidence).toBe('unsure');
    expect(passages[0]?.highlights).toHaveLength(2);
    expect(doubt?.unknown).toEqual(['vulkaan']);
  });
});
