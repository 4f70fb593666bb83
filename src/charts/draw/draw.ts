import type { ChartRequest } from '../chart-request.ts';
import { drawChart, type DrawnChart } from './draw-chart.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { TimelineRequest } from '../timeline-request.ts';

/** What a picture is drawn from. */
export type PictureRequest = ChartRequest | TimelineRequest;

/** Draws a picture; null where it cannot be drawn. */
export function draw(request: PictureRequest): Promise<DrawnChart | null> {
  return 'points' in request ? drawTimeline(request) : drawChart(request);
}
