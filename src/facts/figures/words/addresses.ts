import type { Range } from '../../../language/index.ts';

/** What every address or piece of code has, and few texts do. */
const MAY_HAVE = /:\/\/|www\.|[@`]|\.\p{L}{2,10}\//u;
const ADDRESS =
  /(?:\p{L}{2,10}:\/\/|www\.)\S{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\S{1,200}|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,10}\/\S{0,2000}|`[^`\n]{1,500}`/gu;

/** Where web addresses, mail addresses and code between backticks stand, in order. */
export function findAddresses(text: string): Range[] {
  if (!MAY_HAVE.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => [
    index,
    index + address.replace(/[.,;:!?)\]]{1,5}$/u, '').length,
  ]);
}
