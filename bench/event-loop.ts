import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildIndex } from '../src/search/inverted-index/build-index.ts';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { prepareCorpus } from './corpus/prepare.ts';
import { findTestSets } from './corpus/test-sets.ts';
import { watchEventLoop, type EventLoopReport } from './measure/watch-event-loop.ts';
import { formatTable } from './report/format-table.ts';

const SETS = fileURLToPath(new URL('../../shared/eval', import.meta.url));
const PASSAGES = 100_000;
const OLDER = 2_000;
/** Longest that a bot may be held up. */
const LIMIT_MS = 50;
/** The same questions with nothing being indexed: what the machine itself adds. */
const IDLE_MS = 5_000;
const QUESTIONS = 200;

const HELP = `How long the event loop is blocked while passages are indexed behind an answering bot.

  npm run bench:event-loop -- [options]

  --corpus DIR     folder with corpus.jsonl (../shared/eval/laws-nl); repeated with changes
  --passages N     passages to index (${PASSAGES})
  --older N        passages of the index that answers meanwhile (${OLDER}); a small one answers fast,
                   so that what is seen is the indexing
  --help           this text
  --version        the version

Exit code 1 where a question waited over ${LIMIT_MS} ms.`;

async function main(): Promise<number> {
  const { values } = readArgs({
    corpus: { type: 'string' },
    passages: { type: 'string' },
    older: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { passages, questions } = await prepareCorpus({
    folder: values.corpus ?? join(SETS, 'laws-nl'),
    passages: wholeNumber('passages', values.passages) ?? PASSAGES,
    queries: QUESTIONS,
    sets: await findTestSets(SETS),
  });
  const older = wholeNumber('older', values.older) ?? OLDER;
  const index = await buildIndex(passages.slice(0, older));
  let turn = 0;
  const ask = () => {
    const text = questions.texts[turn++ % questions.texts.length] ?? '';
    index.rank(index.parse(text));
  };

  // Once through all, so that neither phase pays for what the first answers prepare.
  for (const _ of questions.texts) ask();
  const quiet = watchEventLoop(ask, LIMIT_MS);
  await sleep(IDLE_MS);
  const idle = quiet.stop();

  const watch = watchEventLoop(ask, LIMIT_MS);
  const started = performance.now();
  await buildIndex(passages);
  const seconds = (performance.now() - started) / 1000;
  const busy = watch.stop();

  console.log(
    `${passages.length} passages indexed in ${seconds.toFixed(1)} s, while an index of ${older} was asked every few ms\n`,
  );
  console.log(formatTable([HEAD, row('idle', idle), row('indexing', busy)]));
  console.log(`\nLongest block of the event loop: ${busy.longestWait.toFixed(1)} ms`);
  return busy.longestWait > LIMIT_MS ? 1 : 0;
}

const HEAD = [
  'ms',
  'asked',
  'longest wait',
  'wait p99',
  `waits over ${LIMIT_MS}`,
  'longest delay (node)',
  'longest answer',
];

function row(name: string, report: EventLoopReport): string[] {
  return [
    name,
    String(report.asked),
    report.longestWait.toFixed(1),
    report.waitP99.toFixed(1),
    String(report.overLimit),
    report.longestDelay.toFixed(1),
    report.longestAnswer.toFixed(1),
  ];
}

await runScript(main);
