import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { builtFile } from '../built/index.ts';

/** What a script left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script of the terminal as its own process, in an empty folder, so that no `.env` of whoever
 * runs the tests has a part in it.
 */
export async function runTerminal(
  script: 'ask' | 'check' | 'evaluate' | 'dictionary',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const cwd = await folderOf({});
  const file = builtFile(`terminal/${script}.ts`);
  const variables = { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8', ...env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [file, ...args],
      { cwd, env: variables, maxBuffer: 16 * 1024 * 1024 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A folder with these files, removed when the tests of the file are done. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-terminal-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** Lines of JSON, as whoever reads the output would parse them. */
export function parseLines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
