import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../fake-discord/index.ts';
import { startServersBot } from '../libraries/server-bot.ts';
import { hasPostgres, PATIENT, startPostgres, type Postgres } from './postgres.ts';
import { ask, ONE, openReplica, TWO, type Replica } from './replica.ts';

const PATIENCE = { timeout: 20_000 };
const DAY_MS = 24 * 60 * 60_000;
const after = (days: number) => new Date(Date.now() + days * DAY_MS);
/** All tables that may have something of a server. */
const TABLES = ['content', 'source', 'change', 'proposal', 'snapshot', 'chunk'];

describe.runIf(hasPostgres)('the library of a server in the database', PATIENT, () => {
  let postgres: Postgres;
  let url = '';
  let one: Replica;
  let other: Replica;

  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.end());
  beforeEach(async () => {
    url = await postgres.create();
    one = await openReplica(url, { LEAVE_DAYS: '7' });
    other = await openReplica(url, { LEAVE_DAYS: '7' });
    await one.add('rivers.md', 'The longest river is 320 kilometres long.\n');
    // In memory on both.
    await other.files();
  });
  afterEach(async () => {
    await one.close();
    await other.close();
  });

  /** Tables that have rows of a server. */
  const tablesWith = async (server: string) => {
    const counts = TABLES.map(
      (table) => `select '${table}' as name from ${table} where library = $1`,
    );
    const text = `${counts.join(' union ')} union select 'library' from library where id = $1`;
    return (await ask(url, text, [server])).map(({ name }) => String(name)).toSorted();
  };

  it('answers nowhere when the bot has left, and everywhere when it comes back in time', async () => {
    const asked = await other.material.remove('rivers.md');
    await one.servers.leave(ONE);
    expect(await one.files()).toEqual([]);
    await expect.poll(() => other.files(), PATIENCE).toEqual([]);
    for (const { material } of [one, other]) {
      await expect(material.undo()).rejects.toMatchObject({ key: 'no-own-files' });
      await expect(material.confirm(asked.proposal.id)).rejects.toMatchObject({
        key: 'proposal-gone',
      });
    }
    await other.servers.settle(new Set([TWO]), after(6.9));
    await other.servers.comeBack(ONE);
    expect(await other.files()).toEqual(['rivers.md']);
    await expect.poll(() => one.files(), PATIENCE).toEqual(['rivers.md']);
    await one.servers.settle(new Set([ONE]), after(30));
    expect(await one.files()).toEqual(['rivers.md']);
  });

  it('is deleted when its days are over, with every row', async () => {
    expect(await tablesWith(ONE)).toEqual(
      ['change', 'chunk', 'content', 'library', 'snapshot', 'source'].toSorted(),
    );
    await one.servers.settle(new Set([TWO]), after(0));
    await other.servers.settle(new Set([TWO]), after(7.1));
    expect(await tablesWith(ONE)).toEqual([]);
    await one.servers.comeBack(ONE);
    expect(await one.files()).toEqual([]);
  });

  it('is forgotten at once, with every row, on all copies; what comes then is another', async () => {
    const asked = await other.material.remove('rivers.md');
    await one.servers.ownLibraryOf(ONE).forget();
    expect(await tablesWith(ONE)).toEqual([]);
    expect(await one.files()).toEqual([]);
    await one.add('hills.md', 'Hills are high.');
    await expect.poll(() => other.files(), PATIENCE).toEqual(['hills.md']);
    await expect(other.material.confirm(asked.proposal.id)).rejects.toMatchObject({
      key: 'proposal-gone',
    });
  });

  it('is not changed by a yes that comes while it is forgotten', async () => {
    const asked = await other.material.remove('rivers.md');
    await Promise.allSettled([
      one.servers.ownLibraryOf(ONE).forget(),
      other.material.confirm(asked.proposal.id),
    ]);
    await expect.poll(() => tablesWith(ONE), PATIENCE).toEqual([]);
  });

  it('is packed with all its files, those that readers pass over too, also large ones', async () => {
    const large = Buffer.from(Array.from({ length: 2_500_001 }, (_, at) => (at * 31) % 251));
    await ask(
      url,
      `with put as (insert into content values ($1, encode(sha256($2), 'hex'), $2) returning sha256)
       insert into source select $1, 'map/picture.png', sha256 from put`,
      [ONE, large],
    );
    const limits = { mostBytes: 10_000_000, mostArchives: 5, part: 1 };
    const { archives, files } = await other.servers.ownLibraryOf(ONE).pack(limits);
    expect(files).toBe(2);
    const unpacked = unzipSync(archives[0]?.data ?? new Uint8Array());
    expect(Object.keys(unpacked).toSorted()).toEqual(['map/picture.png', 'rivers.md']);
    expect(Buffer.from(unpacked['map/picture.png'] ?? []).equals(large)).toBe(true);
  });

  it('is exported and forgotten from Discord, and no other server notices', async () => {
    const bot = await startServersBot({
      servers: [{ 'rivers.md': 'The longest river.\n' }, { 'lakes.md': 'The deepest lake.\n' }],
      database: await postgres.create(),
    });
    const [first = '', second = ''] = bot.ids;
    const sent = await bot.source(first, 'export');
    expect(sent.attachments).toMatchObject([{ filename: 'library.zip' }]);
    const asked = await bot.source(first, 'forget');
    const again = await bot.press(first, asked, 'Delete');
    expect(textOf(await bot.press(first, again, 'Delete for good'))).toContain('deleted');
    expect(await bot.ask(first, 'longest river')).not.toContain('longest river.');
    expect(await bot.ask(second, 'deepest lake')).toContain('deepest');
    await bot.end();
  });
});
