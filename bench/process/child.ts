import { loadContender } from '../contenders/index.ts';
import type { Contender, Search } from '../contenders/types.ts';
import { readPassages } from '../corpus/passage-file.ts';
import { weigh } from '../measure/memory.ts';
import { judgeQuality } from '../measure/quality.ts';
import { timeBuild } from '../measure/time-build.ts';
import { timeQueries } from '../measure/time-queries.ts';
import type { Passage } from '../../src/library/types.ts';
import type { Handlers, Reply, Request, StepName } from './messages.ts';

/** One contender in a process of its own; `processes.ts` starts it and tells it what to do. */
let contender: Contender | null = null;
let passages: readonly Passage[] = [];
let search: Search | null = null;

const handlers: Handlers = {
  async load(asked) {
    contender = await loadContender(asked.contender);
    if (asked.corpus !== null) passages = await readPassages(asked.corpus);
    return { label: contender.label, memory: await weigh() };
  },
  async build({ language }) {
    const built = await timeBuild(loaded(contender), passages, language);
    search = built.search;
    return { wallMs: built.wallMs, cpuMs: built.cpuMs };
  },
  ask: async ({ queries }) => timeQueries(loaded(search), queries),
  weigh: async () => weigh(),
  judge: async ({ folder }) => judgeQuality(loaded(contender), folder),
};

function run<Name extends StepName>({ step, asked }: Request<Name>) {
  return handlers[step](asked);
}

function loaded<T>(value: T | null): T {
  if (value === null) throw new Error('A step came before the one that it needs.');
  return value;
}

async function answer(request: Request): Promise<Reply> {
  try {
    return { answer: await run(request) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (request: Request) => {
  void answer(request).then((reply) => process.send?.(reply));
});
// Also where the index keeps a worker thread, which would hold the process open.
process.on('disconnect', () => process.exit(0));
