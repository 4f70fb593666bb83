import { startChild } from '../child/index.ts';
import type { Today } from './to-item.ts';
import type { Cited, Reference } from './types.ts';

/** A passage to be cited, as it is sent to the process. */
export interface CitingTask {
  readonly id: number;
  readonly cited: Cited;
  readonly language: string;
  readonly today: Today;
}

/** What came of it; null where that failed. */
export interface CitingResult {
  readonly id: number;
  readonly references: readonly Reference[] | null;
}

/** A process that cites passages, one after the other. */
export interface CitingProcess {
  /** @throws Error where the process ended before, or could not. */
  cite(task: Omit<CitingTask, 'id'>): Promise<readonly Reference[]>;
  readonly ended: Promise<unknown>;
  /** Ends it when what it was sent is done. */
  end(): void;
  kill(): void;
}

/** A style takes 100 MB in each language, and people may cite in all five in a minute. */
const MEMORY_MB = 768;

/** Starts a process that cites. */
export function startCitingProcess(): CitingProcess {
  const child = startChild(new URL('./serve-references', import.meta.url).href, MEMORY_MB);
  child.keepAlive(false);
  const open = new Map<number, (references: CitingResult['references'] | Error) => void>();
  let last = 0;

  const listen = async () => {
    for (let line = await child.nextLine(); line !== null; line = await child.nextLine()) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by serve-references.ts
      const { id, references } = JSON.parse(line) as CitingResult;
      open.get(id)?.(references);
    }
    const { error } = await child.ended;
    for (const settle of open.values()) settle(error ?? new Error('the citing process ended'));
  };
  void listen();

  return {
    async cite(task) {
      const id = ++last;
      child.keepAlive(true);
      const made = new Promise<CitingResult['references'] | Error>((resolve) =>
        open.set(id, resolve),
      );
      try {
        void child.send({ id, ...task } satisfies CitingTask);
        const references = await made;
        if (references instanceof Error) throw references;
        if (references === null) throw new Error('a passage could not be cited');
        return references;
      } finally {
        open.delete(id);
        if (open.size === 0) child.keepAlive(false);
      }
    },
    ended: child.ended,
    end: () => child.finish(),
    kill: () => child.kill(),
  };
}
