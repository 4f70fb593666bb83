import { Worker } from 'node:worker_threads';

/** Code of the thread: it needs nothing but Node, so it is the same from the source and the build. */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  const isAlone = process.ppid !== workerData.parent;
  if (isAlone || process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL');
}, 250);
`;

/** A thread that does next to nothing gets next to nothing, in MB. */
const RESOURCES = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 };
const MEGABYTE = 1024 * 1024;

/**
 * Ends this process when the one that started it is gone, however that ended, and when it takes more
 * memory than it may, whoever in it asked for that. A thread, since a file that keeps the main one
 * busy for a minute lets nothing else have a turn.
 * @param parent pid of the one that started it.
 * @param memoryMb what it may have resident.
 */
export function watchProcess(parent: number, memoryMb: number): void {
  const workerData = { parent, bytes: memoryMb * MEGABYTE };
  const thread = new Worker(WATCH, { eval: true, workerData, resourceLimits: RESOURCES });
  // Where there can be no thread, the work goes on without.
  thread.on('error', () => {});
  thread.unref();
}
