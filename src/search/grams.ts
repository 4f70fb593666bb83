/** Letters of a gram: four tell words apart and still match inside compounds and inflected forms. */
const GRAM = 4;
/** Slots of the table of frequencies; two grams in one slot are rare and do little harm. */
const SLOTS = 1 << 19;

/** How many grams a word of this length has: its ends count as letters. */
export function countGrams(length: number): number {
  return Math.max(1, length + 2 - GRAM + 1);
}

/** Calls `visit` with the slot of each gram of a word. */
export function visitGrams(word: string, visit: (slot: number) => void): void {
  const count = countGrams(word.length);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let place = at - 1; place < at - 1 + GRAM && place <= word.length; place++) {
      const code = place < 0 || place === word.length ? 32 : word.charCodeAt(place);
      hash = Math.imul(hash ^ code, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    visit((hash >>> 0) % SLOTS);
  }
}

/** In how many passages each gram stands. */
export interface GramFrequencies {
  /** Counts the grams of one passage's words, each gram once. */
  addPassage(words: Iterable<string>): void;
  /** Passages that a gram stands in, by its slot. */
  of(slot: number): number;
}

/** An empty table of gram frequencies. */
export function createGramFrequencies(): GramFrequencies {
  const frequencies = new Uint32Array(SLOTS);
  // The passage that a slot was last counted for, so that nothing is counted twice.
  const counted = new Uint32Array(SLOTS);
  let passage = 0;
  return {
    addPassage(words) {
      passage++;
      for (const word of words) {
        visitGrams(word, (slot) => {
          if (counted[slot] === passage) return;
          counted[slot] = passage;
          frequencies[slot] = (frequencies[slot] ?? 0) + 1;
        });
      }
    },
    of: (slot) => frequencies[slot] ?? 0,
  };
}
