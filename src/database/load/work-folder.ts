import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^voetnoot-work-(\d+)-/;

/** A folder of this process, for what is written only to be read again a moment later. */
export interface WorkFolder {
  readonly path: string;
  /** Removes it. */
  close(): Promise<void>;
  /** Works in a new folder inside, which is gone afterwards. */
  use<Made>(work: (folder: string) => Promise<Made>): Promise<Made>;
}

/** Makes it; it goes when the process ends, and those that a kill left go now. */
export async function openWorkFolder(): Promise<WorkFolder> {
  await clearAbandoned();
  const path = await mkdtemp(join(tmpdir(), `voetnoot-work-${process.pid}-`));
  const removeNow = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', removeNow);
  return {
    path,
    async close() {
      process.off('exit', removeNow);
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    },
    async use(work) {
      const folder = await mkdtemp(join(path, 'x-'));
      try {
        return await work(folder);
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = NAME.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    // Another user's is not ours to remove.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
