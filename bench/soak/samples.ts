import { setTimeout as sleep } from 'node:timers/promises';
import type { BotProcess } from './bot-process.ts';

const MB = 2 ** 20;
/** Idle connections to Discord are kept open for four seconds. */
const IDLE_MS = 15_000;

/** What the bot's process held at one moment, garbage collected. */
export interface Sample {
  /** Seconds since the soak began. */
  readonly at: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

/** Weighs the bot. */
export async function takeSample(bot: BotProcess, at: number): Promise<Sample> {
  await bot.collectGarbage();
  const metrics = await bot.metrics();
  const read = (name: string) => metrics.get(name) ?? 0;
  return {
    at,
    heapMb: (read('nodejs_heap_size_used_bytes') + read('nodejs_external_memory_bytes')) / MB,
    rssMb: read('process_resident_memory_bytes') / MB,
  };
}

/** Open descriptors when nothing is being asked, and the processes that drew and read have ended. */
export async function countDescriptors(bot: BotProcess): Promise<number> {
  await sleep(IDLE_MS);
  return bot.descriptors();
}

/** How a series of samples developed once all was warm. */
export interface Growth {
  readonly first: number;
  readonly last: number;
  /** Per hour, by least squares. */
  readonly slope: number;
  readonly grows: boolean;
}

/** Compares the last third with the one before it: in the first one caches fill. */
export function judgeGrowth(
  samples: readonly Sample[],
  read: (sample: Sample) => number,
  allowed: { readonly share: number; readonly mb: number },
): Growth {
  const third = Math.floor(samples.length / 3);
  const warm = samples.slice(third);
  const first = median(samples.slice(third, 2 * third || 1).map(read));
  const last = median(samples.slice(-(third || 1)).map(read));
  const points = warm.map((sample) => [sample.at / 3600, read(sample)] as const);
  return {
    first,
    last,
    slope: slopeOf(points),
    grows: last > first * (1 + allowed.share) + allowed.mb,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1) =>
    points.reduce((sum, point) => sum + point[place], 0) / Math.max(1, points.length);
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}
