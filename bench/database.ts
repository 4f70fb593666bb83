import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { importLibraries } from '../src/database/import.ts';
import { percentile } from '../src/terminal/evaluation/measures.ts';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { ask } from '../tests/database/replica.ts';
import { startPostgres } from '../tests/database/postgres.ts';
import { openReplica, type Replica } from '../tests/database/replica.ts';
import { readRows } from './corpus/read-rows.ts';
import { repeatRows } from './corpus/repeat.ts';
import { watchEventLoop } from './measure/watch-event-loop.ts';
import { formatTable } from './report/format-table.ts';

const CORPUS = fileURLToPath(new URL('../../shared/eval/laws-nl', import.meta.url));
const PUBLISHER = fileURLToPath(new URL('./process/publish.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
const PASSAGES = 20_000;
const LIBRARIES = 300;
const EACH = 50;
const ROUNDS = 5;
const PER_FILE = 50;
/** Longest that a bot may be held up, and longest until all copies answer from what was published. */
const LIMITS = { heldUpMs: 50, seenMs: 2_000 };

const HELP = `Libraries in a PostgreSQL on this machine: how long a first answer waits for a library of ${EACH}
passages, how long after a change another copy answers from it, and how long that one is held up meanwhile.

  npm run bench:database -- [options]

  --corpus DIR     folder with corpus.jsonl (../shared/eval/laws-nl); repeated with changes
  --passages N     of the common library, which is changed (${PASSAGES})
  --libraries N    of servers (${LIBRARIES})
  --rounds N       changes (${ROUNDS})
  --help           this text
  --version        the version

Exit code 1 where it held up over ${LIMITS.heldUpMs} ms or was seen after ${LIMITS.seenMs} ms.`;

async function main(): Promise<number> {
  const { values } = readArgs({
    corpus: { type: 'string' },
    passages: { type: 'string' },
    libraries: { type: 'string' },
    rounds: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const count = wholeNumber('passages', values.passages) ?? PASSAGES;
  const libraries = wholeNumber('libraries', values.libraries) ?? LIBRARIES;
  const rounds = wholeNumber('rounds', values.rounds) ?? ROUNDS;
  const postgres = await startPostgres();
  const work = await mkdtemp(join(tmpdir(), 'voetnoot-bench-database-'));
  try {
    const needed = count + libraries * EACH;
    const rows = await readRows(join(values.corpus ?? CORPUS, 'corpus.jsonl'), needed);
    const texts = repeatRows(rows, needed).map(({ text }) => text);
    const url = await postgres.create();
    await fill(url, work, texts, count);
    return await measure(url, rounds);
  } finally {
    await postgres.end();
    await rm(work, { recursive: true, maxRetries: 5 });
  }
}

async function fill(
  url: string,
  work: string,
  texts: readonly string[],
  count: number,
): Promise<void> {
  const common = join(work, 'common');
  await writeTexts(common, texts.slice(0, count));
  await importLibraries(url, { library: null, folder: common });
  const left = new Map<string, null>();
  for (let at = count; at < texts.length; at += EACH) {
    const id = String(10n ** 17n + BigInt(at));
    await writeTexts(join(work, 'servers', id), texts.slice(at, at + EACH));
    left.set(id, null);
  }
  await importLibraries(url, { servers: join(work, 'servers'), left });
}

async function writeTexts(folder: string, texts: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < texts.length; at += PER_FILE) {
    const text = texts.slice(at, at + PER_FILE).join('\n\n');
    await writeFile(join(folder, `part-${at / PER_FILE}.txt`), `${text}\n`);
  }
}

async function measure(url: string, rounds: number): Promise<number> {
  const publisher = startPublisher(url);
  await publisher.next();
  const started = performance.now();
  const replica = await openReplica(url);
  const opened = performance.now() - started;
  const sizes = await ask(url, `select size from snapshot where library = 'common'`);
  const [built, fetched] = [await openAll(url, replica), await openAgain(url)];

  const quiet = watchEventLoop(() => {}, LIMITS.heldUpMs);
  await sleep(5_000);
  const idle = quiet.stop();
  const seen: number[] = [];
  const held: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { loadedAt } = replica.store.current();
    const watching = watchEventLoop(() => {}, LIMITS.heldUpMs);
    publisher.send(String(round));
    const isDone = publisher.next();
    const samples: Sample[] = [];
    while (replica.store.current().loadedAt === loadedAt) {
      samples.push(takeSample());
      await sleep(2);
    }
    const end = takeSample();
    await sleep(200);
    held.push(watching.stop().longestWait);
    const done = Number(await isDone);
    seen.push(end.at - done);
    used.push(end.processorMs - (samples.find(({ at }) => at >= done) ?? end).processorMs);
  }
  publisher.end();
  await replica.close();
  console.log(
    formatTable([
      ['', 'least ms', 'p50 ms', 'p99 ms', 'most ms'],
      ['a first answer, built and put there', ...percentiles(built)],
      ['a first answer, from the database', ...percentiles(fetched)],
      ['seen by another copy after a change', ...percentiles(seen)],
      ['processor of that copy meanwhile', ...percentiles(used)],
      ['held up by a swap', ...percentiles(held)],
      ['held up by nothing, for five seconds', '', '', '', idle.longestWait.toFixed(0)],
    ]),
  );
  console.log(
    `The common library: ${replica.store.current().library.passages.length} passages, ` +
      `${(Number(sizes[0]?.['size']) / 1e6).toFixed(1)} MB compressed, opened in ${opened.toFixed(0)} ms.`,
  );
  const isFit = Math.max(...held) <= LIMITS.heldUpMs && Math.max(...seen) <= LIMITS.seenMs;
  return isFit ? 0 : 1;
}

/** The time, and the processor's time that this process has had. */
interface Sample {
  readonly at: number;
  readonly processorMs: number;
}

function takeSample(): Sample {
  const { user, system } = process.cpuUsage();
  return { at: Date.now(), processorMs: (user + system) / 1_000 };
}

/** Milliseconds until the library of each server could answer. */
async function openAll(url: string, replica: Replica): Promise<number[]> {
  const rows = await ask(url, `select id from library where id <> 'common' order by id`);
  const times: number[] = [];
  for (const { id } of rows) {
    const started = performance.now();
    await replica.servers.open(String(id));
    times.push(performance.now() - started);
  }
  return times;
}

async function openAgain(url: string): Promise<number[]> {
  const replica = await openReplica(url);
  const times = await openAll(url, replica);
  await replica.close();
  return times;
}

function startPublisher(url: string) {
  const child = spawn(process.execPath, ['--import', TSX, PUBLISHER, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    send: (line: string) => child.stdin.write(`${line}\n`),
    end: () => child.stdin.end(),
    async next(): Promise<string> {
      const { value } = await lines.next();
      return String(value);
    },
  };
}

function percentiles(times: readonly number[]): string[] {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return [least, percentile(times, 0.5), percentile(times, 0.99), most].map((time) =>
    time.toFixed(0),
  );
}

await runScript(main);
