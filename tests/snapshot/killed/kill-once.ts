import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { readSnapshot } from '../../../src/snapshot/build-snapshot.ts';
import { openCache } from '../../../src/snapshot/cache/index.ts';
import { openStore } from '../../../src/snapshot/store.ts';
import { contentOf } from './content-of.ts';

const BUSY_BOT = fileURLToPath(new URL('./busy-bot.ts', import.meta.url));
const QUESTIONS = ['fietsen in stad 7', 'Acme3', 'miljoen'];
/** By then it has opened its store and is reading, or writing its cache, again and again. */
const LONGEST_MS = 2_500;

/** What was there after a process was killed. */
export interface Killed {
  readonly afterMs: number;
  /** The files in the folder of the cache. */
  readonly left: readonly string[];
  /** Whether the next start could use the cache. */
  readonly hadCache: boolean;
  /** In what the next start differs from one that reads everything anew. */
  readonly differs: readonly string[];
}

/** Starts a busy bot on a folder, kills it (SIGKILL) at a random moment, and starts again. */
export async function killOnce(folder: string, cacheDir: string): Promise<Killed> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), BUSY_BOT, folder, cacheDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  // Before it is open there is nothing to spoil.
  await Promise.race([once(child.stdout, 'data'), ended]);
  const afterMs = Math.random() * LONGEST_MS;
  await sleep(afterMs);
  child.kill('SIGKILL');
  await ended;
  const left = await readdir(cacheDir).catch(() => []);
  const hadCache = (await openCache(cacheDir, folder).read()) !== null;
  const store = await openStore(folder, { cacheDir });
  const fresh: Readonly<Record<string, unknown>> = contentOf(await readSnapshot(folder), QUESTIONS);
  const differs = Object.entries(contentOf(store.current(), QUESTIONS))
    .filter(([name, value]) => !isDeepStrictEqual(value, fresh[name]))
    .map(([name]) => name);
  return { afterMs, left, hadCache, differs };
}
