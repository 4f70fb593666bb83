import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './made-folder.ts';

const run = promisify(execFile);

/** Runs lines of a module in a process of its own, where nothing else keeps it alive. */
async function runAlone(lines: string): Promise<string> {
  const readers = new URL('../../src/library/reader/readers.ts', import.meta.url).href;
  const program = `import { createReaders } from ${JSON.stringify(readers)};\n${lines}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  return (await run(process.execPath, args, { cwd })).stdout.trim();
}

describe('a reading process', () => {
  it('that is given up is waited for, also where nothing else goes on', async () => {
    const folder = await makeFolder({ 'a.txt': 'Een zin.' });
    const said = await runAlone(`
      const readers = createReaders({ patience: () => 1 });
      const request = { path: ${JSON.stringify(join(folder, 'a.txt'))}, file: 'a.txt', most: 1e6 };
      const read = await readers.read(request, 1);
      console.log(read.reason);
    `);
    expect(said).toBe('too-slow');
  });

  it('that cannot be started fails the reading, and nothing waits for it', async () => {
    const said = await runAlone(`
      Object.defineProperty(process, 'execPath', { value: '/nowhere/node' });
      const readers = createReaders({ size: 1 });
      const request = { path: '/a.txt', file: 'a.txt', most: 1e6 };
      const tries = Array.from({ length: 3 }, () => readers.read(request, 1));
      const ended = await Promise.allSettled(tries);
      console.log(ended.map(({ status, reason }) => status + ' ' + reason?.code).join());
    `);
    expect(said).toBe('rejected ENOENT,rejected ENOENT,rejected ENOENT');
  });

  it('that cannot be started for want of descriptors fails the reading, not the bot', async () => {
    const said = await runAlone(`
      import { openSync } from 'node:fs';
      const readers = createReaders({ size: 1 });
      const request = { path: '/a.txt', file: 'a.txt', most: 1e6 };
      try { for (;;) openSync('/dev/null'); } catch {}
      const ended = await Promise.allSettled([readers.read(request, 1), readers.read(request, 1)]);
      console.log(ended.map(({ status }) => status).join());
    `);
    expect(said).toBe('rejected,rejected');
  });

  it.runIf(process.platform === 'linux')(
    'that was ended while it waited is no fault of the next file',
    async () => {
      const folder = await makeFolder({ 'a.txt': 'Een zin.' });
      const said = await runAlone(`
        import { readFileSync } from 'node:fs';
        import { setTimeout } from 'node:timers/promises';
        const readers = createReaders({ size: 1 });
        const request = { path: ${JSON.stringify(join(folder, 'a.txt'))}, file: 'a.txt', most: 1e6 };
        await readers.read(request, 1);
        const children = readFileSync(\`/proc/self/task/\${process.pid}/children\`, 'utf8');
        for (const id of children.trim().split(' ')) process.kill(Number(id), 'SIGKILL');
        await setTimeout(300);
        const read = await readers.read(request, 1);
        console.log(read.reason ?? read.format);
      `);
      expect(said).toBe('txt');
    },
  );

  it.runIf(process.platform === 'linux').each([
    ['a few small files, as another would start when they are read', 100, 1],
    ['files of some size, with another beside it', 400_000, 2],
  ])('reads %s', async (_what, bytes, processes) => {
    const folder = await makeFolder({ 'a.txt': 'Een zin.' });
    const said = await runAlone(`
      import { readFileSync } from 'node:fs';
      const readers = createReaders({ size: 2 });
      const request = { path: ${JSON.stringify(join(folder, 'a.txt'))}, file: 'a.txt', most: 1e6 };
      await Promise.all(Array.from({ length: 6 }, () => readers.read(request, ${bytes})));
      const children = readFileSync(\`/proc/self/task/\${process.pid}/children\`, 'utf8');
      console.log(children.trim().split(' ').length);
    `);
    expect(Number(said)).toBe(processes);
  });
});
