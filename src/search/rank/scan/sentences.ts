import type { QueryWord } from '../../types.ts';
import { dot, keepMost, zeros } from './lists.ts';

/** How much a word counts of which all parts stand in one sentence: "the key of the cupboard". */
const IN_PARTS = 0.8;

/** How much of a query stands together in the sentences of a passage, read one after the other. */
export class Sentences {
  /** Most of the query's weight in one sentence, and in one with a word such as answers have. */
  most = 0;
  mostWithCue = 0;
  /** For each word how well it is matched in the two sentences in a row that hold most of the query. */
  readonly near: Float32Array;
  #nearWeight = 0;
  #hasCue = false;
  readonly #weights: readonly number[];
  readonly #own: Float32Array;
  /** This sentence with the one before. */
  readonly #pair: Float32Array;
  /** Which parts of a compound were met in this sentence, as bits; and all of them, 0 for no compound. */
  readonly #met: Int32Array;
  readonly #compound: readonly number[];

  constructor(words: readonly QueryWord[], weights: readonly number[]) {
    const count = words.length;
    this.#weights = weights;
    [this.near, this.#own, this.#pair] = [zeros(count), zeros(count), zeros(count)];
    this.#met = new Int32Array(count);
    this.#compound = words.map(({ parts = 0 }) => (parts > 1 ? (1 << parts) - 1 : 0));
  }

  /** Forgets the passage that was read before. */
  start(): void {
    for (const list of [this.near, this.#own, this.#pair]) list.fill(0);
    this.#met.fill(0);
    this.most = 0;
    this.mostWithCue = 0;
    this.#nearWeight = 0;
    this.#hasCue = false;
  }

  /** How well a word is matched here, where what was met may be the last of its parts. */
  matchOf(place: number, match: number, part: number): number {
    const met = (this.#met[place] ?? 0) | part;
    this.#met[place] = met;
    const isWhole = part > 0 && met === this.#compound[place];
    return isWhole ? Math.max(match, IN_PARTS) : match;
  }

  meet(place: number, match: number): void {
    keepMost(this.#own, place, match);
  }

  meetCue(): void {
    this.#hasCue = true;
  }

  end(): void {
    const weight = dot(this.#own, this.#weights);
    if (weight > this.most) this.most = weight;
    if (this.#hasCue && weight > this.mostWithCue) this.mostWithCue = weight;
    this.#hasCue = false;
    for (let place = 0; place < this.#own.length; place++) {
      keepMost(this.#pair, place, this.#own[place] ?? 0);
    }
    const together = dot(this.#pair, this.#weights);
    if (together > this.#nearWeight) {
      this.#nearWeight = together;
      this.near.set(this.#pair);
    }
    this.#pair.set(this.#own);
    this.#own.fill(0);
    this.#met.fill(0);
  }
}
