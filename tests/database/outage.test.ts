import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../src/database/connection/database.ts';
import { followLibraries } from '../../src/database/load/follow.ts';
import { reportHealth } from '../../src/health/report.ts';
import { createLogger } from '../../src/host/log.ts';
import { startServersBot } from '../libraries/server-bot.ts';
import { uploadOf } from '../material/made-up-place.ts';
import { hasOwnPostgres, PATIENT, startPostgres, type Postgres } from './postgres.ts';
import { ask, ONE, openReplica, TWO } from './replica.ts';

const PATIENCE = { timeout: 20_000 };

describe.runIf(hasOwnPostgres)('a PostgreSQL that is stopped at once', PATIENT, () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.end());

  it('leaves answers as they are; health says so, and all is caught up with afterwards', async () => {
    const url = await postgres.create();
    const [one, other] = [await openReplica(url), await openReplica(url)];
    await one.add('rivers.md', 'The longest river is 320 kilometres long.');
    expect(await other.files()).toEqual(['rivers.md']);
    const asked = await one.material.add(uploadOf('lakes.md', 'The deepest lake.'), null);
    const health = () =>
      reportHealth({
        store: other.store,
        transport: () => ({ transport: 'http', http: 'listening' }),
        lastReload: () => null,
        database: other.database,
      });
    expect(health().database).toMatchObject({ reached: true });

    await postgres.stopAtOnce();
    await expect.poll(() => health().database, PATIENCE).toMatchObject({ reached: false });
    expect(await other.text()).toContain('320');
    const away = { key: 'database-away' };
    await expect(other.material.confirm(asked.proposal.id)).rejects.toMatchObject(away);
    await expect(other.servers.open(TWO)).rejects.toMatchObject(away);
    await expect(other.servers.leave(ONE)).rejects.toMatchObject(away);
    expect(await one.text()).toContain('320');

    await postgres.start();
    await expect.poll(() => health().database, PATIENCE).toMatchObject({ reached: true });
    await one.material.confirm(asked.proposal.id);
    await expect.poll(() => other.files(), PATIENCE).toEqual(['lakes.md', 'rivers.md']);
    expect((await other.servers.open(TWO)).own.library.sources).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('leaves a bot answering, which says why nothing can be changed', async () => {
    const bot = await startServersBot({
      servers: [{ 'rivers.md': 'The longest river is 320 kilometres long.\n' }, null],
      database: await postgres.create(),
    });
    const [server = '', empty = ''] = bot.ids;
    expect(await bot.ask(server, 'longest river')).toContain('320');
    await postgres.stopAtOnce();
    expect(await bot.ask(server, 'longest river')).toContain('320');
    expect(await bot.ask(null, 'when does the library close?')).toContain('nine');
    const file = { filename: 'lakes.md', data: 'The deepest lake.' };
    const refused = await bot.source(server, 'add', { file });
    expect(JSON.stringify(refused)).toContain('database with the material cannot be reached');
    await postgres.start();
    const added = async () => JSON.stringify(await bot.source(empty, 'add', { file }));
    await expect.poll(added, PATIENCE).toContain('Add ');
    await bot.end();
  });

  it('is waited for by a bot that starts', async () => {
    const url = await postgres.create();
    await postgres.stopAtOnce();
    const opening = openReplica(url);
    await postgres.start();
    const replica = await opening;
    expect(await replica.files()).toEqual([]);
    await replica.close();
  });

  it('is asked where no notice comes, as behind a pooler', async () => {
    const url = await postgres.create();
    const replica = await openReplica(url);
    const database = createDatabase(url, createLogger({ level: 'silent', token: null }));
    const deaf = { ...database, connect: () => Promise.reject(new Error('no listening here')) };
    const caughtUp: string[] = [];
    const log = createLogger({ level: 'silent', token: null });
    const follower = followLibraries(deaf, log, 20);
    const followed = {
      state: () => 'of before',
      catchUp: () => Promise.resolve(void caughtUp.push(ONE)),
    };
    const dropped: string[] = [];
    const { own } = await replica.servers.open(ONE);
    const library = {
      store: { current: () => own, reload: () => Promise.reject(new Error()) },
      material: null,
      files: { list: () => Promise.resolve([]), read: () => Promise.reject(new Error()) },
    };
    follower.add({
      entries: () => [
        [ONE, { ...library, followed }],
        [TWO, library],
      ],
      drop: (id) => void dropped.push(id),
    });
    await expect.poll(() => dropped, PATIENCE).toContain(ONE);
    await ask(url, `insert into library (id) values ($1), ($2)`, [ONE, TWO]);
    await expect.poll(() => caughtUp, PATIENCE).toContain(ONE);
    await expect.poll(() => dropped, PATIENCE).toContain(TWO);
    await follower.close();
    await database.close();
    await replica.close();
  });
});

describe('where the database refuses', () => {
  it('a start ends with a sentence that does not tell the password', async () => {
    const wrong = { DATABASE_URL: 'mysql://me:secret@127.0.0.1/x' };
    await expect(openReplica('', wrong)).rejects.toThrow(/^DATABASE_URL must be the address/);
    await expect(openReplica('', wrong)).rejects.not.toThrow(/secret/);
  });
});
