import type { Snapshot } from '../snapshot/index.ts';

/** Bytes of what every library has, whatever it holds. */
const EMPTY = 40_000;
/** Bytes of a passage, of a character of its source and of a word of the vocabulary, measured. */
const PASSAGE = 2_000;
const CHARACTER = 2;
const WORD = 200;

/** About how many bytes of memory a snapshot takes; `npm run bench:libraries` holds it against what it does. */
export function weighSnapshot({ library, index }: Snapshot): number {
  const characters = library.sources.reduce((sum, { weight }) => sum + weight, 0);
  const words = index.parts.forward.vocabulary.size;
  return EMPTY + PASSAGE * library.passages.length + CHARACTER * characters + WORD * words;
}
