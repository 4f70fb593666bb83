import type { Passage } from '../../library/index.ts';
import type { CloseHit } from './rerank.ts';

/** How much of the score of the best section of its page each other section gets. */
const SUPPORT = 0.2;
/** A source of more passages is no page about one thing, but a book. */
const MOST_SECTIONS = 20;

/** The page that a passage is a section of, or null where it stands alone. */
export type PageOf = (ordinal: number) => string | null;

/** Sources that are short enough for their passages to help each other. */
export function pagesOf(passages: readonly Passage[]): PageOf {
  const sizes = new Map<Passage['source'], number>();
  // Those of a source stand together: each is looked up once.
  for (let from = 0, to = 0; from < passages.length; from = to) {
    const source = passages[from]?.source;
    while (to < passages.length && passages[to]?.source === source) to++;
    if (source) sizes.set(source, (sizes.get(source) ?? 0) + to - from);
  }
  return (ordinal) => {
    const source = passages[ordinal]?.source;
    return source && (sizes.get(source) ?? 0) <= MOST_SECTIONS ? source.file : null;
  };
}

/**
 * Sections of one page help each other: those beside the best one follow it more closely. Never
 * past it, so that what stands first, and the order within a page, are as they were.
 */
export function supportPages(hits: readonly CloseHit[], pageOf: PageOf): CloseHit[] {
  const best = new Map<string, number>();
  for (const { ordinal, score } of hits) {
    const page = pageOf(ordinal);
    if (page !== null) best.set(page, Math.max(best.get(page) ?? 0, score));
  }
  return hits.map((hit) => {
    const page = pageOf(hit.ordinal);
    const first = page === null ? hit.score : (best.get(page) ?? hit.score);
    if (hit.score >= first) return hit;
    // Those that would pass it keep their order right below it.
    const ceiling = first * (BELOW + (1 - BELOW) * (hit.score / first));
    return { ...hit, score: Math.min(ceiling, hit.score + SUPPORT * first) };
  });
}

/** Share of the best score that the others may reach by support. */
const BELOW = 0.999;
