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

/** In how many passages each gram stands: those that stand somewhere, and nothing of the others. */
export interface GramCounts {
  /** Slots in order. */
  readonly slots: Uint32Array;
  /** The passages of each. */
  readonly counts: Uint32Array;
}

/** In how many passages each gram stands. */
export interface GramFrequencies extends GramCounts {
  /** Passages that a gram stands in, by its slot. */
  of(slot: number): number;
}

/** Counts grams, passage by passage. */
export interface GramCounter {
  /** Begins a passage: grams added from here on count for it, each once. */
  readonly startPassage: () => void;
  readonly add: (slot: number) => void;
  finish(): GramFrequencies;
}

/**
 * Starts counting. A table with a place for every slot is fast to count in, but takes 4 MB: what is
 * kept of it are the slots in use, as most libraries are small and many may be in memory.
 */
export function countGrams(): GramCounter {
  const frequencies = new Uint32Array(SLOTS);
  // The passage that a slot was last counted for, so that nothing is counted twice.
  const counted = new Uint32Array(SLOTS);
  const used: number[] = [];
  let passage = 0;
  return {
    startPassage() {
      passage++;
    },
    add(slot) {
      if (counted[slot] === passage) return;
      counted[slot] = passage;
      const before = frequencies[slot] ?? 0;
      if (before === 0) used.push(slot);
      frequencies[slot] = before + 1;
    },
    finish() {
      // Not by looking at every slot, which takes longer than all else that a small library needs.
      const slots = Uint32Array.from(used).toSorted();
      return createGramFrequencies({ slots, counts: slots.map((slot) => frequencies[slot] ?? 0) });
    },
  };
}

/** What was counted, to be asked for. */
export function createGramFrequencies({ slots, counts }: GramCounts): GramFrequencies {
  return {
    slots,
    counts,
    of(slot) {
      let [from, to] = [0, slots.length];
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((slots[middle] ?? 0) < slot) from = middle + 1;
        else to = middle;
      }
      return slots[from] === slot ? (counts[from] ?? 0) : 0;
    },
  };
}
