import { Worker } from 'node:worker_threads';

/** Code of the thread: it needs nothing but Node, so it is the same from the source and the build. */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, 500);
`;

/** A thread that does next to nothing gets next to nothing, in MB. */
const RESOURCES = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 };

/**
 * Ends this process when the one that started it is gone, however that ended: a file that keeps the
 * main thread busy for a minute would else be read to its end for nobody. A thread, since nothing
 * else has a turn meanwhile.
 * @param parent pid of the one that started it.
 */
export function watchParent(parent: number): void {
  const thread = new Worker(WATCH, { eval: true, workerData: parent, resourceLimits: RESOURCES });
  // Where there can be no thread, the work goes on without.
  thread.on('error', () => {});
  thread.unref();
}
