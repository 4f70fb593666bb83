import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'a.txt': [
    'The lighthouse was built by the harbour board.',
    'The harbour has two piers, and ships wait outside the harbour.',
    'The keeper of the harbour lives on the longer of the piers.',
  ].join('\n\n'),
});

/** Words that stand nowhere in the material. */
const ELSEWHERE = 'glaciers volcanoes comets planets';

describe('where a question finds nothing', () => {
  it('tells which of the words are known, and offers others than these', () => {
    const { confidence, nearest, doubt } = ask(lookupOf(`${ELSEWHERE} Lighthouse`), snapshot);
    expect(confidence).toBe('none');
    expect(doubt).toEqual({
      reason: 'unknown',
      known: ['Lighthouse'],
      unknown: ELSEWHERE.split(' '),
    });
    expect(nearest[0]).toBe('harbour');
    expect(nearest).not.toContain('lighthouse');
  });

  it('what was asked is not offered in another form either', () => {
    const { nearest } = ask(lookupOf(`${ELSEWHERE} harbours`), snapshot);
    expect(nearest).not.toContain('harbour');
    expect(nearest).toContain('piers');
  });

  it('and none of its words is known, what the material is about is named', () => {
    expect(ask(lookupOf(ELSEWHERE), snapshot).nearest[0]).toBe('harbour');
  });
});
