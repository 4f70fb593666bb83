import { fold, getStopwords, languagePacks, type Range } from '../../../language/index.ts';
import type { Block } from '../../types.ts';
import { NUMBERED } from '../parts/list-marks.ts';
import { hasWords, readName } from './names.ts';

/** What stands between a term and its explanation, near the beginning. */
const SEPARATOR = /\s?:\s|\s[–—-]\s|\s=\s/u;
const FARTHEST = 70;
const MOST_WORDS = 6;
const FEWEST_EXPLAINING = 3;
/** Blocks below a term that are passed over to see what stands beside it. */
const FARTHEST_BESIDE = 20;

/**
 * Marks the terms of blocks that follow each other and all begin with one: "Osmosis: …", "Term – …".
 * One such block alone may be any sentence with a colon.
 */
export function markLabels(blocks: readonly Block[]): Block[] {
  const separators = blocks.map(findSeparator);
  const signAt = (place: number): string | undefined => separators[place]?.[0].trim();
  return blocks.map((block, place) => {
    const separator = separators[place];
    if (!separator) return block;
    const sign = signAt(place);
    const isOneOfMany = [-1, 1].some((step) => signAt(findBeside(blocks, place, step)) === sign);
    const term = isOneOfMany ? readTerm(block, separator) : null;
    return term ? { ...block, term } : block;
  });
}

/** Place of the next block of that kind and depth, over what stands deeper; -1 where there is none. */
function findBeside(blocks: readonly Block[], place: number, step: number): number {
  const own = blocks[place];
  const depth = own?.depth ?? 0;
  for (let count = 1; count <= FARTHEST_BESIDE; count++) {
    const other = blocks[place + step * count];
    if (other && (other.depth ?? 0) > depth) continue;
    const isBeside = other?.kind === own?.kind && (other?.depth ?? 0) === depth;
    return isBeside ? place + step * count : -1;
  }
  return -1;
}

function findSeparator({ kind, text, term }: Block): RegExpExecArray | null {
  if (term || (kind !== 'paragraph' && kind !== 'list-item')) return null;
  return SEPARATOR.exec(text.length > FARTHEST ? text.slice(0, FARTHEST) : text);
}

function readTerm({ kind, text }: Block, { 0: separator, index }: RegExpExecArray): Range | null {
  const start = (kind === 'list-item' && NUMBERED.exec(text)?.[0].length) || 0;
  const rest = text.slice(index + separator.length);
  // Between two dashes stands what is said by the way.
  if (/[–—-]/u.test(separator) && /\s[–—-]\s/u.test(rest)) return null;
  if (/[,;.?!]/u.test(text.slice(start, index)) || !hasWords(rest, FEWEST_EXPLAINING)) return null;
  const name = readName(text, [start, index], MOST_WORDS);
  return name && !endsInFunctionWord(text.slice(...name)) ? name : null;
}

/** "The causes are: …" announces, or goes on: it ends in a word that carries no topic. */
export function endsInFunctionWord(name: string): boolean {
  const last = fold(name.slice(name.trimEnd().lastIndexOf(' ') + 1).trim());
  return Array.from(languagePacks).some(
    ([code, { definitions }]) => definitions !== null && getStopwords(code).has(last),
  );
}
