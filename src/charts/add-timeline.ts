import type { WhenAnswer } from '../answers/index.ts';
import type { FoundWhen } from '../replies/index.ts';
import { IN_TIME_MS, type ChartFor } from './add-chart.ts';
import { drawers } from './process/drawers.ts';
import { toTimelineRequest } from './timeline-request.ts';

/**
 * Adds a timeline to the first page of an answer where enough of it has a place in time, and there
 * is time for it.
 */
export async function addTimeline(
  answer: WhenAnswer,
  { locale, page, askedAt = performance.now() }: ChartFor & { readonly page: number },
): Promise<FoundWhen> {
  const request = page > 1 ? null : toTimelineRequest(answer, locale);
  const left = IN_TIME_MS - (performance.now() - askedAt);
  const chart = request && (await drawers.draw(request, left));
  const picture = chart && {
    name: 'timeline.png',
    data: chart.png,
    description: chart.description,
  };
  return { answer, picture };
}
