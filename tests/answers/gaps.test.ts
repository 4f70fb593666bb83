import { describe, expect, it } from 'vitest';
import { createGaps } from '../../src/answers/gaps/gaps.ts';

const missed = (word: string, stem = word) => ({ word, stem });

describe('the words that are kept', () => {
  it('are at most 500 a server, the latest', () => {
    const list = createGaps();
    for (let place = 0; place < 2_000; place++)
      list.note('1', [missed(`word${place}`), missed('always')]);
    const { words, once } = list.list('1');
    expect(words).toEqual([{ word: 'always', count: 2_000 }]);
    expect(once).toBe(499);
  });

  it('count once for each question', () => {
    const list = createGaps();
    list.note('1', [missed('twice'), missed('twice')]);
    expect(list.list('1')).toMatchObject({ words: [], once: 1 });
    expect(list.list('2')).toMatchObject({ words: [], once: 0 });
  });

  it('are counted by their stem and shown in their shortest form', () => {
    const list = createGaps();
    for (const word of ['bikes', 'bike', 'bikes']) list.note('1', [missed(word, 'bik')]);
    expect(list.list('1').words).toEqual([{ word: 'bike', count: 3 }]);
  });
});
