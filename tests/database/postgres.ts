import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/** Where Debian puts the programs of a server, and where a path may have them. */
const BINARIES = findBinaries();
const GIVEN = process.env['TEST_DATABASE_URL'] ?? null;

/** Whether tests can have a PostgreSQL: one that is installed, or at `TEST_DATABASE_URL`. */
export const hasPostgres = BINARIES !== null || GIVEN !== null;
/** Whether they can stop and start it. */
export const hasOwnPostgres = BINARIES !== null && GIVEN === null;

/** For tests that start processes and databases, on machines that have much else to do. */
export const PATIENT = { timeout: 180_000 };

/** A PostgreSQL for tests. */
export interface Postgres {
  /** The address of a new, empty database. */
  create(): Promise<string>;
  /** Ends it at once, as a kill does: whoever is connected is cut off. */
  stopAtOnce(): Promise<void>;
  start(): Promise<void>;
  /** Removes all of it. */
  end(): Promise<void>;
}

/** Starts one in a folder of its own, on this machine only; or uses the one that is given. */
export async function startPostgres(): Promise<Postgres> {
  if (GIVEN !== null) return useGiven(GIVEN);
  if (BINARIES === null) throw new Error('there is no PostgreSQL here');
  const place = await mkdtemp(join(tmpdir(), 'voetnoot-postgres-'));
  const data = join(place, 'data');
  const port = await freePort();
  const owner = serverUser();
  if (owner !== null) await chown(place, owner.uid, owner.gid);
  else await chmod(place, 0o700);
  const ctl = (...args: string[]) => runAs(owner, 'pg_ctl', ['-D', data, '-w', '-s', ...args]);
  const options = [
    `-p ${port} -k ${place} -c listen_addresses=127.0.0.1`,
    // Ours is thrown away: what a power cut would leave does not matter.
    '-c fsync=off -c max_connections=100 -c shared_buffers=32MB',
  ].join(' ');
  const start = () => ctl('-l', join(place, 'log'), '-o', options, 'start');
  await runAs(owner, 'initdb', ['-D', data, '-U', 'voetnoot', '-A', 'trust', '-E', 'UTF8', '-N']);
  await start();
  const address = `postgres://voetnoot@127.0.0.1:${port}`;
  return {
    create: () => createIn(`${address}/postgres`),
    stopAtOnce: () => ctl('-m', 'immediate', 'stop'),
    start,
    async end() {
      await ctl('-m', 'immediate', 'stop').catch(() => {});
      await rm(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function useGiven(address: string): Postgres {
  return {
    create: () => createIn(address),
    stopAtOnce: refuse,
    start: refuse,
    end: () => Promise.resolve(),
  };
}

async function refuse(): Promise<never> {
  throw new Error('the database that is given is not ours to stop');
}

let made = 0;

async function createIn(address: string): Promise<string> {
  const name = `voetnoot_test_${process.pid}_${made++}`;
  const client = new Client(address);
  await client.connect();
  await client.query(`drop database if exists ${name}`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(address);
  url.pathname = name;
  return url.href;
}

function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .toSorted((a, b) => b - a)
    : [];
  const places = versions.map((version) => join(debian, String(version), 'bin'));
  const inPath = (process.env['PATH'] ?? '').split(':');
  return [...places, ...inPath].find((place) => existsSync(join(place, 'initdb'))) ?? null;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A server does not run as root: then it runs as the user that Debian made for it. */
function serverUser(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
  );
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

async function runAs(owner: Owner | null, program: string, args: readonly string[]): Promise<void> {
  // In a folder that it may be in.
  await run(join(BINARIES ?? '', program), args, { cwd: tmpdir(), ...owner });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}
