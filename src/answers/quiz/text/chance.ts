/** One more than the largest number that is drawn. */
const END = 2 ** 32;

/** A number from 0 up to 1 that a seed and some words decide, alike in every process (FNV-1a). */
export function draw(seed: number, ...words: readonly (string | number)[]): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const character of words.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // Like words make like hashes; mixed, their order tells nothing of them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / END;
}

/** Some things in an order that a seed decides, whatever order they came in. */
export function shuffle<T>(items: readonly T[], seed: number, nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, place: draw(seed, nameOf(item)), name: nameOf(item) }))
    .toSorted((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map(({ item }) => item);
}
