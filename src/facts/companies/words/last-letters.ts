/** Values of one letter; others than a to z may share one. */
const LETTER_BITS = 5;
const LETTER = (1 << LETTER_BITS) - 1;

/** The last three letters of some words: what ends in none of them need not be looked up. */
export class LastLetters {
  readonly #known = new Uint8Array(1 << (3 * LETTER_BITS));

  constructor(words: Iterable<string>) {
    for (const word of words) if (word.length > 2) this.#known[toNumber(word)] = 1;
  }

  /** Whether a word may be one of them or end in one. */
  mayEnd(word: string): boolean {
    return word.length > 2 && this.#known[toNumber(word)] === 1;
  }
}

/** Some words by their last three letters: to tell what a word ends in, only few need to be looked at. */
export class WordsByEnd {
  readonly #letters: LastLetters;
  readonly #words = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    this.#letters = new LastLetters(words);
    for (const word of words) {
      const end = word.slice(-3);
      const same = this.#words.get(end);
      if (same) same.push(word);
      else this.#words.set(end, [word]);
    }
  }

  /** Those that end in the same three letters as a word does. */
  alike(word: string): readonly string[] {
    return this.#letters.mayEnd(word) ? (this.#words.get(word.slice(-3)) ?? NONE) : NONE;
  }
}

const NONE: readonly string[] = [];

function toNumber(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(length - 3) & LETTER) << (2 * LETTER_BITS)) |
    ((word.charCodeAt(length - 2) & LETTER) << LETTER_BITS) |
    (word.charCodeAt(length - 1) & LETTER)
  );
}
