/** Farther than any two words of a passage; whole, as doubles are dear here. */
const FAR = 1_000_000_000;

/** How near to each other all words of a query stand in a passage. */
export class Spans {
  /** Fewest words from the first to the last of all that was asked. */
  least = FAR;
  /** How much of a sentence follows on all that was asked, 0–1. */
  opens = 0;
  #sentenceFrom = 0;
  /** For each word where it was first met in this sentence, and where last. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  constructor(count: number) {
    this.#first = new Int32Array(count);
    this.#last = new Int32Array(count);
  }

  /** Forgets the passage that was read before. */
  start(from: number): void {
    this.#first.fill(-1);
    this.#last.fill(-FAR);
    this.least = FAR;
    this.opens = 0;
    this.#sentenceFrom = from;
  }

  meet(place: number, at: number): void {
    if (this.#first[place] === -1) this.#first[place] = at;
    this.#last[place] = at;
    this.least = Math.min(this.least, at - leastOf(this.#last));
  }

  /** The end of a sentence of the text itself. */
  end(at: number): void {
    this.opens = Math.max(this.opens, shareBehind(this.#first, this.#sentenceFrom, at));
    this.#sentenceFrom = at + 1;
    this.#first.fill(-1);
  }
}

function leastOf(list: Int32Array): number {
  let least = FAR;
  for (const value of list) if (value < least) least = value;
  return least;
}

/** How much of a sentence stands behind the first of all words asked; 0 where one is missing. */
function shareBehind(firstAt: Int32Array, from: number, to: number): number {
  let last = from;
  for (const at of firstAt) {
    if (at === -1) return 0;
    if (at > last) last = at;
  }
  return 1 - (last - from + 1) / (to - from);
}
