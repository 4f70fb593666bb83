import { startCitingProcess, type CitingProcess, type CitingTask } from './citing-process.ts';
import type { Reference } from '../types.ts';

/** Cites passages beside the bot: the first of a language takes half a second, and much memory. */
export interface Citers {
  /** @throws Error where it cannot be done. */
  cite(task: Omit<CitingTask, 'id'>): Promise<readonly Reference[]>;
}

/** How long the process is kept for the next: with it goes all that the styles took. */
const IDLE_MS = 30_000;
/** What takes so long for one passage hangs. */
const HANGS_MS = 20_000;

/** Starts a process when it is needed, and another where it ended. */
export function createCiters(
  start: () => CitingProcess = startCitingProcess,
  idleMs = IDLE_MS,
): Citers {
  let current: CitingProcess | null = null;
  let uses = 0;
  let idle: NodeJS.Timeout | undefined;
  let limit: NodeJS.Timeout | undefined;

  const forget = (process: CitingProcess) => {
    if (current === process) current = null;
  };
  const take = (): CitingProcess => {
    if (current !== null) return current;
    const process = start();
    current = process;
    void process.ended.then(() => forget(process));
    return process;
  };
  /** From here on the next passage must be done in time, however many wait behind it. */
  const watch = (process: CitingProcess) => {
    clearTimeout(limit);
    if (uses > 0) limit = setTimeout(() => process.kill(), HANGS_MS).unref();
  };
  const end = () => {
    const over = current;
    // Nothing more is sent to it, also before it is over.
    current = null;
    over?.end();
  };

  return {
    async cite(task) {
      clearTimeout(idle);
      const process = take();
      if (++uses === 1) watch(process);
      try {
        return await process.cite(task);
      } finally {
        uses--;
        watch(process);
        if (uses === 0) idle = setTimeout(end, idleMs).unref();
      }
    },
  };
}

/** The citers that everybody shares. */
export const citers = createCiters();
