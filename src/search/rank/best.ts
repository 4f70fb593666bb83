import type { Hit } from '../types.ts';

/** Best first; equal scores in the order of the material. */
export function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || a.ordinal - b.ordinal;
}

/** The `limit` best of the passages, best first, without sorting all of them. */
export function selectBest(
  ordinals: readonly number[],
  scores: Float32Array,
  limit: number,
): Hit[] {
  const toHit = (ordinal: number): Hit => ({ ordinal, score: scores[ordinal] ?? 0 });
  if (ordinals.length <= limit * 4) {
    return ordinals.map(toHit).toSorted(compareHits).slice(0, limit);
  }
  // Whatever is below the worst of the best so far cannot come in.
  let best: Hit[] = [];
  let least = 0;
  for (const ordinal of ordinals) {
    if ((scores[ordinal] ?? 0) < least) continue;
    best.push(toHit(ordinal));
    if (best.length < limit * 2) continue;
    best = best.toSorted(compareHits).slice(0, limit);
    least = best.at(-1)?.score ?? 0;
  }
  return best.toSorted(compareHits).slice(0, limit);
}

/**
 * The hits, best first, with the first that is right before a best one that is not, where it has so much
 * of its score: it counts as being as good, so that scores still fall.
 */
export function promote<Found extends Hit>(
  hits: readonly Found[],
  nearly: number,
  isRight: (hit: Found) => boolean,
): readonly Found[] {
  const [first] = hits;
  if (!first || isRight(first)) return hits;
  const found = hits.find((hit) => hit.score >= first.score * nearly && isRight(hit));
  return found ? [{ ...found, score: first.score }, ...hits.filter((hit) => hit !== found)] : hits;
}

/** The score of the next best as a share of the score of the best. */
export function findRival(hits: readonly Hit[], best: Hit | undefined): number {
  let [own, next] = [0, 0];
  for (const { ordinal, score } of hits) {
    if (ordinal === best?.ordinal) own = score;
    else if (score > next) next = score;
  }
  return own === 0 ? 0 : next / own;
}
