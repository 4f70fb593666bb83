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

function toNumber(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(length - 3) & LETTER) << (2 * LETTER_BITS)) |
    ((word.charCodeAt(length - 2) & LETTER) << LETTER_BITS) |
    (word.charCodeAt(length - 1) & LETTER)
  );
}
