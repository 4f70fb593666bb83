import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';

const PARENT = fileURLToPath(new URL('./start-busy-child.ts', import.meta.url));
const PATIENCE_MS = 25_000;

let left: number | null = null;

afterEach(() => {
  if (left !== null && isAlive(left)) process.kill(left, 'SIGKILL');
  left = null;
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a process in the middle of its work', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends when the one that started it ends by %s',
    async (signal) => {
      const parent = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), PARENT], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line]: unknown[] = await once(createInterface({ input: parent.stdout }), 'line');
      left = Number(line);
      await sleep(1_200);
      expect(isAlive(left)).toBe(true);
      const gone = once(parent, 'exit');
      parent.kill(signal);
      await gone;
      for (let tries = 0; tries < 100 && isAlive(left); tries++) await sleep(50);
      expect(isAlive(left)).toBe(false);
    },
    PATIENCE_MS,
  );
});
