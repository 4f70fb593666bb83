import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DictionaryShelf } from '../src/dictionaries/index.ts';
import { buildIndex } from '../src/search/inverted-index/build-index.ts';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { readDictionaries } from '../src/terminal/script/read-dictionaries.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { minisearch } from './contenders/minisearch.ts';
import { DEPTH, type Search } from './contenders/types.ts';
import { prepareCorpus } from './corpus/prepare.ts';
import { readRows } from './corpus/read-rows.ts';
import { findTestSets } from './corpus/test-sets.ts';
import { weigh } from './measure/memory.ts';
import { timeQueries } from './measure/time-queries.ts';
import { formatTable } from './report/format-table.ts';

const SETS = fileURLToPath(new URL('../../shared/eval', import.meta.url));
const PASSAGES = 100_000;
const QUESTIONS = 200;
const ROUNDS = 3;

const HELP = `What a question costs where a dictionary translates it, beside MiniSearch in one run.

  npm run bench:dictionary -- [options]

  --dictionaries PATH  what to translate by (else DICTIONARIES, else what Debian installs)
  --corpus DIR         folder with corpus.jsonl (../shared/eval/laws-nl); repeated with changes
  --questions DIR      folder with queries.jsonl in another language (../shared/eval/xquad-en-dev)
  --passages N         passages (${PASSAGES})
  --help               this text
  --version            the version

All in one process, round by round; of each question the median of ${ROUNDS} rounds.`;

/** What is asked of what. */
interface Run {
  readonly name: string;
  readonly search: Search;
  readonly questions: readonly string[];
}

async function main(): Promise<number> {
  const { values } = readArgs({
    dictionaries: { type: 'string' },
    corpus: { type: 'string' },
    questions: { type: 'string' },
    passages: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const corpus = await prepareCorpus({
    folder: values.corpus ?? join(SETS, 'laws-nl'),
    passages: wholeNumber('passages', values.passages) ?? PASSAGES,
    queries: QUESTIONS,
    sets: await findTestSets(SETS),
  });
  const others = await readRows(
    join(values.questions ?? join(SETS, 'xquad-en-dev'), 'queries.jsonl'),
    QUESTIONS,
  );
  const own = corpus.questions.texts;
  const foreign = others.map(({ text }) => text);

  const before = await weigh();
  const started = performance.now();
  const shelf = await readDictionaries(values.dictionaries, ['/usr/share/dictd']);
  const loaded = performance.now() - started;
  const after = await weigh();

  const search = async (dictionaries?: DictionaryShelf): Promise<Search> => {
    const index = await buildIndex(corpus.passages, { dictionaries });
    return (text) =>
      index
        .rank(index.parse(text))
        .hits.slice(0, DEPTH)
        .map(({ ordinal }) => ordinal);
  };
  const plain = await search();
  const crossing = await search(shelf);
  const reference = await minisearch.build(corpus.passages, corpus.language);
  const runs: Run[] = [
    { name: 'MiniSearch', search: reference, questions: own },
    { name: 'ours', search: plain, questions: own },
    { name: 'ours, with dictionaries', search: crossing, questions: own },
    { name: 'ours, question translated', search: crossing, questions: foreign },
  ];
  const times = await ask(runs);

  const { languages } = shelf.current();
  console.log(
    `Dictionaries from and to ${[...languages].join(', ')}: read in ${loaded.toFixed(0)} ms, ${megabytes(after.heap - before.heap)} of heap together\n`,
  );
  const [base] = times.map(summarise);
  const rows = runs.map(({ name }, at) => {
    const { p50, p99 } = summarise(times[at] ?? []);
    const ratios = base ? [p50 / base.p50, p99 / base.p99].map((ratio) => ratio.toFixed(3)) : [];
    return [name, p50.toFixed(2), p99.toFixed(1), ...ratios];
  });
  console.log(formatTable([['', 'p50 ms', 'p99 ms', '× p50', '× p99'], ...rows]));
  return 0;
}

/** Of each run the median time of each of its questions; the first round only warms up. */
async function ask(runs: readonly Run[]): Promise<number[][]> {
  const rounds: number[][][] = runs.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, { name, search, questions }] of runs.entries()) {
      console.error(`· round ${round}: ${name}`);
      const { wall } = await timeQueries(search, questions);
      if (round > 0) rounds[at]?.push([...wall]);
    }
  }
  return rounds.map((own) =>
    (own[0] ?? []).map((_, query) =>
      quantile(
        own.map((round) => round[query] ?? 0),
        0.5,
      ),
    ),
  );
}

function summarise(times: readonly number[]): { p50: number; p99: number } {
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MB`;
}

await runScript(main);
