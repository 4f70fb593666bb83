import { setPriority } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { answer, done, requests, toLine } from '../../child/index.ts';
import { draw as drawPicture } from '../draw/draw.ts';
import type { DrawingResult, DrawingTask } from './drawing-process.ts';

/** A process that draws charts for `drawers.ts`; who sends them says how many at a time. */

/** Charts between two collections of garbage. */
const COLLECT_EVERY = 4;
let drawn = 0;

try {
  // Answers go before pictures, also where there is one core for both.
  setPriority(5);
} catch {
  // Not every system lets it; it draws all the same.
}

for await (const task of requests()) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by drawing-process.ts
  void draw(task as DrawingTask);
}
done();

async function draw({ id, request }: DrawingTask): Promise<void> {
  const chart = await drawPicture(request).catch(() => null);
  const result: DrawingResult = {
    id,
    chart: chart && { ...chart, png: Buffer.from(chart.png).toString('base64') },
  };
  await answer(toLine(result));
  drawn++;
  if (drawn % COLLECT_EVERY !== 0) return;
  // Node does not see the pictures, 2 MB each, that hang on its small objects: it would not collect
  // them before they are a thousand. What is given back is given back in the next turn.
  globalThis.gc?.();
  await setImmediate();
}
