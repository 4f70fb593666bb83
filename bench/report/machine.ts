import { execFile } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { promisify } from 'node:util';

/** What the figures were made on. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
}

/** This machine. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
  };
}

/** Processes that wanted a core in the last minute: more than the cores is a busy machine. */
export function currentLoad(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

/** The commit that is checked out, with "+" where files differ from it; null outside a checkout. */
export async function describeCommit(): Promise<string | null> {
  try {
    const changed = await git('status', '--porcelain', '--', '../../src');
    return `${await git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`;
  } catch {
    return null;
  }
}

/** Asks git without taking its locks: somebody else may be committing. */
async function git(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['--no-optional-locks', ...args], {
    cwd: import.meta.dirname,
  });
  return stdout.trim();
}
