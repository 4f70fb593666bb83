import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFile } from '../built/index.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-main-'));
  await writeFile(join(folder, 'note.md'), '# Didi\n\nDidi is a company for rides.\n');
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a script in a folder of its own, where no `.env` is. */
function run(script: string, args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [builtFile(script), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], SEEDS_DIR: folder, PREVIEW_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  const opened = new Promise<string>((resolve) => {
    child.stdout.on('data', (data) => {
      out += String(data);
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(out)?.[0];
      if (found) resolve(found);
    });
  });
  let err = '';
  child.stderr.on('data', (data) => (err += String(data)));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, opened, ended };
}

function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

describe('the preview', () => {
  const ways: [string, string, Record<string, string>, NodeJS.Signals][] = [
    ['npm start without a token', 'app/main.ts', {}, 'SIGTERM'],
    ['npm run preview', 'app/preview.ts', {}, 'SIGINT'],
    ['npm run preview with a token', 'app/preview.ts', { DISCORD_TOKEN: 'some.token' }, 'SIGTERM'],
  ];
  it.each(ways)(
    'opens with %s, says where and how to stop, and ends with 0',
    async (_, script, env, signal) => {
      const { child, opened, ended } = run(script, [], env);
      const address = await opened;
      const response = await fetch(address);
      expect(await response.text()).toContain('Voetnoot');
      child.kill(signal);
      const { code, out, err } = await ended;
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Ctrl-C stops it');
      // Also through a pipe: the preview is for whoever started it.
      expect(out).not.toContain('{"level"');
      expect(out).not.toContain('some.token');
    },
  );

  it('opens with words in the language of the terminal', async () => {
    const { child, opened, ended } = run('app/preview.ts', [], { LC_ALL: 'nl_NL.UTF-8' });
    await opened;
    child.kill('SIGTERM');
    const { out } = await ended;
    expect(out).toMatch(
      /staat klaar: http.*\nDe antwoorden komen uit de map .* \(1 bron, 1 passage\)/u,
    );
    expect(out).toContain('npm run setup');
  });

  it('says that its port is taken, and what to do', async () => {
    const { server, port } = await listen();
    const { code, err } = await run('app/preview.ts', [], { PREVIEW_PORT: String(port) }).ended;
    server.close();
    expect(code).toBe(1);
    expect(err).toBe(
      `Port ${port} is in use by another program. Choose another one with PREVIEW_PORT (0 takes any free port).\n`,
    );
  });

  const wrong: [string, readonly string[], Record<string, string>, RegExp][] = [
    [
      'a wrong port',
      [],
      { PREVIEW_PORT: '70000' },
      /^PREVIEW_PORT must be the number of a port, 0 to 65535/u,
    ],
    ['no folder', [], { SEEDS_DIR: '/no/such/folder' }, /^SEEDS_DIR: .*\/no\/such\/folder/u],
    ['an option that is not there', ['--nonsense'], {}, /--nonsense.*See --help\.$/u],
  ];
  it.each(wrong)('says in one line what is wrong with %s', async (_, args, env, sentence) => {
    const { code, err } = await run('app/preview.ts', args, env).ended;
    expect(code).toBe(1);
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('has help in both languages, and a version', async () => {
    expect(await run('app/preview.ts', ['--help'], { LANG: 'nl_NL.UTF-8' }).ended).toMatchObject({
      code: 0,
      out: expect.stringContaining('alleen op deze machine'),
    });
    expect(await run('app/preview.ts', ['--help'], { LANG: 'C' }).ended).toMatchObject({
      code: 0,
      out: expect.stringContaining('on this machine only'),
    });
    expect(await run('app/preview.ts', ['--version'], {}).ended).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+/u),
    });
  });
});
