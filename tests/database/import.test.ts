import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openForChanges } from '../../src/material/open-for-changes.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { builtFile } from '../built/index.ts';
import { writeFiles } from '../libraries/server-bot.ts';
import { makeFolder, removeFolder, uploadOf } from '../material/made-up-place.ts';
import { hasPostgres, PATIENT, startPostgres, type Postgres } from './postgres.ts';
import { ask, ONE, openReplica, TWO } from './replica.ts';

const SCRIPT = builtFile('terminal/import.ts');
const RIVERS = { 'rivers.md': 'The longest river is 320 kilometres long.\n' };

describe.runIf(hasPostgres)('npm run import', PATIENT, () => {
  let postgres: Postgres;
  let url = '';
  let folder = '';

  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.end());
  beforeEach(async () => {
    url = await postgres.create();
    folder = await makeFolder({});
  });
  afterEach(() => removeFolder(folder));

  function start(...args: string[]) {
    const env = { PATH: process.env['PATH'], LANG: 'en', DATABASE_URL: url };
    const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => (out += String(data)));
    }
    const ended = once(child, 'close').then(([code]) => ({ code: Number(code), out }));
    return { child, ended };
  }
  const run = (...args: string[]) => start(...args).ended;

  it('brings a folder into the common library, with what can be undone and confirmed', async () => {
    const material = await makeFolder({
      ...RIVERS,
      'map/picture.png': 'no text',
      'glossary.yaml': 'river: stream\n',
      '.voetnoot/channels.json': JSON.stringify({
        version: 1,
        servers: { [TWO]: { '5': { collection: 'map', parent: null } } },
      }),
    });
    const changes = openForChanges(material, await openStore(material));
    const added = await changes.add(uploadOf('lakes.md', 'The deepest lake.'), null);
    await changes.confirm(added.proposal.id);
    const waiting = await changes.add(uploadOf('hills.md', 'Hills are high.'), null);

    const { code, out } = await run(material);
    expect({ code, out }).toEqual({ code: 0, out: 'common: 4 files are in the database now\n' });
    const replica = await openReplica(url, { LIBRARIES: 'server' });
    const { own } = await replica.servers.open(null);
    expect(own.library.sources.map(({ file }) => file)).toEqual(['lakes.md', 'rivers.md']);
    expect(own.operator.glossary.entries).toHaveLength(1);
    expect(await replica.ground?.channelsAtHand()).toEqual({
      [TWO]: { '5': { collection: 'map', parent: null } },
    });
    await replica.ground?.look(async ({ holdings }) => {
      expect(await holdings.readJournal()).toHaveLength(1);
      expect(await holdings.readProposal(waiting.proposal.id)).toMatchObject({ file: 'hills.md' });
      expect(await holdings.sizeOfKept(waiting.proposal.after ?? '')).toBe(15);
    });
    await replica.close();

    expect(await run(material)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/all 4 files were there already/),
    });
    await writeFile(join(material, 'new.md'), 'Something else.');
    expect(await run(material)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/passed over, as it has 4 files/),
    });
    expect(await ask(url, 'select file from source')).toHaveLength(4);
    await rm(join(material, 'rivers.md'));
    expect(await run('--replace', material)).toMatchObject({ code: 0 });
    const files = await ask(url, 'select file from source order by file');
    expect(files.map(({ file }) => file)).toEqual([
      'glossary.yaml',
      'lakes.md',
      'map/picture.png',
      'new.md',
    ]);
    await removeFolder(material);
  });

  it('brings each server its own, and leaves frozen what was', async () => {
    await writeFiles(join(folder, 'libraries', ONE), RIVERS);
    await writeFiles(join(folder, 'libraries', TWO), { 'lakes.md': 'The deepest lake.\n' });
    const left = new Date(Date.now() - 60_000).toISOString();
    await writeFile(join(folder, 'libraries', `${TWO}.left`), left);
    const refused = await run('libraries');
    expect(refused.code).toBe(2);
    expect(refused.out).toMatch(/folders of servers.*--servers.*everybody would read all/);
    expect(await ask(url, `select from pg_tables where tablename = 'library'`)).toEqual([]);
    expect(await run('--servers', 'libraries')).toMatchObject({ code: 0 });
    const replica = await openReplica(url);
    expect(await replica.files(ONE)).toEqual(['rivers.md']);
    expect(await replica.files(TWO)).toEqual([]);
    expect((await replica.servers.open(null)).own.library.sources).toEqual([]);
    await replica.servers.settle(new Set([ONE, TWO]));
    expect(await replica.files(TWO)).toEqual(['lakes.md']);
    await replica.close();
  });

  it('is taken up after a kill, and nothing is seen of half of it', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`note-${at}.md`, `Note ${at} is about rivers.\n`]),
    );
    await writeFiles(join(folder, 'notes'), files);
    const { child, ended } = start('--server', ONE, 'notes');
    const count = async () => {
      const rows = await ask(url, 'select sha256, xmin::text from content').catch(() => []);
      return rows.map(({ sha256, xmin }) => `${String(sha256)} ${String(xmin)}`);
    };
    await expect.poll(async () => (await count()).length, { timeout: 25_000 }).toBeGreaterThan(20);
    child.kill('SIGKILL');
    await ended;
    const before = await count();
    expect(before.length).toBeLessThan(400);
    expect(await ask(url, 'select from source')).toEqual([]);
    expect(await run('--server', ONE, 'notes')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/400 files/),
    });
    const rows = new Set(await count());
    expect(rows.size).toBe(400);
    // Those that were there were not sent again.
    expect(before.every((row) => rows.has(row))).toBe(true);
    const replica = await openReplica(url);
    expect(await replica.files(ONE)).toHaveLength(400);
    await replica.close();
  });

  it('names what cannot go in', async () => {
    await writeFiles(join(folder, 'notes'), { ...RIVERS, 'huge.txt': 'x' });
    await truncate(join(folder, 'notes', 'huge.txt'), 101 * 1024 * 1024);
    const { code, out } = await run('notes');
    expect(code).toBe(1);
    expect(out).toMatch(/1 files are in.*\n.*left out.*huge\.txt/);
    await rm(join(folder, 'notes', 'huge.txt'));
  });

  it('says what to do where it is called wrongly', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/DATABASE_URL[^]*--servers DIR/),
    });
    expect(await run()).toMatchObject({ code: 2, out: expect.stringMatching(/Name one folder/) });
    expect(await run('no-such')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/"no-such" cannot be read/),
    });
    expect(await run('--server', '../x', '.')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/not the id/),
    });
  });
});
