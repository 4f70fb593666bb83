import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { FakeDiscord } from '../tests/fake-discord/index.ts';
import { readRows } from './corpus/read-rows.ts';
import { repeatRows } from './corpus/repeat.ts';
import { memoryOf, processorOf, startBotProcess } from './process/bot.ts';
import { formatTable } from './report/format-table.ts';

const CORPUS = fileURLToPath(new URL('../../shared/eval/laws-nl', import.meta.url));
const LIBRARIES = 1_000;
const PASSAGES = 50;
const PER_FILE = 10;
/** What they may take, and a first answer from one on disk. */
const LIMITS = { allMb: 1_024, limitedMb: 300, coldP50: 60, coldP99: 400 };
const LIMITED = '48';
/** Of V8: left to itself it lets garbage grow to what is in use, wherever there is memory. */
const LIMITED_HEAP = '--max-old-space-size=192';

const HELP = `What a library for each server costs: the built bot, in a process of its own, in a thousand
servers on a Discord on this machine. Each is asked one question: before anything is kept on disk, from
disk, in memory; then again with little room in memory, and in a heap of Node that is small too.

  npm run bench:libraries -- [options]

  --corpus DIR       folder with corpus.jsonl (../shared/eval/laws-nl); repeated with changes
  --libraries N      (${LIBRARIES})
  --passages N       of each (${PASSAGES})
  --limited MB       the room of the last part (${LIMITED})
  --help             this text
  --version          the version

Exit code 1 where all take over ${LIMITS.allMb} MB or a limited bot over ${LIMITS.limitedMb} MB, or a first answer from
disk over ${LIMITS.coldP50} ms (half of them) or ${LIMITS.coldP99} ms (one in a hundred).`;

async function main(): Promise<number> {
  const { values } = readArgs({
    corpus: { type: 'string' },
    libraries: { type: 'string' },
    passages: { type: 'string' },
    limited: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const count = wholeNumber('libraries', values.libraries) ?? LIBRARIES;
  const each = wholeNumber('passages', values.passages) ?? PASSAGES;
  const guilds = Array.from({ length: count }, (_, place) => ({ name: `Server ${place}` }));
  const server = await FakeDiscord.start({ guilds });
  const work = await mkdtemp(join(tmpdir(), 'voetnoot-libraries-'));
  try {
    const rows = await readRows(join(values.corpus ?? CORPUS, 'corpus.jsonl'), count * each);
    const texts = repeatRows(rows, count * each).map(({ text }) => text);
    for (const [place, { id }] of server.guilds.entries()) {
      await writeLibrary(join(work, id), texts.slice(place * each, (place + 1) * each));
    }
    return await measure(server, work, values.limited ?? LIMITED);
  } finally {
    await server.stop();
    await rm(work, { recursive: true, maxRetries: 5 });
  }
}

async function writeLibrary(folder: string, texts: readonly string[]): Promise<void> {
  await mkdir(folder);
  for (let at = 0; at < texts.length; at += PER_FILE) {
    const text = texts.slice(at, at + PER_FILE).join('\n\n');
    await writeFile(join(folder, `part-${at / PER_FILE}.txt`), `${text}\n`);
  }
}

async function measure(server: FakeDiscord, work: string, limited: string): Promise<number> {
  const built = await run(server, work, '100000', ['not kept on disk']);
  const kept = await run(server, work, '100000', ['from disk', 'in memory']);
  const little = await run(server, work, limited, ['from disk', 'from disk again'], LIMITED_HEAP);
  console.log(
    formatTable([
      [
        'room',
        'answers',
        'p50 (ms)',
        'p99 (ms)',
        'most (ms)',
        'processor (ms)',
        'process (MB)',
        'estimate (MB)',
      ],
      ...built.map(row('all')),
      ...kept.map(row('all')),
      ...little.map(row(`${limited} MB`)),
    ]),
  );
  const [cold] = kept;
  const isSlow = !cold || cold.p50 > LIMITS.coldP50 || cold.p99 > LIMITS.coldP99;
  return isSlow || isLarge(kept, LIMITS.allMb) || isLarge(little, LIMITS.limitedMb) ? 1 : 0;
}

function row(room: string): (round: Round) => string[] {
  return ({ name, p50, p99, most, processorMs, memoryMb, estimateMb }) => [
    room,
    name,
    ...[p50, p99, most, processorMs, memoryMb, estimateMb].map((number) => number.toFixed(0)),
  ];
}

function isLarge(rounds: readonly Round[], most: number): boolean {
  return rounds.some(({ memoryMb }) => memoryMb > most);
}

/** One question to each server. */
interface Round {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Of the processor for each answer, in the bot's process. */
  readonly processorMs: number;
  readonly memoryMb: number;
  /** What the libraries in memory are taken to have. */
  readonly estimateMb: number;
}

async function run(
  server: FakeDiscord,
  work: string,
  memoryMb: string,
  names: readonly string[],
  nodeOptions = '',
): Promise<readonly Round[]> {
  const port = await findPort();
  const bot = await startBotProcess(server, {
    LIBRARIES: 'server',
    LIBRARIES_DIR: work,
    LIBRARIES_MB: memoryMb,
    SEEDS_DIR: fileURLToPath(new URL('../seeds', import.meta.url)),
    HEALTH_PORT: String(port),
    NODE_OPTIONS: nodeOptions,
  });
  try {
    const rounds: Round[] = [];
    for (const name of names) rounds.push(await ask(server, { name, pid: bot.pid, port }));
    return rounds;
  } finally {
    await bot.stop();
  }
}

/** Asks each server once. */
async function ask(
  server: FakeDiscord,
  { name, pid, port }: { readonly name: string; readonly pid: number; readonly port: number },
): Promise<Round> {
  const times: number[] = [];
  const before = await processorOf(pid);
  for (const { id } of server.guilds) times.push(await askOnce(server, id));
  const processorMs = ((await processorOf(pid)) - before) / times.length;
  // What is being written to disk by then is.
  await sleep(3_000);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const memoryMb = (await memoryOf(pid)).now;
  const estimateMb = await readEstimate(port);
  server.forget();
  return { name, p50: at(0.5), p99: at(0.99), most: at(1), processorMs, memoryMb, estimateMb };
}

/** A port that nobody has at this moment. */
async function findPort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  listening.close();
  await once(listening, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function readEstimate(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^voetnoot_libraries_memory_bytes (\S+)/m.exec(text)?.[1] ?? Number.NaN) / 1e6;
}

async function askOnce(server: FakeDiscord, guild: string): Promise<number> {
  const options = { question: 'Wat zegt de wet over de huur van een woning?' };
  const started = performance.now();
  await server.interact({ type: 'command', name: 'ask', options, guild }).answer(60_000);
  return performance.now() - started;
}

await runScript(main);
