/** Letters of a gram: four tell words apart and still match inside compounds and inflected forms. */
const GRAM = 4;
/** Slots of the table of frequencies; two grams in one slot are rare and do little harm. */
const SLOTS = 1 << 19;

/** The slots of a word's grams, one for each place in it: its ends count as letters. */
export function findGrams(word: string): number[] {
  const slots: number[] = [];
  const count = Math.max(1, word.length + 2 - GRAM + 1);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let place = at - 1; place < at - 1 + GRAM && place <= word.length; place++) {
      const code = place < 0 || place === word.length ? SPACE : word.charCodeAt(place);
      hash = Math.imul(hash ^ code, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    slots.push((hash >>> 0) % SLOTS);
  }
  return slots;
}

/** Stands before and behind a word. */
const SPACE = 32;

/** In how many passages each gram stands. */
export interface GramFrequencies {
  /** Begins a passage: grams added from here on count for it, each once. */
  readonly startPassage: () => void;
  readonly add: (slot: number) => void;
  /** Passages that a gram stands in, by its slot. */
  of(slot: number): number;
  /** All of them by slot. */
  readonly table: Uint32Array;
}

/** A table of gram frequencies: empty, or as it was kept. */
export function createGramFrequencies(kept?: Uint32Array): GramFrequencies {
  const frequencies = kept ?? new Uint32Array(SLOTS);
  // The passage that a slot was last counted for, so that nothing is counted twice.
  const counted = new Uint32Array(SLOTS);
  let passage = 0;
  return {
    startPassage() {
      passage++;
    },
    add(slot) {
      if (counted[slot] === passage) return;
      counted[slot] = passage;
      frequencies[slot] = (frequencies[slot] ?? 0) + 1;
    },
    of: (slot) => frequencies[slot] ?? 0,
    table: frequencies,
  };
}
