import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { createTurns } from '../../child/index.ts';
import type { PictureRequest } from '../draw/draw.ts';
import type { DrawnChart } from '../draw/draw-chart.ts';
import { startDrawingProcess, type DrawingProcess } from './drawing-process.ts';
import { keepProcess } from './keep-process.ts';

/** Draws charts beside the bot, so that no answer waits behind a picture. */
export interface Drawers {
  /**
   * The chart; null where it cannot be drawn, or not in so many milliseconds. The answer is the same
   * without it.
   */
  draw(request: PictureRequest, patienceMs: number): Promise<DrawnChart | null>;
}

/** How charts are drawn. */
export interface DrawersOptions {
  /** Charts that are drawn at the same time; more wait. */
  readonly atOnce?: number;
  readonly start?: () => DrawingProcess;
}

/** More at once hardly make it faster, and each takes memory. */
const MOST_AT_ONCE = 4;
/** Charts that are kept: a hundred or so, and for as long as people ask about the same. */
const KEPT = { bytes: 6_000_000, ms: 10 * 60_000 };
/** What the first chart is taken to need. */
const FIRST_GUESS_MS = 60;
/** How much the latest chart says of what the next will need. */
const WEIGHT = 0.1;

/** A chart, or that there can be none. */
interface Kept {
  readonly chart: DrawnChart | null;
}

/** Makes drawers; their process is started with the first chart. */
export function createDrawers({
  atOnce = Math.min(MOST_AT_ONCE, availableParallelism()),
  start = startDrawingProcess,
}: DrawersOptions = {}): Drawers {
  const kept = new LRUCache<string, Kept>({
    maxSize: KEPT.bytes,
    sizeCalculation: ({ chart }, key) => key.length + (chart?.png.length ?? 0),
    ttl: KEPT.ms,
  });
  const underway = new Map<string, Promise<DrawnChart | null>>();
  const turns = createTurns(atOnce);
  const process = keepProcess(start);
  let typicalMs = FIRST_GUESS_MS;

  const drawInTurn = async (
    key: string,
    request: PictureRequest,
    patienceMs: number,
  ): Promise<DrawnChart | null> => {
    if (!(await turns.take(patienceMs))) return null;
    const started = performance.now();
    try {
      const chart = await process.use((one) => one.draw(request));
      kept.set(key, { chart });
      return chart;
    } catch {
      // The process ended, or could not be started: the next chart gets another.
      return null;
    } finally {
      typicalMs += WEIGHT * (performance.now() - started - typicalMs);
      turns.end();
    }
  };

  return {
    async draw(request, patienceMs) {
      const key = JSON.stringify(request);
      const known = kept.get(key);
      if (known) return known.chart;
      const same = underway.get(key);
      if (same) return withinTime(same, patienceMs);
      // Begun only where those before it leave time enough.
      if ((turns.busy / atOnce) * typicalMs >= patienceMs) return null;
      const chart = drawInTurn(key, request, patienceMs).finally(() => underway.delete(key));
      underway.set(key, chart);
      return withinTime(chart, patienceMs);
    },
  };
}

async function withinTime(
  drawing: Promise<DrawnChart | null>,
  patienceMs: number,
): Promise<DrawnChart | null> {
  let timer: NodeJS.Timeout | undefined;
  const isTime = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceMs, null);
  });
  try {
    return await Promise.race([drawing, isTime]);
  } finally {
    clearTimeout(timer);
  }
}

/** The drawers that everybody shares. */
export const drawers = createDrawers();
