import type { Query } from '../../../search/index.ts';
import type { Match } from '../../text/highlight.ts';
import type { Snapshot } from '../../../snapshot/index.ts';

/** So many passages away, a name is still that of what is told. */
const FARTHEST = 30;
/** A word in more passages than this says nothing of what is nearby. */
const ENOUGH = 20_000;

/** Words of a topic around a passage, in its source: by their places in the query. */
export interface Nearby {
  /** In the passage right before, under the same heading. */
  readonly adjacent: ReadonlySet<number>;
  readonly nearby: ReadonlySet<number>;
}

const NOTHING: Nearby = { adjacent: new Set(), nearby: new Set() };

/** Tells which words of a topic stand in passages around one; of a single word it is not asked. */
export function createNearby(
  { words }: Query,
  { index, library }: Snapshot,
): (ordinal: number, inText: readonly Match[]) => Nearby {
  if (words.length < 2) return () => NOTHING;
  const { passages } = library;
  let ordinals: readonly (readonly number[])[] | undefined;
  const collect = () =>
    words.map(({ word, shown }) => {
      const all: number[] = [];
      for (const ordinal of index.candidates(shown ?? word)) {
        if (all.push(ordinal) > ENOUGH) return [];
      }
      return all.toSorted((a, b) => a - b);
    });
  return (ordinal, inText) => {
    // What the text itself has is looked for no further.
    const has = new Set(inText.map(({ word }) => word));
    if (has.size === words.length) return NOTHING;
    ordinals ??= collect();
    const own = passages[ordinal];
    const adjacent = new Set<number>();
    const nearby = new Set<number>();
    for (const [word, places] of ordinals.entries()) {
      if (has.has(word)) continue;
      for (let at = firstFrom(places, ordinal - FARTHEST); at < places.length; at++) {
        const other = places[at] ?? 0;
        if (other > ordinal + FARTHEST) break;
        const passage = passages[other];
        if (other === ordinal || passage?.source !== own?.source) continue;
        nearby.add(word);
        if (other === ordinal - 1 && passage?.heading === own?.heading) adjacent.add(word);
      }
    }
    return { adjacent, nearby };
  };
}

/** The first place of a sorted list whose number is not below another; by halves. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((sorted[middle] ?? least) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
