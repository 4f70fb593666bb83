import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { callbackType, FakeDiscord, type FakeInteraction } from '../tests/fake-discord/index.ts';
import { startBotProcess } from './process/bot.ts';
import { watchMemory } from './process/memory-of-tree.ts';
import { formatTable } from './report/format-table.ts';

const REQUESTS = 400;
const ROUNDS = 3;
/** What Discord's user should wait at most, and when "thinking…" must be there. */
const ANSWERED_MS = 10_000;
const DEFERRED_MS = 2_500;
/** Megabytes above rest, the processes that it started among them. */
const MOST_MB = 150;
/** After this long what the burst took has been given back. */
const CALM_MS = 20_000;
const REST_MS = 8_000;
/** How long an answer is waited for. */
const PATIENCE_MS = 20_000;

const HELP = `Many /stat with charts in one moment, against the bot as it is built, in a process of its own.

  npm run bench:burst -- [options]

  --requests N   at once (${REQUESTS})
  --topics N     different charts among them (as many as requests)
  --rounds N     bursts, one after the other (${ROUNDS})
  --help         this text
  --version      the version

Exit code 1 where one was not answered within ${ANSWERED_MS / 1000} s or deferred after ${DEFERRED_MS / 1000} s, or where
the bot and what it started took over ${MOST_MB} MB above rest. Linux only: it reads /proc.`;

async function main(): Promise<number> {
  const { values } = readArgs({
    requests: { type: 'string' },
    topics: { type: 'string' },
    rounds: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const requests = wholeNumber('requests', values.requests) ?? REQUESTS;
  const topics = wholeNumber('topics', values.topics) ?? requests;
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-burst-'));
  const server = await FakeDiscord.start();
  try {
    await writeMaterial(folder, topics);
    const bot = await startBotProcess(server, { SEEDS_DIR: folder, CACHE_DIR: 'off' });
    const memory = watchMemory(bot.pid);
    try {
      // By then those that read the material have ended.
      await sleep(REST_MS);
      const rest = memory.now();
      const rows: Row[] = [];
      while (rows.length < (wholeNumber('rounds', values.rounds) ?? ROUNDS)) {
        memory.forget();
        const answered = await burst(server, requests, topics);
        const took = { most: memory.most, mostAlone: memory.mostAlone };
        await sleep(CALM_MS);
        rows.push({ ...answered, ...took, after: memory.now() });
        server.forget();
      }
      return report(rows, rest);
    } finally {
      memory.stop();
      await bot.stop();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

/** So many notes, each with three shares that compare. */
async function writeMaterial(folder: string, topics: number): Promise<void> {
  const notes = Array.from({ length: topics }, (_, place) => {
    const name = topicOf(place);
    return `# Survey of ${name}\n\nIn 2019 the ${name} share of Corvex was ${20 + (place % 9)}%, that of Dunlora ${30 + (place % 7)}% and that of Noviro ${45 + (place % 5)}%.\n`;
  });
  await Promise.all(notes.map((text, at) => writeFile(join(folder, `note-${at}.md`), text)));
}

const SYLLABLES = [
  'ba',
  'do',
  'fi',
  'gu',
  'ke',
  'lo',
  'mi',
  'nu',
  'po',
  'ra',
  'so',
  'ti',
  'va',
  'zu',
];

/** A word of its own for each place. */
function topicOf(place: number): string {
  const parts = [place % 14, Math.floor(place / 14) % 14, Math.floor(place / 196) % 14];
  return parts.map((part) => SYLLABLES[part]).join('') + 'x';
}

interface Row {
  readonly asked: number;
  readonly open: number;
  readonly charts: number;
  /** Milliseconds to the first response of those that were deferred. */
  readonly deferrals: readonly number[];
  /** Milliseconds to the answer itself. */
  readonly answers: readonly number[];
  readonly most: number;
  readonly mostAlone: number;
  readonly after: number;
}

async function burst(
  server: FakeDiscord,
  requests: number,
  topics: number,
): Promise<Pick<Row, 'asked' | 'open' | 'charts' | 'deferrals' | 'answers'>> {
  const started = performance.now();
  const asked = Array.from({ length: requests }, (_, place) =>
    server.interact({
      type: 'command',
      name: 'stat',
      options: { topic: topicOf(place % topics) },
      user: `member ${place}`,
    }),
  );
  const answers = new Map<FakeInteraction, number>();
  const settled = asked.map(async (each) => {
    await each.answer(PATIENCE_MS).catch(() => null);
    if (each.state === 'answered') answers.set(each, performance.now() - started);
  });
  await Promise.all(settled);
  const open = asked.filter((each) => !answers.has(each));
  for (const each of open.slice(0, 3)) console.log(`not answered: ${each.describe()}`);
  const deferrals = asked.flatMap((each) =>
    wasDeferred(each) && each.msToAnswer !== null ? [each.msToAnswer] : [],
  );
  return {
    asked: requests,
    open: open.length,
    charts: asked.filter((each) => each.hasMessage() && each.message().attachments.length > 0)
      .length,
    deferrals,
    answers: [...answers.values()],
  };
}

function wasDeferred({ attempts }: FakeInteraction): boolean {
  return attempts.some(({ type, code }) => type === callbackType.deferredMessage && code === null);
}

function report(rows: readonly Row[], rest: number): number {
  const head = [
    'burst',
    'asked',
    'not answered',
    'with chart',
    'deferred',
    'last deferral ms',
    'p50 ms',
    'last answer ms',
    'most MB',
    'bot alone MB',
    'after MB',
  ];
  const table = rows.map((row, place) => [
    String(place + 1),
    String(row.asked),
    String(row.open),
    String(row.charts),
    String(row.deferrals.length),
    most(row.deferrals).toFixed(0),
    (row.answers.toSorted((a, b) => a - b)[Math.floor(row.answers.length / 2)] ?? 0).toFixed(0),
    most(row.answers).toFixed(0),
    row.most.toFixed(0),
    row.mostAlone.toFixed(0),
    row.after.toFixed(0),
  ]);
  console.log(formatTable([head, ...table]));
  console.log(
    `\nat rest ${rest.toFixed(0)} MB; the bot and the processes that it started together`,
  );
  const faults = rows.flatMap((row) => [
    ...(row.open > 0 ? [`${row.open} were not answered`] : []),
    ...(most(row.answers) > ANSWERED_MS ? ['an answer came too late'] : []),
    ...(most(row.deferrals) > DEFERRED_MS ? ['a deferral came too late'] : []),
    ...(row.most > rest + MOST_MB ? ['it took too much memory'] : []),
  ]);
  for (const fault of faults) console.log(`WRONG  ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values);
}

await runScript(main);
