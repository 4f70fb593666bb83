import { describe, expect, it } from 'vitest';
import { createShelf } from '../../src/libraries/shelf.ts';

function shelfOf(mostBytes: number) {
  const loaded: string[] = [];
  const shelf = createShelf({
    mostBytes,
    weigh: ({ bytes }: { readonly id: string; bytes: number }) => bytes,
    load: async (id) => {
      loaded.push(id);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (id === 'broken') throw new Error('cannot be read');
      return { id, bytes: 10 };
    },
  });
  const use = (id: string) => shelf.use(id, async (kept) => kept.id);
  return { shelf, loaded, use };
}

describe('a shelf', () => {
  it('loads once, also for many who come together', async () => {
    const { loaded, use } = shelfOf(100);
    await Promise.all([use('a'), use('a'), use('b')]);
    await use('a');
    expect(loaded).toEqual(['a', 'b']);
  });

  it('gives those back that were used the longest ago, and stays within its room', async () => {
    const { shelf, loaded, use } = shelfOf(20);
    for (const id of ['a', 'b', 'a', 'c']) await use(id);
    expect(shelf.size()).toEqual({ count: 2, bytes: 20 });
    await use('a');
    expect(loaded).toEqual(['a', 'b', 'c']);
    await use('b');
    expect(loaded).toEqual(['a', 'b', 'c', 'b']);
  });

  it('never has two of what somebody works with, room or not', async () => {
    const { shelf, loaded, use } = shelfOf(10);
    await shelf.use('a', async (first) => {
      for (const id of ['b', 'c']) await use(id);
      await shelf.use('a', async (second) => expect(second).toBe(first));
    });
    expect(loaded).toEqual(['a', 'b', 'c']);
  });

  it('weighs anew what has grown, and keeps one that is larger than its room', async () => {
    const { shelf, loaded, use } = shelfOf(30);
    await use('a');
    await shelf.use('b', async (kept) => {
      kept.bytes = 1_000;
    });
    expect(shelf.size()).toEqual({ count: 1, bytes: 30 });
    await use('b');
    expect(loaded).toEqual(['a', 'b']);
  });

  it('loads anew what was dropped, also while somebody has it', async () => {
    const { shelf, loaded, use } = shelfOf(100);
    await shelf.use('a', async () => {
      shelf.drop('a');
      await use('a');
    });
    await use('a');
    expect(loaded).toEqual(['a', 'a']);
  });

  it('loads anew what is better so, unless somebody works with it', async () => {
    const { shelf, loaded, use } = shelfOf(100);
    await shelf.use('a', async () => shelf.renew('a'));
    await use('a');
    expect(loaded).toEqual(['a']);
    shelf.renew('a');
    await use('a');
    expect(loaded).toEqual(['a', 'a']);
  });

  it('tries again what could not be read', async () => {
    const { loaded, use } = shelfOf(100);
    await expect(use('broken')).rejects.toThrow('cannot be read');
    await expect(use('broken')).rejects.toThrow('cannot be read');
    expect(loaded).toEqual(['broken', 'broken']);
  });
});
