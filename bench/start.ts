import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { FakeDiscord } from '../tests/fake-discord/index.ts';
import { readRows } from './corpus/read-rows.ts';
import { repeatRows } from './corpus/repeat.ts';
import { writeFolder } from './corpus/write-folder.ts';
import { memoryOf, startBotProcess } from './process/bot.ts';
import { formatTable } from './report/format-table.ts';

const CORPUS = fileURLToPath(new URL('../../shared/eval/laws-nl', import.meta.url));
const PASSAGES = 100_000;
const RESTARTS = 5;
/** What a restart from the cache may take. */
const LIMIT_MS = 2_000;
const CACHE_WAIT_MS = 120_000;

const HELP = `How long the bot takes from its start until it has answered a question, cold and with what
it kept on disk: the built bot, in a process of its own, on a Discord server on this machine.

  npm run bench:start -- [options]

  --corpus DIR     folder with corpus.jsonl (../shared/eval/laws-nl); repeated with changes
  --passages N     (${PASSAGES})
  --restarts N     starts from the cache (${RESTARTS})
  --heap MB        of Node, where the usual one is too small for so much; all of it is read then
  --help           this text
  --version        the version

Exit code 1 where the median start from the cache took over ${LIMIT_MS} ms.`;

async function main(): Promise<number> {
  const { values } = readArgs({
    corpus: { type: 'string' },
    passages: { type: 'string' },
    restarts: { type: 'string' },
    heap: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = wholeNumber('passages', values.passages) ?? PASSAGES;
  const rows = await readRows(join(values.corpus ?? CORPUS, 'corpus.jsonl'), wanted);
  const work = await mkdtemp(join(tmpdir(), 'voetnoot-start-'));
  try {
    const repeated = repeatRows(rows, wanted);
    await writeFolder(join(work, 'seeds'), repeated);
    const characters = repeated.reduce((sum, { text }) => sum + text.length, 0);
    console.log(`${wanted} passages, ${(characters / 1e6).toFixed(0)} million characters\n`);
    const heapMb = wholeNumber('heap', values.heap);
    const env = {
      SEEDS_DIR: join(work, 'seeds'),
      CACHE_DIR: join(work, 'cache'),
      ...(heapMb === null
        ? {}
        : {
            NODE_OPTIONS: `--max-old-space-size=${heapMb}`,
            MAX_MATERIAL_MB: String(4 * Math.ceil(characters / 1e6)),
          }),
    };
    return await measure(env, wholeNumber('restarts', values.restarts) ?? RESTARTS);
  } finally {
    await rm(work, { recursive: true });
  }
}

async function measure(env: Env, restarts: number): Promise<number> {
  const cacheDir = env.CACHE_DIR;
  const cold = await startOnce(env, () => waitForCache(cacheDir));
  const warm: Start[] = [];
  while (warm.length < restarts) warm.push(await startOnce(env, () => sleep(0)));
  const times = warm.map(({ answeredMs }) => answeredMs).toSorted((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    formatTable([
      ['start', 'ready (ms)', 'first answer (ms)', 'memory (MB)', 'at most (MB)'],
      row('cold', cold),
      ...warm.map((start) => row('from the cache', start)),
    ]),
  );
  const [file = ''] = await readdir(cacheDir);
  const { size } = await stat(join(cacheDir, file));
  console.log(
    `\nThe cache takes ${(size / 1e6).toFixed(0)} MB. Median from it: ${median.toFixed(0)} ms.`,
  );
  return median > LIMIT_MS ? 1 : 0;
}

/** The settings of the bot. */
interface Env extends Readonly<Record<string, string>> {
  readonly CACHE_DIR: string;
}

/** What one start took. */
interface Start {
  readonly readyMs: number;
  readonly answeredMs: number;
  readonly memory: { readonly now: number; readonly most: number };
}

function row(name: string, { readyMs, answeredMs, memory }: Start): string[] {
  return [name, ...[readyMs, answeredMs, memory.now, memory.most].map((n) => n.toFixed(0))];
}

async function startOnce(env: Env, then: () => Promise<unknown>): Promise<Start> {
  const server = await FakeDiscord.start();
  const started = performance.now();
  try {
    const bot = await startBotProcess(server, env);
    const question = 'Wat zegt de wet over de huur van een woning?';
    const asked = server.interact({ type: 'command', name: 'ask', options: { question } });
    await asked.answer();
    const answeredMs = performance.now() - started;
    await then();
    const memory = await memoryOf(bot.pid);
    await bot.stop();
    return { readyMs: bot.readyMs, answeredMs, memory };
  } finally {
    await server.stop();
  }
}

async function waitForCache(cacheDir: string): Promise<void> {
  const until = performance.now() + CACHE_WAIT_MS;
  while (performance.now() < until) {
    const files = await readdir(cacheDir).catch(() => []);
    if (files.some((file) => file.endsWith('.cache'))) return;
    await sleep(200);
  }
  throw new Error(`No cache was written to ${cacheDir} within ${CACHE_WAIT_MS} ms.`);
}

await runScript(main);
