import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ChartRequest } from '../../src/charts/chart-request.ts';
import { createDrawers } from '../../src/charts/process/drawers.ts';
import {
  startDrawingProcess,
  type DrawingProcess,
} from '../../src/charts/process/drawing-process.ts';

const PATIENCE_MS = 20_000;

function chartOf(title: string): ChartRequest {
  const bars = [20, 30, 45].map((value) => ({
    label: `Survey of ${value}`,
    shown: `${value}%`,
    value,
    to: null,
    isTopic: false,
  }));
  const rest = { full: 100, leftOut: [], sort: 'figure', locale: 'en' } as const;
  return { title, quote: '“A sentence.”', citation: ['¶1', 'a.md'], bars, ...rest };
}

/** A process that draws when it is told to, and what it was asked. */
function madeUpProcess() {
  const asked: string[] = [];
  const finish: (() => void)[] = [];
  const failing: ((error: Error) => void)[] = [];
  const process: DrawingProcess = {
    draw: ({ title }) => {
      asked.push(title);
      return new Promise((resolve, reject) => {
        finish.push(() => resolve({ png: Buffer.from(title), description: title, leftOut: '' }));
        failing.push(reject);
      });
    },
    ended: new Promise(() => {}),
    end: () => {},
    kill: () => failing.forEach((fail) => fail(new Error('killed'))),
  };
  return { process, asked, finish, kill: () => process.kill() };
}

describe('charts', () => {
  it('are drawn in a process of their own, the same as here', async () => {
    const drawers = createDrawers();
    const chart = await drawers.draw(chartOf('tea'), PATIENCE_MS);
    expect(
      Buffer.from(chart?.png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(chart?.description).toMatch(/^Bar chart for "tea", 3 bars: Survey of 20: 20%/u);
  });

  it('are drawn once for all who ask the same, together or one after the other', async () => {
    const { process, asked, finish } = madeUpProcess();
    const drawers = createDrawers({ start: () => process });
    const [one, other] = [
      drawers.draw(chartOf('tea'), PATIENCE_MS),
      drawers.draw(chartOf('tea'), PATIENCE_MS),
    ];
    await sleep(1);
    finish[0]?.();
    expect(await other).toEqual(await one);
    expect(await drawers.draw(chartOf('tea'), 0)).toEqual(await one);
    expect(asked).toEqual(['tea']);
  });

  it('are drawn so many at a time', async () => {
    const { process, asked, finish } = madeUpProcess();
    const drawers = createDrawers({ start: () => process, atOnce: 2 });
    const all = ['a', 'b', 'c', 'd'].map((title) => drawers.draw(chartOf(title), PATIENCE_MS));
    await sleep(1);
    expect(asked).toEqual(['a', 'b']);
    finish[0]?.();
    await all[0];
    await sleep(1);
    expect(asked).toEqual(['a', 'b', 'c']);
    for (const next of [1, 2, 3]) {
      finish[next]?.();
      await all[next];
    }
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are given up where the time is short, and there for who asks later', async () => {
    const { process, asked, finish } = madeUpProcess();
    const drawers = createDrawers({ start: () => process, atOnce: 1 });
    expect(await drawers.draw(chartOf('slow'), 20)).toBeNull();
    // Behind the one that is still being drawn; where nothing is left, it is not even begun.
    expect(await drawers.draw(chartOf('behind'), 20)).toBeNull();
    expect(await drawers.draw(chartOf('never'), 0)).toBeNull();
    finish[0]?.();
    await sleep(1);
    expect(await drawers.draw(chartOf('slow'), 0)).toMatchObject({ description: 'slow' });
    expect(asked).toEqual(['slow']);
  });

  it('are left out where the process ends, and the next comes from another', async () => {
    const made = [madeUpProcess(), madeUpProcess()];
    let started = 0;
    const drawers = createDrawers({
      start: () => {
        const one = made[started++]?.process;
        if (!one) throw new Error('no process');
        return started === 1 ? { ...one, ended: Promise.resolve() } : one;
      },
    });
    const first = drawers.draw(chartOf('tea'), PATIENCE_MS);
    await sleep(1);
    made[0]?.kill();
    expect(await first).toBeNull();
    const second = drawers.draw(chartOf('tea'), PATIENCE_MS);
    await sleep(1);
    made[1]?.finish[0]?.();
    expect(await second).toMatchObject({ description: 'tea' });
    // None left to be started.
    const none = createDrawers({
      start: () => {
        throw new Error('too many processes');
      },
    });
    expect(await none.draw(chartOf('tea'), PATIENCE_MS)).toBeNull();
  });
});

describe('the drawing process', () => {
  it('fails what it was drawing when it is ended', async () => {
    const process = startDrawingProcess();
    const drawing = process.draw(chartOf('tea'));
    process.kill();
    await expect(drawing).rejects.toThrow('the drawing process ended');
  });
});
