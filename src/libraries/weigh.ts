import type { Snapshot } from '../snapshot/index.ts';

/** Bytes of what every library has, whatever it holds. */
const EMPTY = 30_000;
/** Bytes of a word of the vocabulary, of a character and of a passage, as measured of snapshots read from disk. */
const WORD = 500;
const CHARACTER = 1.2;
const PASSAGE = 200;
/** One that was built holds all that one from disk reads when it is asked for. */
const BUILT = 2;

/**
 * About how many bytes of memory a snapshot takes; `npm run bench:libraries` holds it against what the
 * process does.
 */
export function weighSnapshot(
  { library, index }: Pick<Snapshot, 'library' | 'index'>,
  { isBuilt }: { readonly isBuilt: boolean },
): number {
  const characters = library.sources.reduce((sum, { weight }) => sum + weight, 0);
  const words = index.parts.forward.vocabulary.size;
  const bytes = EMPTY + WORD * words + CHARACTER * characters + PASSAGE * library.passages.length;
  return isBuilt ? BUILT * bytes : bytes;
}
