import { startChild } from '../child/index.ts';
import type { PictureRequest } from './draw.ts';
import type { DrawnChart } from './draw-chart.ts';

/** A chart to be drawn, as it is sent to the process. */
export interface DrawingTask {
  readonly id: number;
  readonly request: PictureRequest;
}

/** A chart that was drawn, as the process sends it. */
export interface DrawingResult {
  readonly id: number;
  readonly chart: { readonly png: string; readonly description: string } | null;
}

/** A process that draws charts, several at a time. */
export interface DrawingProcess {
  /** @throws Error where the process ended before the chart was drawn. */
  draw(request: PictureRequest): Promise<DrawnChart | null>;
  readonly ended: Promise<unknown>;
  /** Ends it, when what it draws is drawn. */
  end(): void;
  kill(): void;
}

/** Of JavaScript alone; what drawing takes besides is some 10 MB for each chart at a time. */
const MEMORY_MB = 64;
/** It collects its own garbage (serve-charts.ts), and needs no more room for young objects. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1'];

/** Starts a process that draws. */
export function startDrawingProcess(): DrawingProcess {
  const module = new URL('./serve-charts', import.meta.url).href;
  const child = startChild(module, MEMORY_MB, FLAGS);
  child.keepAlive(false);
  const open = new Map<number, (chart: DrawnChart | null | Error) => void>();
  let last = 0;

  const listen = async () => {
    for (let line = await child.nextLine(); line !== null; line = await child.nextLine()) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by serve-charts.ts
      const { id, chart } = JSON.parse(line) as DrawingResult;
      open.get(id)?.(chart && { ...chart, png: Buffer.from(chart.png, 'base64') });
    }
    const { error } = await child.ended;
    for (const settle of open.values()) settle(error ?? new Error('the drawing process ended'));
  };
  void listen();

  return {
    async draw(request) {
      const id = ++last;
      child.keepAlive(true);
      const drawn = new Promise<DrawnChart | null | Error>((resolve) => open.set(id, resolve));
      try {
        void child.send({ id, request } satisfies DrawingTask);
        const chart = await drawn;
        if (chart instanceof Error) throw chart;
        return chart;
      } finally {
        open.delete(id);
        if (open.size === 0) child.keepAlive(false);
      }
    },
    ended: child.ended,
    end: () => child.finish(),
    kill: () => child.kill(),
  };
}
