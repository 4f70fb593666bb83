import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../process/node-flags.ts';
import { openInspector, type Inspector } from './inspector.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY_MS = 60_000;
/** Pino's number for an error; what is above is fatal. */
const ERROR_LEVEL = 50;
const MOST_SAID = 5;

/** The bot as a process of its own, as `npm start` runs it. */
export interface BotProcess {
  /** Errors in its log, and what it wrote to stderr. */
  readonly complaints: readonly string[];
  readonly exited: boolean;
  /** What it says of itself at `/metrics`, by series. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  collectGarbage(): Promise<void>;
  /** Open descriptors, as the kernel counts them. */
  descriptors(): Promise<number>;
  /** Ends it as a host does. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Starts the build and waits until it answers. @throws Error with what it said where it does not */
export async function startBotProcess(
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const complaints: string[] = [];
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, '--inspect=127.0.0.1:0', 'dist/src/app/main.js'],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HEALTH_PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const started = readOutput(child, complaints);
  const timer = setTimeout(() => child.kill(), READY_MS);
  const { health, debugging } = await started.finally(() => clearTimeout(timer));
  const inspector = await openInspector(debugging);
  return {
    complaints,
    get exited() {
      return child.exitCode !== null;
    },
    metrics: () =>
      readMetrics(health).catch((error: unknown) => {
        const said = complaints.slice(-MOST_SAID).join('\n');
        throw new Error(`The bot no longer answers; the last that it complained of: ${said}`, {
          cause: error,
        });
      }),
    collectGarbage: () => inspector.collectGarbage(),
    descriptors: async () => (await readdir(`/proc/${child.pid}/fd`)).length,
    stop: () => stop(child, inspector),
  };
}

async function stop(child: ChildProcess, inspector: Inspector): Promise<number | null> {
  inspector.close();
  if (child.exitCode !== null) return child.exitCode;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return child.exitCode;
}

/** Where the bot can be asked how it fares. */
interface Addresses {
  readonly health: string;
  readonly debugging: string;
}

function readOutput(child: ChildProcess, complaints: string[]): Promise<Addresses> {
  const found: { health?: string | undefined; debugging?: string | undefined; isReady?: boolean } =
    {};
  return new Promise((resolve, reject) => {
    const look = () => {
      const { health, debugging, isReady } = found;
      if (health !== undefined && debugging !== undefined && isReady) {
        resolve({ health, debugging });
      }
    };
    onLine(child.stdout, (line) => {
      found.health ??= /http:\/\/127\.0\.0\.1:\d+(?=\/healthz)/.exec(line)?.[0];
      found.isReady ||= line.includes('"ready"');
      if (levelOf(line) >= ERROR_LEVEL) complaints.push(line);
      look();
    });
    onLine(child.stderr, (line) => {
      found.debugging ??= /ws:\/\/\S+/.exec(line)?.[0];
      if (!/^(Debugger|For help)/.test(line)) complaints.push(line);
      look();
    });
    child.once('exit', (code) => {
      reject(new Error(`The bot ended with code ${code}: ${complaints.join('\n')}`));
    });
  });
}

function onLine(stream: NodeJS.ReadableStream | null, take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take);
}

function levelOf(line: string): number {
  return Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? 0);
}

async function readMetrics(address: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${address}/metrics`, { headers: { connection: 'close' } });
  const lines = (await response.text()).split('\n').filter((line) => /^[a-z]/.test(line));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}
