import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL server of one's own, with one database. */
export interface Cluster {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Ends it at once, as a crash does: whoever is connected is cut off. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes what it kept. */
  end(): Promise<void>;
}

/** Where Debian puts PostgreSQL, a folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** Whether this machine has PostgreSQL. */
export function hasPostgres(): boolean {
  return existsSync(DEBIAN);
}

/**
 * Makes and starts one on 127.0.0.1, at a free port.
 * @throws Error where PostgreSQL is not installed, or does not start
 */
export async function startCluster(): Promise<Cluster> {
  const bin = await findBin();
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-postgres-'));
  const port = await freePort();
  const data = join(folder, 'data');
  // It refuses to run as root.
  const isRoot = userInfo().uid === 0;
  if (isRoot) {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => idOf(flag)));
    await chmod(folder, 0o711);
    await chown(folder, uid ?? 0, gid ?? 0);
  }
  const command = async (name: string, args: readonly string[]) => {
    const path = join(bin, name);
    await (isRoot
      ? run('runuser', ['-u', 'postgres', '--', path, ...args], { cwd: folder })
      : run(path, args, { cwd: folder }));
  };
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60`;
  const log = join(folder, 'log');
  const start = () => command('pg_ctl', ['-D', data, '-w', '-l', log, '-o', options, 'start']);
  const stop = (mode: string) => command('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop']);
  await command('initdb', ['-D', data, '-U', 'voetnoot', '-A', 'trust', '-E', 'UTF8', '-N']);
  await start();
  await command('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'voetnoot', 'voetnoot']);
  return {
    url: `postgresql://voetnoot@127.0.0.1:${port}/voetnoot`,
    crash: () => stop('immediate'),
    start,
    async end() {
      await stop('immediate').catch(() => {});
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function findBin(): Promise<string> {
  const versions = await readdir(DEBIAN).catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined)
    throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return join(DEBIAN, newest, 'bin');
}

async function idOf(flag: string): Promise<number> {
  return Number((await run('id', [flag, 'postgres'])).stdout);
}

/** A port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  listening.close();
  await once(listening, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
