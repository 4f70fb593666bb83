import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importLibraries } from '../../src/database/import.ts';
import { builtFile } from '../built/index.ts';
import { FakeDiscord, textOf } from '../fake-discord/index.ts';
import { makeFolder, removeFolder } from '../material/made-up-place.ts';
import { hasOwnPostgres, PATIENT, startPostgres, type Postgres } from './postgres.ts';

const MAIN = builtFile('app/main.ts');

describe.runIf(hasOwnPostgres)('npm start with DATABASE_URL', PATIENT, () => {
  let postgres: Postgres;
  let server: FakeDiscord;
  let folder = '';

  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.end());
  beforeEach(async () => {
    server = await FakeDiscord.start({ guilds: [{ name: 'Study hall' }] });
    folder = await makeFolder({ 'rivers.md': 'The longest river is 320 kilometres long.\n' });
  });
  afterEach(async () => {
    await server.stop();
    await removeFolder(folder);
  });

  function start(url: string, temporary: string) {
    const child = spawn(process.execPath, [MAIN], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        TMPDIR: temporary,
        DISCORD_API_URL: server.api,
        DISCORD_TOKEN: server.token,
        DATABASE_URL: url,
        HEALTH_PORT: '0',
        SEEDS_DIR: 'no-such-folder',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '' };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => (said.out += String(data)));
    }
    const ended = once(child, 'close').then(([code]) => Number(code));
    return { child, said, ended };
  }
  it('answers from the database, says how that fares, and leaves nothing behind', async () => {
    const url = await postgres.create();
    const temporary = await makeFolder({ 'voetnoot-work-999999999-x/rest.md': 'left of a kill' });
    await importLibraries(url, { library: null, folder });
    const { child, said, ended } = start(url, temporary);
    await expect.poll(() => said.out, { timeout: 60_000 }).toContain('"ready"');
    const asked = server.interact({
      type: 'command',
      name: 'ask',
      options: { question: 'longest river' },
    });
    expect(textOf(await asked.answer(60_000))).toContain('320');
    const address = /health: (http:\S+\/healthz)/.exec(said.out)?.[1] ?? '';
    const health = async (): Promise<unknown> => (await fetch(address)).json();
    expect(await health()).toMatchObject({
      status: 'ok',
      database: { reached: true },
      library: { sources: 1 },
    });
    await postgres.stopAtOnce();
    await expect
      .poll(health, { timeout: 30_000 })
      .toMatchObject({ status: 'ok', database: { reached: false } });
    await postgres.start();
    expect(await ours(temporary)).toHaveLength(1);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await ours(temporary)).toEqual([]);
    expect(said.out).toMatch(/the database cannot be reached; what is in memory answers/);
    await removeFolder(temporary);
  });

  it('ends with one sentence where the database refuses, without the password', async () => {
    const url = new URL(await postgres.create());
    url.pathname = 'no_such_database';
    url.password = 'hush';
    const { said, ended } = start(url.href, folder);
    expect(await ended).toBe(1);
    expect(said.out.trim()).toMatch(/^DATABASE_URL: the database refuses \(.*no_such_database.*\)/);
    expect(said.out).not.toContain('hush');
    expect(said.out.trim().split('\n')).toHaveLength(1);
  });
});

/** What the bot itself has in a temporary folder; tsx and others have theirs. */
async function ours(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('voetnoot-'));
}
