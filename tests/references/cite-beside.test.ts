import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCiters } from '../../src/references/process/cite-beside.ts';
import type { CitingProcess } from '../../src/references/process/citing-process.ts';
import { cite, citeBeside } from '../../src/references/index.ts';
import { citedOf, NOW } from './made-up.ts';

const cited = citedOf({ title: 'De pont\u2028vaart', author: 'Jan de Vries', language: 'nl' });

afterEach(() => {
  vi.useRealTimers();
});

/** A process that answers when it is told to, and ends when it is killed. */
function madeUpProcess() {
  const end = new AbortController();
  const ended = once(end.signal, 'abort');
  const calls: string[] = [];
  const made: CitingProcess = {
    cite: async () => {
      calls.push('cite');
      if (calls.length > 1) await ended.then(() => Promise.reject(new Error('ended')));
      return [];
    },
    ended,
    end: () => void calls.push('end'),
    kill: () => {
      calls.push('kill');
      end.abort();
    },
  };
  return { made, calls };
}

describe('citing in another process', () => {
  it('gives the same as citing here, and several at once', async () => {
    const all = await Promise.all(
      ['nl', 'en', 'nl'].map((locale) =>
        citeBeside(cited, locale === 'nl' ? 'nl' : 'en', { now: NOW }),
      ),
    );
    const here = await cite(cited, 'nl', NOW);
    expect(all).toEqual([here, here, here]);
  }, 20_000);

  it('ends the process when nobody cites for a while, and starts another then', async () => {
    vi.useFakeTimers();
    const processes = [madeUpProcess(), madeUpProcess()];
    let started = 0;
    const by = createCiters(() => processes[started++]?.made ?? madeUpProcess().made, 1_000);
    await citeBeside(cited, 'nl', { by });
    await vi.advanceTimersByTimeAsync(1_001);
    expect(processes[0]?.calls).toEqual(['cite', 'end']);
    await citeBeside(cited, 'nl', { by });
    expect(started).toBe(2);
  });

  it('does not take many that wait for one that hangs', async () => {
    vi.useFakeTimers();
    const { made, calls } = madeUpProcess();
    let turn = Promise.resolve();
    const slow: CitingProcess = {
      ...made,
      cite: async () => {
        turn = turn.then(() => new Promise((resolve) => setTimeout(resolve, 8_000)));
        await turn;
        return [];
      },
    };
    const by = createCiters(() => slow, 60_000);
    const all = Promise.all([1, 2, 3, 4, 5].map(() => citeBeside(cited, 'nl', { by })));
    await vi.advanceTimersByTimeAsync(40_001);
    expect(await all).toHaveLength(5);
    expect(calls).not.toContain('kill');
  });

  it('kills a process that hangs, says so, and starts another', async () => {
    vi.useFakeTimers();
    const processes = [madeUpProcess(), madeUpProcess()];
    let started = 0;
    const by = createCiters(() => processes[started++]?.made ?? madeUpProcess().made, 60_000);
    await citeBeside(cited, 'nl', { by });
    const told = citeBeside(cited, 'nl', { by }).catch((error: unknown) => String(error));
    await vi.advanceTimersByTimeAsync(20_001);
    expect(await told).toBe('Error: ended');
    expect(processes[0]?.calls).toEqual(['cite', 'cite', 'kill']);
    await citeBeside(cited, 'nl', { by });
    expect(started).toBe(2);
  });
});
