import type { DrawingProcess } from './drawing-process.ts';

/** One process for all, there while it is needed. */
export interface KeptProcess {
  /** @throws what the use throws; Error where the process cannot be started. */
  use<T>(work: (process: DrawingProcess) => Promise<T>): Promise<T>;
}

/** How long the process is kept for the next chart: with it goes all that drawing took. */
const IDLE_MS = 10_000;
/** What has drawn for so long hangs: a chart takes a hundredth of that. */
const HANGS_MS = 20_000;

/** Starts the process when it is needed, and another where it ended. */
export function keepProcess(start: () => DrawingProcess, idleMs = IDLE_MS): KeptProcess {
  let current: DrawingProcess | null = null;
  let uses = 0;
  let idle: NodeJS.Timeout | undefined;

  const forget = (process: DrawingProcess) => {
    if (current === process) current = null;
  };
  const take = (): DrawingProcess => {
    if (current !== null) return current;
    const process = start();
    current = process;
    void process.ended.then(() => forget(process));
    return process;
  };
  const end = () => {
    const over = current;
    // Nothing more is sent to it, also before it is over.
    current = null;
    over?.end();
  };

  return {
    async use(work) {
      clearTimeout(idle);
      const process = take();
      uses++;
      const limit = setTimeout(() => process.kill(), HANGS_MS).unref();
      try {
        return await work(process);
      } finally {
        clearTimeout(limit);
        uses--;
        if (uses === 0) idle = setTimeout(end, idleMs).unref();
      }
    },
  };
}
