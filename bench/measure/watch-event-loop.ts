import { monitorEventLoopDelay } from 'node:perf_hooks';
import { percentile } from '../../src/terminal/evaluation/measures.ts';

/** The bot is asked this often while it is watched. */
const INTERVAL_MS = 5;
const NANOSECONDS = 1e6;

/** How a process kept up, in milliseconds. */
export interface EventLoopReport {
  readonly asked: number;
  /** Longest time that a question waited for its turn, by our own timer; its answer not counted. */
  readonly longestWait: number;
  readonly waitP99: number;
  /** Waits above the limit. */
  readonly overLimit: number;
  /** Longest delay by node's own monitor; the answers to the questions count in it. */
  readonly longestDelay: number;
  /** Longest time that an answer took once it was its turn. */
  readonly longestAnswer: number;
}

/** Asks every few milliseconds, from now until `stop`, and records how long that was held up. */
export function watchEventLoop(ask: () => void, limitMs: number): { stop(): EventLoopReport } {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  const waits: number[] = [];
  let longestAnswer = 0;
  let ended = performance.now();
  const timer = setInterval(() => {
    const started = performance.now();
    waits.push(Math.max(0, started - ended - INTERVAL_MS));
    ask();
    ended = performance.now();
    longestAnswer = Math.max(longestAnswer, ended - started);
  }, INTERVAL_MS);
  monitor.enable();
  return {
    stop() {
      clearInterval(timer);
      monitor.disable();
      // A block that lasts to the very end never let the timer come.
      waits.push(Math.max(0, performance.now() - ended - INTERVAL_MS));
      return {
        asked: waits.length - 1,
        longestWait: Math.max(...waits),
        waitP99: percentile(waits, 0.99),
        overLimit: waits.filter((wait) => wait > limitMs).length,
        longestDelay: monitor.max / NANOSECONDS,
        longestAnswer,
      };
    },
  };
}
