import type { LoadProgress } from '../../snapshot/index.ts';

/** Nothing is shown of what takes less. */
const PATIENCE_MS = 2_000;
const STEP_MS = 200;

/** Shows on a terminal how far the loading is, once it has taken over two seconds. */
export function createProgress(): { step: LoadProgress; done: () => void } {
  const started = performance.now();
  let shown = 0;
  return {
    step(stage, done, of) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < PATIENCE_MS || now - shown < STEP_MS) return;
      shown = now;
      process.stderr.write(`\r\u001b[K${stage} ${done}/${of}`);
    },
    done() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
