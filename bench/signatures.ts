import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { InteractionSender } from '../tests/fake-discord/index.ts';
import type { Usage } from './process/reception.ts';
import { formatTable } from './report/format-table.ts';

const CHILD = fileURLToPath(new URL('process/reception.ts', import.meta.url));
const REQUESTS = 10_000;
/** Connections that a reverse proxy may keep. */
const AT_ONCE = 32;
const WARM = 1_000;

const HELP = `What it costs to tell Discord's interactions from all else that a port is sent.

  npm run bench:signatures -- [options]

  --requests N   of each kind (${REQUESTS})
  --help         this text
  --version      the version

Signed and forged requests of 2 kB over ${AT_ONCE} connections to a process of its own, which answers none of
them by REST. "per core" is what one core would take by the processor time that it used. Exit code 1
where one was answered otherwise than it should be.`;

/** A request that is ready to be sent, as often as needed. */
interface Prepared {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Kind {
  readonly name: string;
  readonly status: number;
  readonly prepare: (sender: InteractionSender, place: number) => Prepared;
}

const KINDS: readonly Kind[] = [
  { name: 'signed by Discord', status: 202, prepare: signed },
  {
    name: 'forged',
    status: 401,
    prepare: (sender, place) => {
      // Of another body: all of the check is done.
      return { body: bodyOf(place), headers: sender.headers(bodyOf(place + 1)) };
    },
  },
  {
    name: 'signed an hour ago',
    status: 401,
    prepare: (sender, place) => {
      const body = bodyOf(place);
      return { body, headers: sender.headers(body, Date.now() - 3_600_000) };
    },
  },
  {
    name: 'without a signature',
    status: 401,
    prepare: (_, place) => ({ body: bodyOf(place), headers: {} }),
  },
];

async function main(): Promise<number> {
  const { values } = readArgs({ requests: { type: 'string' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const count = wholeNumber('requests', values.requests) ?? REQUESTS;
  const sender = new InteractionSender([]);
  const child = fork(CHILD, [sender.publicKey], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const rows: string[][] = [];
  let wrong = 0;
  try {
    const { port } = await usageOf(child);
    for (const kind of KINDS) {
      const prepared = Array.from({ length: count }, (_, place) => kind.prepare(sender, place));
      await sendAll(prepared.slice(0, WARM), port, agent);
      const before = await usageOf(child);
      const started = performance.now();
      const { statuses, times } = await sendAll(prepared, port, agent);
      const seconds = (performance.now() - started) / 1000;
      const { cpu } = await usageOf(child);
      const each = (cpu - before.cpu) / count;
      wrong += statuses.filter((status) => status !== kind.status).length;
      rows.push([
        kind.name,
        String(kind.status),
        (count / seconds).toFixed(0),
        each.toFixed(0),
        (1e6 / each).toFixed(0),
        quantile(times, 0.5).toFixed(1),
        quantile(times, 0.99).toFixed(1),
      ]);
    }
  } finally {
    agent.destroy();
    child.disconnect();
  }
  const head = ['requests', 'status', 'per s', 'µs of processor', 'per core', 'p50 ms', 'p99 ms'];
  console.log(formatTable([head, ...rows]));
  console.log(`\n${count} each, ${AT_ONCE} at once; the sender has the same machine`);
  if (wrong > 0) console.log(`WRONG  ${wrong} were answered otherwise`);
  return wrong > 0 ? 1 : 0;
}

/** An interaction of about 2 kB, as most are. */
function bodyOf(place: number): string {
  const data = {
    id: '1',
    name: 'ask',
    type: 1,
    options: [{ name: 'question', type: 3, value: 'x' }],
  };
  const about = { application_id: '1', token: 't'.repeat(200), type: 2, locale: 'nl', data };
  return JSON.stringify({ id: `${process.pid}${place}`, ...about, rest: 'y'.repeat(1_600) });
}

function signed(sender: InteractionSender, place: number): Prepared {
  const body = bodyOf(place);
  return { body, headers: sender.headers(body) };
}

async function sendAll(all: readonly Prepared[], port: number, agent: Agent) {
  const statuses: number[] = [];
  const times: number[] = [];
  let next = 0;
  const sendNext = async (): Promise<void> => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) {
      const started = performance.now();
      statuses.push(await send(one, port, agent));
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
  return { statuses, times };
}

function send({ body, headers }: Prepared, port: number, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const options = { port, host: '127.0.0.1', method: 'POST', agent };
    const asked = request({ ...options, headers: { ...headers, ...length } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('usage');
  const [usage]: Usage[] = await once(child, 'message');
  if (usage === undefined) throw new Error('The process said nothing.');
  return usage;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

await runScript(main);
