import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeDiscord } from '../fake-discord/index.ts';
import { startPostgres } from '../database/postgres.ts';
import { type Edition, type Published, textOf } from './editions.ts';
import { importAll, writeFiles } from '../libraries/server-bot.ts';
import { makeFleet } from './fleet.ts';
import { type Load, startLoad } from './load.ts';
import { judgeAll, type Outcome } from './outcome.ts';
import { FILE } from './publish.ts';
import { startRoundRobin } from './round-robin.ts';
import { type Stage, type Step, STEPS } from './steps.ts';

/** How a run is done. */
export interface Setup {
  /** The arguments of Node that run the bot. */
  readonly run: readonly string[];
  readonly interactions: number;
  /** Interactions a second. */
  readonly rate: number;
  /** Servers, each with a library. */
  readonly servers: number;
  /** Within how many milliseconds all must answer from what was published. */
  readonly patienceMs: number;
  readonly say: (line: string) => void;
  /** What happens; all there is where it is left out. */
  readonly steps?: readonly Step[];
}

/** What came of a run. */
export interface Report extends Outcome {
  /** For each edition: milliseconds until each replica answered from it. */
  readonly seen: readonly (readonly number[])[];
  /** Publishers that were killed, and how many of them had published. */
  readonly died: { readonly all: number; readonly published: number };
  /** Milliseconds that the database was away. */
  readonly awayMs: number;
  /** Exit codes of the replicas. */
  readonly codes: readonly (number | null)[];
  /** What the bot did that Discord would refuse. */
  readonly violations: readonly unknown[];
}

const REPLICAS = 3;

/**
 * Three replicas behind a round-robin on one PostgreSQL, under interactions that are signed and go on
 * while replicas are killed and started, the database goes away and comes back, and editions are published.
 */
export async function runScenario(setup: Setup): Promise<Report> {
  const { servers, say, patienceMs } = setup;
  const postgres = await startPostgres();
  const url = await postgres.create();
  const guilds = Array.from({ length: servers }, (_, place) => ({ name: `Server ${place}` }));
  const server = await FakeDiscord.start({ guilds });
  const published: Published[] = guilds.map((_, library) => {
    return { library, number: 1, begun: 0, done: 0 };
  });
  const fleet = await makeFleet({
    server,
    replicas: REPLICAS,
    run: setup.run,
    env: { LIBRARIES: 'server', DATABASE_URL: url, LIBRARY_CHANGES: '1000' },
  });
  const proxy = await startRoundRobin(fleet.ports);
  try {
    await fill(url, server, published);
    server.sender.endpoint = proxy.url;
    await Promise.all(fleet.ports.map((_, replica) => fleet.start(replica)));
    await server.sender.save(proxy.url);
    const stage = {
      server,
      fleet,
      postgres,
      published,
      seen: [],
      next: 2,
      away: 0,
      died: { all: 0, published: 0 },
    };
    const load = startLoad(server, setup.rate, setup.interactions);
    await walk(stage, load, setup, say);
    const asked = await load.finish();
    const outcome = judgeAll(asked, published, { fleet, proxy, patienceMs });
    const codes = await fleet.stop();
    return {
      ...outcome,
      seen: stage.seen,
      died: stage.died,
      awayMs: stage.away,
      codes,
      violations: server.violations,
    };
  } finally {
    await fleet.stop();
    await proxy.stop();
    await server.stop();
    await postgres.end();
  }
}

async function walk(
  stage: Stage,
  load: Load,
  { interactions, steps = STEPS }: Setup,
  say: (line: string) => void,
): Promise<void> {
  for (const step of steps) {
    await load.until(Math.floor(step.at * interactions));
    say(`${load.sent}: ${step.what}`);
    await step.do(stage).catch(async (error: unknown) => {
      const said = stage.fleet.ports.map((_, replica) => stage.fleet.said(replica)).join('\n\n');
      throw new Error(`${step.what}: ${String(error)}\n${said}`, { cause: error });
    });
    await sleep(0);
  }
}

/** Brings the first edition of each library into the database, as an operator does. */
async function fill(url: string, server: FakeDiscord, editions: readonly Edition[]): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'voetnoot-replicas-'));
  const [seeds, libraries] = [join(place, 'seeds'), join(place, 'libraries')];
  await writeFiles(seeds, { 'common.txt': 'Een lamp is een licht.\n' });
  for (const edition of editions) {
    const id = server.guilds[edition.library]?.id ?? '';
    await writeFiles(join(libraries, id), { [FILE]: textOf(edition) });
  }
  await importAll(url, seeds, libraries);
  await rm(place, { recursive: true });
}
