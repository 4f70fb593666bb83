import { fold } from '../../../language/fold.ts';
import { languagePacks } from '../../../language/packs/index.ts';
import type { Range } from '../../../language/range.ts';
import { getStopwords } from '../../../language/stopwords.ts';
import type { Block } from '../../types.ts';
import { NUMBERED } from '../list-marks.ts';
import { hasWords, readName } from './names.ts';

/** What stands between a term and its explanation, near the beginning. */
const SEPARATOR = /\s?:\s|\s[–—-]\s|\s=\s/u;
const FARTHEST = 70;
const MOST_WORDS = 6;
const FEWEST_EXPLAINING = 3;
/** Blocks below a term that are passed over to see what stands beside it. */
const FARTHEST_BESIDE = 20;

/** A term by its form alone, and the sign behind it. */
interface Label {
  readonly term: Range;
  readonly sign: string;
}

/**
 * Marks the terms of blocks that follow each other and all begin with one: "Osmosis: …", "Term – …".
 * One such block alone may be any sentence with a colon.
 */
export function markLabels(blocks: readonly Block[]): Block[] {
  const labels = blocks.map(readLabel);
  return blocks.map((block, place) => {
    const label = labels[place];
    if (!label) return block;
    const isOneOfMany = [-1, 1].some(
      (step) => labels[findBeside(blocks, place, step)]?.sign === label.sign,
    );
    return isOneOfMany ? { ...block, term: label.term } : block;
  });
}

/** Place of the next block of that kind and depth, over what stands deeper; -1 where there is none. */
function findBeside(blocks: readonly Block[], place: number, step: number): number {
  const own = blocks[place];
  for (let count = 1; own && count <= FARTHEST_BESIDE; count++) {
    const other = blocks[place + step * count];
    if (other && (other.depth ?? 0) > (own.depth ?? 0)) continue;
    const isBeside = other?.kind === own.kind && other.depth === own.depth;
    return isBeside ? place + step * count : -1;
  }
  return -1;
}

function readLabel({ kind, text, term }: Block): Label | null {
  if (term || (kind !== 'paragraph' && kind !== 'list-item')) return null;
  const start = (kind === 'list-item' && NUMBERED.exec(text)?.[0].length) || 0;
  const separator = SEPARATOR.exec(text.slice(0, FARTHEST));
  if (!separator) return null;
  const sign = separator[0].trim();
  const rest = text.slice(separator.index + separator[0].length);
  // Between two dashes stands what is said by the way.
  if (sign !== ':' && sign !== '=' && /\s[–—-]\s/u.test(rest)) return null;
  const label = text.slice(start, separator.index);
  if (/[,;.?!]/u.test(label) || !hasWords(rest, FEWEST_EXPLAINING)) return null;
  const name = readName(text, [start, separator.index], MOST_WORDS);
  return name && !endsInFunctionWord(text.slice(...name)) ? { term: name, sign } : null;
}

/** "The causes are: …" announces; it ends in a word that carries no topic. */
function endsInFunctionWord(name: string): boolean {
  const last = fold(name.slice(name.lastIndexOf(' ') + 1));
  return Array.from(languagePacks).some(
    ([code, { definitions }]) => definitions !== null && getStopwords(code).has(last),
  );
}
