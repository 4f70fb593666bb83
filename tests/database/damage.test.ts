import { AsyncLocalStorage } from 'node:async_hooks';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadOf } from '../material/made-up-place.ts';
import { hasPostgres, PATIENT, startPostgres, type Postgres } from './postgres.ts';
import { ask, ONE, openReplica, type Replica } from './replica.ts';

const PATIENCE = { timeout: 20_000 };
const RIVERS = 'The longest river is 320 kilometres long.\n';

describe.runIf(hasPostgres)('a snapshot in the database', PATIENT, () => {
  let postgres: Postgres;
  let url = '';
  let replica: Replica;

  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.end());
  beforeEach(async () => {
    url = await postgres.create();
    replica = await openReplica(url);
    await replica.add('rivers.md', RIVERS);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await replica.close();
  });

  /** Whether the chunks of server `ONE` are what its snapshot says. */
  const isSound = async () => {
    const rows = await ask(
      url,
      `select encode(sha256(string_agg(bytes, ''::bytea order by place)), 'hex') = sha256 as sound
       from snapshot join chunk using (library, version, fingerprint)
       where library = $1 group by sha256`,
      [ONE],
    );
    return rows.every(({ sound }) => sound === true) && rows.length === 1;
  };

  it.each([
    ['damaged', `update chunk set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 255)`],
    ['cut short', `update chunk set bytes = substring(bytes for 100)`],
    ['without its chunks', 'delete from chunk'],
    ['of another content that is whole', `update chunk set bytes = '\\x1f8b'`],
    ['gone', 'delete from snapshot'],
  ])('that is %s is built again from the sources', async (_, damage) => {
    expect(await isSound()).toBe(true);
    await ask(url, damage);
    expect(await isSound()).toBe(false);
    const fresh = await openReplica(url);
    expect(await fresh.text()).toContain('320');
    expect(await isSound()).toBe(true);
    await fresh.close();
  });

  it('of other code is left to that, and one of this code is put beside it', async () => {
    await ask(
      url,
      `insert into snapshot select library, version, 'other', 1, sha256 from snapshot`,
    );
    await ask(url, `delete from snapshot where fingerprint <> 'other'`);
    const fresh = await openReplica(url);
    expect(await fresh.text()).toContain('320');
    const kept = await ask(url, 'select fingerprint from snapshot where library = $1', [ONE]);
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual({ fingerprint: 'other' });
    await fresh.close();
  });

  it('is in chunks of at most a megabyte, put together in order', async () => {
    const words = Array.from({ length: 60_000 }, (_, at) => (at * 7_919 * 7_919).toString(36));
    const lines = Array.from({ length: 1_500 }, (_, at) => words.slice(at * 40, at * 40 + 40));
    await replica.add('words.txt', lines.map((line) => line.join(' ')).join('\n\n'));
    const sizes = await ask(
      url,
      'select octet_length(bytes) as size from chunk where library = $1 order by place',
      [ONE],
    );
    expect(sizes.length).toBeGreaterThan(1);
    const fresh = await openReplica(url);
    expect(await fresh.text()).toBe(await replica.text());
    await fresh.close();
  });

  it('that was published without one is built by whoever sees it first', async () => {
    await ask(url, `update library set version = nextval('library_version') where id = $1`, [ONE]);
    await expect.poll(isSound, PATIENCE).toBe(true);
    expect(await replica.text()).toContain('320');
  });

  it('is never made of a file that leads out of the library', async () => {
    await ask(url, `update source set file = '../out.md' where library = $1`, [ONE]);
    await ask(url, 'delete from snapshot');
    const fresh = await openReplica(url);
    await expect(fresh.files()).rejects.toThrow(/outside its library/);
    await fresh.close();
  });

  it('is the old or the new, whole, whatever statement the publisher dies at', async () => {
    const { proposal } = await replica.material.add(uploadOf('lakes.md', 'A deep lake.'), null);
    const state = () =>
      ask(
        url,
        `select version, (select string_agg(file, ' ' order by file) from source where library = library.id)
         as files, (select count(*)::int from change where library = library.id) as changes,
         (select count(*)::int from proposal where library = library.id) as proposals
         from library where id = $1`,
        [ONE],
      );
    const old = await state();
    let deaths = 0;
    for (let at = 1; ; at++) {
      const dying = dieAt(at);
      const outcome = await attempt.run(at, () =>
        replica.material.confirm(proposal.id).then(
          () => 'made',
          (error: unknown) => error,
        ),
      );
      dying.mockRestore();
      expect(await isSound()).toBe(true);
      if (outcome === 'made') break;
      deaths++;
      expect(outcome).toMatchObject({ key: 'database-away' });
      expect(await state()).toEqual(old);
      expect(await replica.files()).toEqual(['rivers.md']);
    }
    // Far more than the few statements of publishing alone.
    expect(deaths).toBeGreaterThan(20);
    expect(await state()).toMatchObject([
      { files: 'lakes.md rivers.md', changes: 2, proposals: 0 },
    ]);
    const fresh = await openReplica(url);
    expect(await fresh.files()).toEqual(['lakes.md', 'rivers.md']);
    await fresh.close();
  });
});

/** Which attempt something belongs to: what one leaves behind is swept when the next has begun. */
const attempt = new AsyncLocalStorage<number>();

/** Cuts the connection that changes a library right before its statement of that number, in that attempt. */
function dieAt(number: number) {
  const counts = new WeakMap<Client, number>();
  let hasDied = false;
  const real: unknown = Reflect.get(Client.prototype, 'query');
  if (typeof real !== 'function') throw new Error('no query');
  const spy = vi.spyOn(Client.prototype, 'query');
  spy.mockImplementation(function dying(this: Client, ...args: unknown[]): void {
    const [text] = args;
    const isLock = typeof text === 'string' && text.includes('pg_advisory_xact_lock');
    const before = isLock ? 0 : counts.get(this);
    if (before !== undefined) counts.set(this, before + 1);
    const isIt = before !== undefined && before + 1 === number && attempt.getStore() === number;
    if (isIt && !hasDied) {
      hasDied = true;
      this.connection.stream.destroy();
    }
    return Reflect.apply(real, this, args);
  });
  return spy;
}
