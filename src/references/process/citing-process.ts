import { callChild, startChild } from '../../child/index.ts';
import type { Today } from '../item/to-item.ts';
import type { Cited, Reference } from '../types.ts';

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
  const call = callChild<CitingResult>(child, 'the citing process');
  return {
    async cite(task) {
      const { references } = await call(task);
      if (references === null) throw new Error('a passage could not be cited');
      return references;
    },
    ended: child.ended,
    end: () => child.finish(),
    kill: () => child.kill(),
  };
}
