import type { Hit } from '../../search/index.ts';

/** Passages of one source on the first page while others match as well. */
const MOST_OF_ONE = 3;
/** What "as well" means: at least this share of the score of the passage that gives way. */
const AS_WELL = 0.5;

/** A hit and the source that it stands in. */
interface SourcedHit extends Pick<Hit, 'score'> {
  readonly source: unknown;
}

/**
 * The same hits, reordered so that one source does not fill the first page where others match as
 * well. Hits of one source stay in their order, and all are there.
 * @param page hits on the first page
 */
export function spreadSources<H extends SourcedHit>(hits: readonly H[], page: number): H[] {
  const first: H[] = [];
  const waiting: H[] = [...hits];
  const counts = new Map<unknown, number>();
  const isFull = ({ source }: H) => (counts.get(source) ?? 0) >= MOST_OF_ONE;
  while (first.length < page && waiting.length > 0) {
    const least = (waiting[0]?.score ?? 0) * AS_WELL;
    const other = waiting.findIndex((hit) => !isFull(hit) && hit.score >= least);
    const [next] = waiting.splice(Math.max(0, other), 1);
    if (!next) break;
    first.push(next);
    counts.set(next.source, (counts.get(next.source) ?? 0) + 1);
  }
  return [...first, ...waiting];
}
