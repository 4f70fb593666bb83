import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFile } from '../built/index.ts';
import { FakeDiscord, permission } from '../fake-discord/index.ts';

const MAIN = builtFile('app/main.ts');
/** Reading it takes many seconds: emphasis that never closes. */
const HARD = '*a _b'.repeat(1_600_000);
const NOTE = '# Didi\n\nDidi is a company for rides.\n';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let server: FakeDiscord;
let folder: string;
/** Processes that a test which fails may leave behind. */
let strays: readonly number[] = [];

/** Runs `src/app/main.ts` in a folder of its own, where no `.env` is. */
function runMain(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DISCORD_API_URL: server.api, SEEDS_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (out.stdout += String(data)));
  child.stderr.on('data', (data) => (out.stderr += String(data)));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, ...out }));
  });
  return { child, out, ended };
}

/** The ids of all processes that are there, each with the one that started it. */
async function processes(): Promise<ReadonlyMap<number, number>> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  const lines = stdout.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [pid = NaN, parent = NaN] = line.trim().split(/\s+/u).map(Number);
      return [pid, parent];
    }),
  );
}

beforeEach(async () => {
  server = await FakeDiscord.start({ guilds: [{ name: 'Study hall' }] });
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-main-'));
  await writeFile(join(folder, 'note.md'), NOTE);
});

afterEach(async () => {
  const there = await processes();
  for (const pid of strays) if (there.has(pid)) process.kill(pid, 'SIGKILL');
  strays = [];
  await server.stop();
  await rm(folder, { recursive: true });
});

describe('npm start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers until %s, then exits with 0', async (signal) => {
    await writeFile(join(folder, 'broken.txt'), new Uint8Array(64));
    const { child, out, ended } = runMain({ DISCORD_TOKEN: server.token });
    await server.until(() => out.stdout.includes('"ready"'), 'not ready', 20_000);
    const help = server.interact({ type: 'command', name: 'help' });
    expect((await help.answer()).components).not.toEqual([]);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(server.violations).toEqual([]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'read the material', sources: 1, passages: 1, unreadable: 1 }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ file: 'broken.txt', reason: expect.any(String) }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'ready', servers: ['Study hall'], sources: 1, passages: 1 }),
    );
    expect(stdout).not.toContain(server.token);
  });

  it('takes interactions by HTTP where that is set, until SIGTERM', async () => {
    const env = { INTERACTIONS_PORT: '0', DISCORD_PUBLIC_KEY: server.sender.publicKey };
    const { child, out, ended } = runMain({ DISCORD_TOKEN: server.token, ...env });
    await server.until(() => out.stdout.includes('"ready"'), 'not ready', 20_000);
    const address = /interactions: (http:[^"]+)/.exec(out.stdout)?.[1] ?? '';
    await server.sender.save(`${address}/`);
    const help = server.interact({ type: 'command', name: 'help' });
    expect((await help.answer()).components).not.toEqual([]);
    expect(server.identifies).toBe(0);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(server.violations).toEqual([]);
    for (const secret of [server.token, help.token]) expect(stdout).not.toContain(secret);
  });

  const wrong: [string, Record<string, string>, RegExp][] = [
    [
      'with a wrong variable',
      { DISCORD_TOKEN: 'x', REPLIES: 'x' },
      /^REPLIES must be public or private\.$/,
    ],
    [
      'with half of what HTTP needs',
      { DISCORD_TOKEN: 'x', INTERACTIONS_PORT: '0' },
      /^DISCORD_PUBLIC_KEY must be set too, since INTERACTIONS_PORT is/,
    ],
    [
      'with a rejected token',
      { DISCORD_TOKEN: 'no.such.token' },
      /rejects DISCORD_TOKEN.*Reset Token/,
    ],
    [
      'without the folder',
      { DISCORD_TOKEN: 'x', SEEDS_DIR: '/no/such/folder' },
      /^SEEDS_DIR: .*\/no\/such\/folder/,
    ],
  ];
  it.each(wrong)('%s says what to do and exits with 1', async (_, env, sentence) => {
    const { code, stdout, stderr } = await runMain(env).ended;
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout + stderr).not.toMatch(/no\.such\.token|\bat .*\.ts/);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves no process behind on %s while a file is read',
    async (signal) => {
      const { child, out, ended } = runMain({
        DISCORD_TOKEN: server.token,
        DISCORD_GUILD_ID: server.guilds[0]?.id ?? '',
      });
      await server.until(() => out.stdout.includes('"ready"'), 'not ready', 20_000);
      const children = async () =>
        [...(await processes())].filter(([, parent]) => parent === child.pid).map(([pid]) => pid);
      const before = await children();
      const started = async () => (await children()).filter((pid) => !before.includes(pid));
      const added = server.interact({
        type: 'command',
        name: 'source',
        subcommand: 'add',
        files: { file: { filename: 'hard.md', data: HARD } },
        permissions: permission.manageGuild,
      });
      await expect.poll(started, { timeout: 20_000 }).not.toEqual([]);
      const readers = (strays = await started());
      await server.until(() => added.state === 'deferred', 'not deferred', 20_000);
      child.kill(signal);
      await ended;
      const left = async () => {
        const all = await processes();
        return readers.filter((pid) => all.has(pid));
      };
      await expect.poll(left, { timeout: 10_000 }).toEqual([]);
      strays = [];
    },
    90_000,
  );

  it('says so and exits with 1 when Discord takes the login back', async () => {
    const { out, ended } = runMain({ DISCORD_TOKEN: server.token });
    await server.until(() => out.stdout.includes('"ready"'), 'not ready', 20_000);
    server.revokeToken();
    const { code, stdout } = await ended;
    expect(code).toBe(1);
    expect(stdout).toContain('Discord rejects DISCORD_TOKEN.');
  });
});
