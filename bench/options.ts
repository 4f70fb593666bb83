import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { UsageError } from '../src/terminal/script/run.ts';
import { contenderNames } from './contenders/index.ts';

const SETS = fileURLToPath(new URL('../../shared/eval', import.meta.url));

/** Sizes of a full run, and of one to see whether all works. */
const FULL = { passages: 100_000, queries: 200, builds: 2, rounds: 3 };
const QUICK = { passages: 2_000, queries: 40, builds: 1, rounds: 2 };
const LIMIT_SECONDS = 300;

export const HELP = `Compares the bot's search with other search libraries, side by side in one run.

  npm run bench -- [options]

  --corpus DIR     folder with corpus.jsonl {"id" or "_id","title","text"}, and queries.jsonl if it
                   has its own questions; default laws-nl in the folder of --sets
  --passages N     size of the corpus; a smaller one is repeated with changes (${FULL.passages})
  --sets DIR       folder of test sets for the quality (../shared/eval); none there: not measured
  --only A,B       these contenders: ${contenderNames.join(', ')}
  --queries N      questions, and as many keyword queries (${FULL.queries})
  --builds N       builds of each contender (${FULL.builds})
  --rounds N       rounds of all queries over all contenders, after one that warms up (${FULL.rounds})
  --limit S        seconds for each build, and for a contender's queries together (${LIMIT_SECONDS})
  --out FILE       where to write the figures (bench/results.json; with --quick or --only nowhere)
  --quick          ${QUICK.passages} passages, ${QUICK.queries} queries, ${QUICK.builds} build, ${QUICK.rounds} rounds
  --help           this text

Progress goes to stderr, the tables to stdout.`;

/** What a run is to do. */
export interface Options {
  readonly corpus: string;
  readonly sets: string;
  readonly only: readonly string[];
  readonly passages: number;
  readonly queries: number;
  readonly builds: number;
  readonly rounds: number;
  readonly limitMs: number;
  /** Where the figures go, or null. */
  readonly out: string | null;
}

/**
 * The options of a run, or null where only help was asked for.
 * @throws UsageError for one that cannot be used.
 */
export function readOptions(): Options | null {
  const { values } = readArgs({
    corpus: { type: 'string' },
    passages: { type: 'string' },
    sets: { type: 'string' },
    only: { type: 'string' },
    queries: { type: 'string' },
    builds: { type: 'string' },
    rounds: { type: 'string' },
    limit: { type: 'string' },
    out: { type: 'string' },
    quick: { type: 'boolean' },
  });
  if (values.help) return null;
  const sizes = values.quick ? QUICK : FULL;
  const count = (name: keyof typeof FULL) => positive(name, values[name]) ?? sizes[name];
  const sets = values.sets ?? SETS;
  const isPartial = Boolean(values.quick) || values.only !== undefined;
  return {
    corpus: values.corpus ?? join(sets, 'laws-nl'),
    sets,
    only: readNames(values.only),
    passages: count('passages'),
    queries: count('queries'),
    builds: count('builds'),
    rounds: count('rounds'),
    limitMs: (positive('limit', values.limit) ?? LIMIT_SECONDS) * 1000,
    out: values.out ?? (isPartial ? null : fileURLToPath(new URL('results.json', import.meta.url))),
  };
}

function positive(name: string, value: string | undefined): number | null {
  const number = wholeNumber(name, value);
  if (number === 0) throw new UsageError(`--${name} must be at least 1.`);
  return number;
}

function readNames(list: string | undefined): readonly string[] {
  if (list === undefined) return contenderNames;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !contenderNames.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`--only knows ${contenderNames.join(', ')}, not "${unknown}".`);
  }
  return contenderNames.filter((name) => wanted.includes(name));
}
