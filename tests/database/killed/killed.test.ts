import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { uploadOf } from '../../material/made-up-place.ts';
import { hasPostgres, PATIENT, startPostgres, type Postgres } from '../postgres.ts';
import { ask, ONE, openReplica, type Replica, TWO } from '../replica.ts';
import { countStatements } from './count-statements.ts';
import { type Death, killPublisher } from './kill-publisher.ts';

const RIVERS = 'The longest river is 320 kilometres long.\n';
const LAKES = 'The deepest lake is 94 metres deep.\n';
/** Each has as many connections for changes at most. */
const MOST_AT_ONCE = 8;
/** Two that are built at a time hold up others: statements of a build, which follow each other, are apart. */
const PROCESSES = 4;

describe.runIf(hasPostgres)('a publisher that is killed', PATIENT, () => {
  let postgres: Postgres;
  let url = '';
  let replica: Replica;

  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.create();
    replica = await openReplica(url);
    await replica.add('rivers.md', RIVERS);
  });
  afterAll(async () => {
    await replica.close();
    await postgres.end();
  });

  const propose = async (server: string) => {
    const material = replica.servers.materialOf(server);
    return (await material.add(uploadOf('lakes.md', LAKES), null)).proposal.id;
  };
  /** How many statements it takes to publish, from the lock on. */
  const countPublishing = async (server: string) => {
    const proposal = await propose(server);
    const real: unknown = Reflect.get(Client.prototype, 'query');
    if (typeof real !== 'function') throw new Error('no query');
    const count = countStatements();
    let most = 0;
    const spy = vi.spyOn(Client.prototype, 'query');
    spy.mockImplementation(function counting(this: Client, ...args: unknown[]): void {
      const { library, statement } = count(this, args);
      if (library === server) most = Math.max(most, statement);
      return Reflect.apply(real, this, args);
    });
    await replica.servers.materialOf(server).confirm(proposal);
    spy.mockRestore();
    return most;
  };
  const stateOf = async (server: string) =>
    ask(
      url,
      `select (select string_agg(file, ' ' order by file) from source where library = own.id) as files,
       (select count(*)::int from change where library = own.id) as changes,
       (select count(*)::int from proposal where library = own.id) as proposals,
       (select count(*)::int from snapshot where library = own.id and version = own.version) as snapshots,
       (select encode(sha256(string_agg(bytes, ''::bytea order by place)), 'hex') = min(snapshot.sha256)
        from chunk join snapshot using (library, version, fingerprint)
        where library = own.id and version = own.version) as sound
       from library as own where id = $1`,
      [server],
    );
  const OLD = { files: 'rivers.md', changes: 1, proposals: 1, snapshots: 1, sound: true };
  const NEW = { files: 'lakes.md rivers.md', changes: 2, proposals: 0, snapshots: 1, sound: true };

  it('between any two statements leaves the old, whole, and the next one makes the new', async () => {
    await copyLibrary(url, [TWO]);
    const statements = await countPublishing(TWO);
    expect(statements).toBeGreaterThan(20);
    // One is killed when all is done.
    const servers = Array.from({ length: statements + 1 }, (_, at) =>
      String(10n ** 17n + BigInt(at + 10)),
    );
    await copyLibrary(url, servers);
    const deaths: Death[] = [];
    for (const [place, server] of servers.entries()) {
      deaths.push({ server, proposal: await propose(server), at: place + 1 });
    }
    const processes = Math.max(PROCESSES, Math.ceil(deaths.length / MOST_AT_ONCE));
    const parts = Array.from({ length: processes }, (_, part) =>
      deaths.filter((_death, place) => place % processes === part),
    );
    await Promise.all(parts.map((part) => killPublisher(url, part)));

    const done = servers.at(-1) ?? '';
    const fresh = await openReplica(url);
    for (const server of servers) {
      const [state, files] = server === done ? [NEW, BOTH] : [OLD, ['rivers.md']];
      expect(await stateOf(server)).toEqual([state]);
      for (const copy of [replica, fresh]) {
        await expect.poll(() => copy.files(server), PATIENCE).toEqual(files);
        expect(await copy.text(server)).toContain('320');
      }
    }
    for (const { server, proposal } of deaths.slice(0, -1)) {
      await replica.servers.materialOf(server).confirm(proposal);
      expect(await stateOf(server)).toEqual([NEW]);
      expect(await replica.files(server)).toEqual(BOTH);
      await expect.poll(() => fresh.text(server), PATIENCE).toContain('94');
    }
    await fresh.close();
  });
});

const BOTH = ['lakes.md', 'rivers.md'];
const PATIENCE = { timeout: 20_000 };

/** Gives other servers what `ONE` has. */
async function copyLibrary(url: string, servers: readonly string[]): Promise<void> {
  for (const table of ['library', 'content', 'source', 'change', 'snapshot', 'chunk']) {
    const key = table === 'library' ? 'id' : 'library';
    await ask(
      url,
      `insert into ${table} select made.* from ${table}, unnest($2::text[]) as server,
       jsonb_populate_record(${table}, jsonb_build_object('${key}', server)) as made
       where ${table}.${key} = $1`,
      [ONE, servers],
    );
  }
}
