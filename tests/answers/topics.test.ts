import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
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
  it('its words that the material has come first, the rarest of them before the others', () => {
    const { confidence, nearest } = ask(lookupOf(`${ELSEWHERE} lighthouse`), snapshot);
    expect(confidence).toBe('none');
    expect(nearest.slice(0, 2)).toEqual(['lighthouse', 'harbour']);
    expect(ask(lookupOf('lighthouse'), snapshot).confidence).toBe('sure');
  });

  it('nothing stands there twice, in another form neither', () => {
    const { nearest } = ask(lookupOf(`${ELSEWHERE} harbours`), snapshot);
    expect(nearest[0]).toBe('harbours');
    expect(nearest).not.toContain('harbour');
  });

  it('and none of its words is known, what the material is about is named', () => {
    expect(ask(lookupOf(ELSEWHERE), snapshot).nearest[0]).toBe('harbour');
  });
});
