import { describe, expect, it } from 'vitest';
import { createGaps } from '../src/gaps.ts';

describe('the words that are kept', () => {
  it('are at most 500 a server, the latest', () => {
    const list = createGaps();
    for (let place = 0; place < 2_000; place++) list.note('1', [`word${place}`, 'always']);
    const { words, once } = list.list('1');
    expect(words).toEqual([{ word: 'always', count: 2_000 }]);
    expect(once).toBe(499);
  });

  it('count once for each question', () => {
    const list = createGaps();
    list.note('1', ['twice', 'twice']);
    expect(list.list('1')).toMatchObject({ words: [], once: 1 });
    expect(list.list('2')).toMatchObject({ words: [], once: 0 });
  });
});
