import { getHeapStatistics } from 'node:v8';
import type { Block } from '../types.ts';

/** What a block takes besides its text, counted in characters. */
const BLOCK_WEIGHT = 200;
/**
 * Memory of this process for each character of material: the sources, the index and the facts take
 * 6 bytes, and while the library is replaced there are two of them. Measured by `npm run bench:start`.
 */
const BYTES_PER_CHARACTER = 14;

/** How much of the memory a block takes, in characters of text. */
export function weighBlock({ text }: Block): number {
  return text.length + BLOCK_WEIGHT;
}

/** Millions of characters that this process has memory for. */
export function mostMaterialMb(): number {
  return Math.floor(getHeapStatistics().heap_size_limit / BYTES_PER_CHARACTER / 1_000_000);
}
