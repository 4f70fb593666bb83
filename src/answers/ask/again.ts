import type { Passage } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { isCollectionName } from '../lookup/collections.ts';
import type { FoundPassage } from '../types.ts';
import { toFoundPassages } from './found.ts';
import { findSides } from './two-sides.ts';

/** A passage that a question found, with its thought and what of it is marked, as it was found. */
export function findAgain(
  passage: Passage,
  { query: text, source }: { readonly query: string; readonly source: string | null },
  snapshot: Snapshot,
): FoundPassage | null {
  const { index, library } = snapshot;
  const ordinal = library.passages.indexOf(passage);
  const only = source === null ? undefined : (other: number) => isBeside(other);
  const options = { only, limit: 1, byThought: true };
  const query = index.parse(text);
  const ranking = index.rank(query, options);
  const side = findSides(query, ranking, snapshot, only)?.find(
    (each) => each.ranking.hits[0]?.ordinal === ordinal,
  );
  const { evidence } = side?.ranking ?? ranking;
  const finding = { query: side?.query ?? query, weights: evidence.weights };
  return toFoundPassages([{ ordinal, score: 0 }], finding, snapshot)[0] ?? null;

  function isBeside(other: number): boolean {
    const file = library.passages[other]?.source.file ?? '';
    return source !== null && isCollectionName(source)
      ? file.startsWith(source)
      : file === passage.source.file;
  }
}
