import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { FakeDiscord } from '../fake-discord/index.ts';
import { freePort } from './free-port.ts';

/** Several copies of the bot, each a process that interactions come to by HTTP. */
export interface Fleet {
  readonly ports: readonly number[];
  /** When a replica that was killed was gone, as `performance.now()` gives it: each time. */
  goneAt(replica: number): readonly number[];
  /** Kills a replica: it finishes nothing. */
  kill(replica: number): Promise<void>;
  /** Starts one that is not there; done when it is ready. */
  start(replica: number): Promise<void>;
  /** What a replica said last, for a failure to tell. */
  said(replica: number): string;
  /** Ends all of them gently; gives their exit codes. */
  stop(): Promise<readonly (number | null)[]>;
}

/** What a fleet is of. */
export interface FleetSetup {
  readonly server: FakeDiscord;
  readonly replicas: number;
  /** The arguments of Node that run the bot. */
  readonly run: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

const LAST_LINES = 12;

/** Makes a fleet; none of it runs before it is started. */
export async function makeFleet({ server, replicas, run, env }: FleetSetup): Promise<Fleet> {
  const ports = await Promise.all(Array.from({ length: replicas }, freePort));
  const running = new Map<number, Running>();
  const gone = new Map<number, number[]>();
  const said = new Map<number, string[]>();

  const start = async (replica: number): Promise<void> => {
    const child = spawn(process.execPath, run, {
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: server.token,
        DISCORD_API_URL: server.api,
        INTERACTIONS_PORT: String(ports[replica]),
        DISCORD_PUBLIC_KEY: server.sender.publicKey,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    said.set(replica, lines);
    const note = (line: string) => {
      lines.push(line);
      if (lines.length > LAST_LINES) lines.shift();
    };
    child.stderr.on('data', (data) => note(String(data)));
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', resolve);
    });
    running.set(replica, { child, ended });
    const isReady = new Promise<boolean>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        note(line);
        if (line.includes('"msg":"ready"')) resolve(true);
      });
      void ended.then(() => resolve(false));
    });
    if (!(await isReady)) throw new Error(`Replica ${replica} ended: ${lines.join('\n')}`);
  };

  return {
    ports,
    goneAt: (replica) => gone.get(replica) ?? [],
    async kill(replica) {
      const one = running.get(replica);
      running.delete(replica);
      if (one === undefined) return;
      // Until then its port takes connections, and nobody answers them.
      const exited = once(one.child, 'exit');
      one.child.kill('SIGKILL');
      await exited;
      gone.set(replica, [...(gone.get(replica) ?? []), performance.now()]);
      await one.ended;
    },
    start,
    said: (replica) => (said.get(replica) ?? []).join('\n'),
    async stop() {
      const all = [...running.values()];
      for (const { child } of all) child.kill('SIGTERM');
      return Promise.all(all.map(({ ended }) => ended));
    },
  };
}
