import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FakeDiscord } from '../../tests/fake-discord/index.ts';
import { NODE_FLAGS } from './node-flags.ts';

const MAIN = fileURLToPath(new URL('../../dist/src/app/main.js', import.meta.url));

/** The bot as it is built, in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** Milliseconds from its start until it could answer. */
  readonly readyMs: number;
  /** Ends it gently; gives the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the built bot on a server.
 * @throws Error with what it said, where it ends before it is ready.
 */
export async function startBotProcess(
  server: FakeDiscord,
  env: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, MAIN], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: server.token,
      DISCORD_API_URL: server.api,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (data) => said.push(String(data)));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const isReady = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      if (line.includes('"msg":"ready"')) resolve(true);
    });
    void ended.then(() => resolve(false));
  });
  if (!(await isReady)) throw new Error(`The bot ended: ${said.slice(-5).join('\n')}`);
  return {
    pid: child.pid ?? 0,
    readyMs: performance.now() - started,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Megabytes that a process has in memory, now and at most so far. */
export async function memoryOf(pid: number): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: read('VmRSS'), most: read('VmHWM') };
}

/** Ticks of the processor's time in a second, as Linux counts it for every process. */
const TICKS = 100;

/** Milliseconds of the processor that a process has used so far. */
export async function processorOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // What follows the name, which may have spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1_000;
}
