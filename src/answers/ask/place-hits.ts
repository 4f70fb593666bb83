import type { Passage, Source } from '../../library/index.ts';
import type { Hit, Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { Stretch } from '../text/thought.ts';
import { findWholeList } from './whole-list.ts';

/** A hit with where it stands. */
export interface PlacedHit extends Hit {
  readonly passage: Passage;
  readonly source: Source;
  /** The list that answers as a whole with it; null where none does. */
  readonly list: Stretch | null;
}

/** Hits with where they stand, in their order. */
export function placeHits(
  hits: readonly Hit[],
  query: Query,
  { library: { passages, byFile } }: Snapshot,
): PlacedHit[] {
  return hits.flatMap(({ ordinal, score }): PlacedHit[] => {
    const passage = passages[ordinal];
    const source = passage && byFile.get(passage.source.file);
    if (!passage || !source) return [];
    return [{ ordinal, score, passage, source, list: findWholeList(passage, source, query) }];
  });
}
