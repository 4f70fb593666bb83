import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runScript } from '../src/terminal/script/run.ts';
import { compare } from './compare/compare.ts';
import { judgeAll, type Quality } from './compare/judge-all.ts';
import { OURS } from './contenders/index.ts';
import { writePassages } from './corpus/passage-file.ts';
import { prepareCorpus } from './corpus/prepare.ts';
import { findTestSets } from './corpus/test-sets.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { currentLoad, describeCommit, describeMachine } from './report/machine.ts';
import { printResults } from './report/print.ts';
import { writeResults } from './report/results.ts';
import { summarise } from './report/summarise.ts';
import { readVersions } from './report/versions.ts';

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.log(HELP);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-bench-'));
  // Some hundred megabytes: not to be left behind, not even by somebody who has waited enough.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  return run(options, join(folder, 'passages.jsonl'));
}

async function run(options: Options, corpusFile: string): Promise<number> {
  const before = currentLoad();
  const sets = await findTestSets(options.sets);
  report('corpus');
  const corpus = await prepareCorpus({
    folder: options.corpus,
    passages: options.passages,
    queries: options.queries,
    sets,
  });
  await writePassages(corpusFile, corpus.passages);
  const task = {
    corpus: corpusFile,
    language: corpus.language,
    questions: corpus.questions.texts,
    keywords: corpus.keywords,
    limitMs: options.limitMs,
  };
  const summaries = (await compare(options.only, task, options, report)).map(summarise);
  const quality = new Map<string, Quality>();
  for (const name of sets.length > 0 ? options.only : []) {
    report(`quality: ${name}`);
    quality.set(name, await judgeAll(name, sets, options.limitMs));
  }
  const results = {
    date: new Date().toISOString(),
    commit: await describeCommit(),
    machine: describeMachine(),
    load: { before, after: currentLoad() },
    corpus: {
      origin: corpus.origin.replace(options.corpus, relative('', options.corpus)),
      passages: corpus.passages.length,
      language: corpus.language,
      questions: corpus.questions.origin,
      keywords: corpus.keywords.length,
    },
    versions: await readVersions(options.only),
    summaries,
    quality,
  };
  printResults(
    results,
    sets.map(({ name }) => name),
  );
  if (options.out !== null) await writeResults(options.out, results);
  // That another library is too slow to be measured is a finding, not a failure.
  return summaries.some(({ name, problem }) => name === OURS && problem !== null) ? 1 : 0;
}

function report(progress: string): void {
  console.error(`· ${progress}`);
}

await runScript(main);
