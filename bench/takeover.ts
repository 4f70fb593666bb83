import { Agent, request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { createReceiver } from '../src/discord/http/receive.ts';
import { serveInteractions } from '../src/discord/http/serve.ts';
import { verifyWith } from '../src/discord/http/signature.ts';
import { trackInFlight } from '../src/discord/in-flight.ts';
import { stopGently } from '../src/discord/shutdown.ts';
import { createLogger } from '../src/host/log.ts';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript, UsageError } from '../src/terminal/script/run.ts';
import { InteractionSender } from '../tests/fake-discord/index.ts';
import { PROXIES, startProxy } from './process/proxy.ts';

const RATE = 300;
const ROUNDS = 4;
/** How long an answer takes. */
const ANSWER_MS = 20;

const HELP = `Whether interactions are lost while one copy of the bot takes over from another: signed ones, at a
steady rate, through a reverse proxy with its file of docs/ to two copies that stop and start in turn.

  npm run bench:takeover -- caddy|nginx [options]

  --rate N      interactions a second (${RATE})
  --rounds N    times that each copy stops and starts (${ROUNDS})
  --help        this text
  --version     the version

The proxy must be installed (apt-get install caddy, nginx-light). Exit code 1 where one was lost or
taken twice.`;

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    rate: { type: 'string' },
    rounds: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const name = PROXIES.find((one) => one === positionals[0]);
  if (name === undefined) throw new UsageError(`Say which proxy: ${PROXIES.join(' or ')}.`);
  const rounds = wholeNumber('rounds', values.rounds) ?? ROUNDS;
  const sender = new InteractionSender([]);
  const taken = new Map<string, number>();
  const count = (id: string) => void taken.set(id, (taken.get(id) ?? 0) + 1);
  const proxy = await startProxy(name);
  const stops = await Promise.all(proxy.upstreams.map((port) => startCopy(port, sender, count)));
  // Until the proxy has found both.
  await sleep(2_000);
  const load = startLoad(sender, proxy.port, wholeNumber('rate', values.rate) ?? RATE);
  for (let stopped = 0; stopped < rounds * 2; stopped++) {
    const place = stopped % 2;
    await sleep(1_500);
    await stops[place]?.();
    await sleep(500);
    stops[place] = await startCopy(proxy.upstreams[place] ?? 0, sender, count);
  }
  const { statuses, times } = await load.stop();
  await Promise.all([...stops.map((stop) => stop()), proxy.stop()]);
  const twice = [...taken.values()].filter((times_) => times_ > 1).length;
  const lost = statuses.filter((status) => status !== 202).length;
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${name}: ${statuses.length} sent, ${lost} lost, ${twice} taken twice, ${rounds * 2} stops · p50 ${at(0.5)} ms · p99 ${at(0.99)} ms · most ${at(1)} ms`,
  );
  return lost + twice > 0 ? 1 : 0;
}

/** A copy that takes interactions and answers them nowhere; gives what stops it as SIGTERM does. */
async function startCopy(
  port: number,
  { publicKey }: InteractionSender,
  count: (id: string) => void,
) {
  const log = createLogger({ level: 'silent', token: null });
  const inFlight = trackInFlight();
  const server = await serveInteractions(
    { host: '127.0.0.1', port, publicKey },
    {
      receive: createReceiver(verifyWith(publicKey), log),
      take: ({ id }) => {
        count(id);
        inFlight.add(sleep(ANSWER_MS));
      },
    },
  );
  const connection = {
    retire: () => server.retire(),
    stopTaking: () => server.stopTaking(),
    leave: () => server.close(),
  };
  return () => stopGently({ inFlight, connection, log });
}

/** Sends so many a second until it is stopped, whatever becomes of those before. */
function startLoad(sender: InteractionSender, port: number, rate: number) {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const statuses: number[] = [];
  const times: number[] = [];
  const sending: Promise<void>[] = [];
  const started = performance.now();
  const one = async (place: number): Promise<void> => {
    const about = { application_id: '1', token: 't'.repeat(200), type: 2, rest: 'y'.repeat(1_600) };
    const body = JSON.stringify({ id: String(place), ...about });
    const sent = performance.now();
    statuses.push(await post(body, sender.headers(body), { port, agent }));
    times.push(performance.now() - sent);
  };
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - started) / 1000) * rate);
    while (sending.length < due) sending.push(one(sending.length));
  }, 2);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(sending);
      agent.destroy();
      return { statuses, times };
    },
  };
}

/** The status; 0 where there was no answer. */
function post(
  body: string,
  headers: Record<string, string>,
  to: { readonly port: number; readonly agent: Agent },
): Promise<number> {
  return new Promise((resolve) => {
    const all = { ...headers, host: 'localhost', 'content-length': Buffer.byteLength(body) };
    const options = { ...to, host: '127.0.0.1', servername: 'localhost', method: 'POST' };
    const asked = request({ ...options, path: '/', headers: all }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    asked.once('error', () => resolve(0));
    asked.end(body);
  });
}

await runScript(main);
