import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../src/database/connection/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createLogger } from '../../src/host/log.ts';
import { uploadOf } from '../material/made-up-place.ts';
import { hasPostgres, PATIENT, startPostgres, type Postgres } from './postgres.ts';
import { ask, ONE, openReplica, type Replica, TWO } from './replica.ts';

/** A process that reads a file starts slowly where the machine has much else to do. */
const PATIENCE = { timeout: 20_000 };
const RIVERS = 'The longest river is 320 kilometres long.\n';
const LAKES = 'The deepest lake reaches 94 metres.\n';

describe.runIf(hasPostgres)('libraries in PostgreSQL', PATIENT, () => {
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
    one = await openReplica(url);
    other = await openReplica(url);
  });
  afterEach(async () => {
    await one.close();
    await other.close();
  });

  it('get their tables once, whoever starts at the same time', async () => {
    const fresh = await postgres.create();
    const log = createLogger({ level: 'silent', token: null });
    const databases = [1, 2, 3].map(() => createDatabase(fresh, log));
    await Promise.all(databases.map((database) => migrate(database)));
    await Promise.all(databases.map((database) => database.close()));
    expect(await ask(fresh, 'select name from migration order by id')).toEqual([
      { name: '0001_libraries' },
      { name: '0002_asked' },
    ]);
  });

  it('take a change that is asked on one copy and confirmed on another', async () => {
    const { proposal } = await one.material.add(uploadOf('rivers.md', RIVERS), null);
    expect(await other.files()).toEqual([]);
    const { report } = await other.material.confirm(proposal.id);
    expect(report.added).toEqual(['rivers.md']);
    expect(await other.files()).toEqual(['rivers.md']);
    await expect.poll(() => one.files(), PATIENCE).toEqual(['rivers.md']);
    await expect(one.material.confirm(proposal.id)).rejects.toMatchObject({ key: 'proposal-gone' });
  });

  it('are asked for so many changes an hour, over all copies together', async () => {
    const few = await Promise.all([1, 2].map(() => openReplica(url, { LIBRARY_CHANGES: '3' })));
    const propose = async (at: number, server = ONE) =>
      few[at % 2]?.servers.materialOf(server).add(uploadOf(`${at}.md`, RIVERS), null);
    const asked = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((at) => propose(at)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const refused = { key: 'quota-changes', data: { most: 3, minutes: 60 } };
    await expect(propose(6)).rejects.toMatchObject(refused);
    await expect(propose(7, TWO)).resolves.toBeDefined();
    await ask(url, `update asked set at = at - interval '59 minutes 30 seconds'`);
    await expect(propose(8)).rejects.toMatchObject({ data: { minutes: 1 } });
    await ask(url, `update asked set at = at - interval '1 minute'`);
    await expect(propose(9)).resolves.toBeDefined();
    // Nothing is kept of what was asked before that.
    expect(await ask(url, 'select library from asked')).toEqual([{ library: ONE }]);
    await Promise.all(few.map((replica) => replica.close()));
  });

  it.each(['on one copy', 'on two'])('take one of two yeses at once, %s', async (where) => {
    const { proposal } = await one.material.add(uploadOf('rivers.md', RIVERS), null);
    const second = where === 'on two' ? other : one;
    const outcomes = await Promise.allSettled([
      one.material.confirm(proposal.id),
      second.material.confirm(proposal.id),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((each) => each.status === 'rejected')).toMatchObject({
      reason: { key: 'proposal-gone' },
    });
    expect(await ask(url, 'select file, before from change')).toEqual([
      { file: 'rivers.md', before: null },
    ]);
  });

  it('give a name to one of two files, also in other letters', async () => {
    const first = await one.material.add(uploadOf('rivers.md', RIVERS), null);
    const second = await other.material.add(uploadOf('Rivers.md', LAKES), null);
    await one.material.confirm(first.proposal.id);
    await expect(other.material.confirm(second.proposal.id)).rejects.toMatchObject({
      key: 'name-taken',
      data: { file: 'rivers.md' },
    });
    await expect(
      other.material.add(uploadOf('rivers.md', 'Hills are high.'), null),
    ).rejects.toMatchObject({ key: 'name-taken' });
    expect(await other.files()).toEqual(['rivers.md']);
  });

  it('refuse a change of what another changed meanwhile', async () => {
    await one.add('rivers.md', RIVERS);
    await expect.poll(() => other.files(), PATIENCE).toEqual(['rivers.md']);
    const replacing = await other.material.replace('rivers.md', uploadOf('r.md', LAKES));
    const again = await one.material.replace('rivers.md', uploadOf('r.md', 'Hills are high.'));
    await one.material.confirm(again.proposal.id);
    await expect(other.material.confirm(replacing.proposal.id)).rejects.toMatchObject({
      key: 'folder-changed',
    });
    expect(await other.text()).toContain('Hills');
  });

  it('take back the last change after a restart, and the ones before it', async () => {
    await one.add('rivers.md', RIVERS);
    const { proposal } = await one.material.replace('rivers.md', uploadOf('r.md', LAKES));
    await one.material.confirm(proposal.id);
    await one.close();
    one = await openReplica(url);
    await undo(one);
    expect(await one.text()).toContain('320');
    await undo(other);
    expect(await other.files()).toEqual([]);
    await expect(one.material.undo()).rejects.toMatchObject({ key: 'nothing-to-undo' });
  });

  it('refuse to undo what was changed since by other means', async () => {
    await one.add('rivers.md', RIVERS);
    await one.add('lakes.md', LAKES);
    await ask(
      url,
      `update source set sha256 = (select sha256 from source where file = 'rivers.md')
       where file = 'lakes.md'`,
    );
    await expect(one.material.undo()).rejects.toMatchObject({ key: 'changed-outside' });
  });

  it('keep what twenty changes need, and nothing else', async () => {
    for (const word of ['first', 'second', 'third']) {
      await one.add(`${word}.md`, `The ${word} river.`);
    }
    const { proposal } = await one.material.remove('first.md');
    await one.material.confirm(proposal.id);
    const cancelled = await one.material.add(uploadOf('fourth.md', 'A fourth.'), null);
    const count = async () => (await ask(url, 'select sha256 from content')).length;
    await expect.poll(count).toBe(4);
    await one.material.cancel(cancelled.proposal.id);
    await expect.poll(count).toBe(3);
    await ask(url, `update proposal set at = now() - interval '25 hours'`);
    const late = await one.material.add(uploadOf('fifth.md', 'A fifth.'), null);
    await ask(url, `update proposal set at = now() - interval '25 hours'`);
    await expect(one.material.confirm(late.proposal.id)).rejects.toMatchObject({
      key: 'proposal-gone',
    });
  });

  it('hold what channels are answered from, for all copies', async () => {
    await one.add('rivers.md', RIVERS);
    const place = { server: ONE, channel: '5', parent: null };
    expect(await other.material.channels.of(place)).toBeNull();
    await one.material.channels.set(place, 'rivers');
    expect(await one.material.channels.of(place)).toBe('rivers');
    expect(await other.material.channels.own(place)).toBe('rivers');
    await expect.poll(() => other.material.channels.of(place), PATIENCE).toBe('rivers');
    await other.material.channels.set(place, null);
    await expect.poll(() => one.material.channels.of(place), PATIENCE).toBeNull();
  });

  it('hold each server to its limits, which its row may set apart', async () => {
    await one.add('rivers.md', RIVERS);
    await ask(url, `update library set quota = '{"files": 1}' where id = $1`, [ONE]);
    await expect(one.add('lakes.md', LAKES)).rejects.toMatchObject({
      key: 'quota-files',
      data: { most: 1 },
    });
  });

  it('read all anew where a moderator says so, and publish nothing where nothing changed', async () => {
    await one.add('rivers.md', RIVERS);
    const before = await versionsIn(url);
    const report = await one.servers.reload(ONE);
    expect(report).toMatchObject({ added: [], changed: [], removed: [], kept: 1, sources: 1 });
    expect(await versionsIn(url)).toEqual(before);
  });

  it('change in the common library too, for all', async () => {
    const { ground } = one;
    expect(ground).not.toBeNull();
    expect((await other.servers.open(null)).own.library.sources).toEqual([]);
    await ground?.change(async ({ holdings, store }) => {
      const written = await holdings.writeAside(Buffer.from(LAKES));
      await holdings.keep(written);
      await holdings.discard(written);
      await holdings.moveTo({ file: 'lakes.md', before: null, after: written.hash });
      await store.reload();
    });
    const seen = async () => (await other.servers.open(null)).own.library.sources.length;
    await expect.poll(seen, PATIENCE).toBe(1);
  });
});

async function undo({ material }: Replica): Promise<void> {
  const asked = await material.undo();
  await material.confirm(asked.proposal.id);
}

function versionsIn(url: string): Promise<Record<string, unknown>[]> {
  return ask(url, 'select id, version from library order by id');
}
