import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createUploadQueue } from '../../src/material/upload-queue.ts';

/** Work that goes on until it is told to end. */
function openWork() {
  const ending: (() => void)[] = [];
  const isOver = new Promise<void>((resolve) => {
    ending.push(resolve);
  });
  const work = {
    hasBegun: false,
    end: () => ending.forEach((end) => end()),
    run: () => {
      work.hasBegun = true;
      return isOver;
    },
  };
  return work;
}

describe('files that were sent', () => {
  it('wait for those of their own server, and for no other', async () => {
    const queue = createUploadQueue(2);
    const [first, second, other] = [openWork(), openWork(), openWork()];
    const all = [
      queue.take({ server: 'a' }, first.run),
      queue.take({ server: 'a' }, second.run),
      queue.take({ server: 'b' }, other.run),
    ];
    await sleep(1);
    expect([first, second, other].map(({ hasBegun }) => hasBegun)).toEqual([true, false, true]);
    first.end();
    await all[0];
    await sleep(1);
    expect(second.hasBegun).toBe(true);
    for (const work of [second, other]) work.end();
    await Promise.all(all);
  });

  it('go on after one that failed', async () => {
    const queue = createUploadQueue(1);
    const failing = queue.take({ server: 'a' }, () => Promise.reject(new Error('bad')));
    await expect(failing).rejects.toThrow('bad');
    expect(await queue.take({ server: 'a' }, () => Promise.resolve(7))).toBe(7);
  });

  it('are refused where too many wait', async () => {
    const queue = createUploadQueue(1);
    const work = openWork();
    const taken = Array.from({ length: 11 }, () => queue.take({ server: 'a' }, work.run));
    await expect(queue.take({ server: 'a' }, work.run)).rejects.toMatchObject({ key: 'too-busy' });
    work.end();
    await Promise.all(taken);
    expect(await queue.take({ server: 'a' }, () => Promise.resolve(7))).toBe(7);
  });

  it('tell who waits why', async () => {
    const queue = createUploadQueue(1);
    const work = openWork();
    const told: string[] = [];
    const first = queue.take({ server: 'a' }, work.run);
    const second = queue.take({ server: 'a', onStage: (stage) => told.push(stage) }, () =>
      Promise.resolve(),
    );
    await sleep(2_100);
    expect(told).toEqual(['waiting']);
    work.end();
    await Promise.all([first, second]);
    expect(told).toEqual(['waiting']);
  });
});
