import { setTimeout as sleep } from 'node:timers/promises';
import type { Postgres } from '../database/postgres.ts';
import type { FakeDiscord } from '../fake-discord/index.ts';
import type { Published } from './editions.ts';
import type { Fleet } from './fleet.ts';
import { addressOf, numberAt, propose, publish, seenAfter } from './publish.ts';

/** What steps act on, and note down. */
export interface Stage {
  readonly server: FakeDiscord;
  readonly fleet: Fleet;
  readonly postgres: Postgres;
  readonly published: Published[];
  readonly seen: (readonly number[])[];
  readonly died: { all: number; published: number };
  /** The number of the next edition. */
  next: number;
  away: number;
}

/** What happens at a share of the interactions. */
export interface Step {
  readonly at: number;
  readonly what: string;
  readonly do: (stage: Stage) => Promise<void>;
}

/** The library of which editions are published. */
const LIBRARY = 0;
/** The replica that dies while it publishes. */
const DYING = 2;
const AGAIN_MS = 100;
const PATIENCE_MS = 30_000;

async function publishNext(stage: Stage): Promise<void> {
  const { server, fleet, published, seen } = stage;
  const one = await publish(server, { library: LIBRARY, number: stage.next++ });
  published.push(one);
  seen.push(await seenAfter(server, fleet, one));
}

/** Kills a replica so long after it was told yes; afterwards all have the old edition, or all the new. */
function dieAfter(ms: number): Step['do'] {
  return async (stage) => {
    const { server, fleet, published, died } = stage;
    const edition = { library: LIBRARY, number: stage.next++ };
    const yes = await propose(server, edition);
    const begun = performance.now();
    published.push({ ...edition, begun, done: Infinity });
    server.interactAt(addressOf(fleet.ports[DYING] ?? 0), yes);
    await sleep(ms);
    await fleet.kill(DYING);
    await fleet.start(DYING);
    died.all++;
    const isOut = (await agreed(stage)) === edition.number;
    if (isOut) died.published++;
    if (isOut) published.push({ ...edition, begun, done: performance.now() });
  };
}

/** The edition that all replicas answer from. @throws Error where they do not come to one */
async function agreed({ server, fleet }: Stage): Promise<number> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
    const ask = (port: number) => numberAt(server, addressOf(port), LIBRARY);
    const numbers = new Set(await Promise.all(fleet.ports.map(ask)));
    const [number = 0] = numbers;
    if (numbers.size === 1 && number > 0) return number;
    await sleep(AGAIN_MS);
  }
  throw new Error('the replicas answer from different editions');
}

const published = 'an edition is published';
const dies = (ms: number) => `a publisher is killed ${ms} ms after the yes`;

/** What happens in a run, in order. */
export const STEPS: readonly Step[] = [
  { at: 0.05, what: published, do: publishNext },
  { at: 0.15, what: 'a replica is killed', do: ({ fleet }) => fleet.kill(0) },
  { at: 0.25, what: 'it is started', do: ({ fleet }) => fleet.start(0) },
  { at: 0.3, what: published, do: publishNext },
  {
    at: 0.4,
    what: 'PostgreSQL is stopped at once',
    do: async (stage) => {
      stage.away = performance.now();
      await stage.postgres.stopAtOnce();
    },
  },
  {
    at: 0.5,
    what: 'it is started',
    do: async (stage) => {
      await stage.postgres.start();
      stage.away = performance.now() - stage.away;
    },
  },
  { at: 0.55, what: published, do: publishNext },
  { at: 0.6, what: 'a replica is killed', do: ({ fleet }) => fleet.kill(1) },
  { at: 0.65, what: 'it is started', do: ({ fleet }) => fleet.start(1) },
  { at: 0.7, what: published, do: publishNext },
  ...[5, 40, 120, 400].map((ms, place) => ({
    at: 0.75 + place * 0.05,
    what: dies(ms),
    do: dieAfter(ms),
  })),
  { at: 0.95, what: published, do: publishNext },
];
