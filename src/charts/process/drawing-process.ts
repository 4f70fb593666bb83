import { callChild, startChild } from '../../child/index.ts';
import type { PictureRequest } from '../draw/draw.ts';
import type { DrawnChart } from '../draw/draw-chart.ts';

/** A chart to be drawn, as it is sent to the process. */
export interface DrawingTask {
  readonly id: number;
  readonly request: PictureRequest;
}

/** A chart that was drawn, as the process sends it. */
export interface DrawingResult {
  readonly id: number;
  readonly chart: (Omit<DrawnChart, 'png'> & { readonly png: string }) | null;
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
  const call = callChild<DrawingResult>(child, 'the drawing process');
  return {
    async draw(request) {
      const { chart } = await call({ request } satisfies Omit<DrawingTask, 'id'>);
      return chart && { ...chart, png: Buffer.from(chart.png, 'base64') };
    },
    ended: child.ended,
    end: () => child.finish(),
    kill: () => child.kill(),
  };
}
