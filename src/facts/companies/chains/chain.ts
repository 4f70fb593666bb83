import type { Word } from '../words/word.ts';

/** A run of words that may be a name. Places are of tokens; offsets of characters. */
export interface Chain {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Its words, without a possessive or the other half of a compound. */
  readonly words: readonly Word[];
  /** Its capital may be due to its place in the sentence. */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** The other half of a compound: "oprichter" of "Tesla-oprichter". */
  readonly tail: Word | null;
}

/** A chain with some of it changed; of the same form as all others, as every cue reads them. */
export function changeChain(chain: Chain, change: Partial<Chain>): Chain {
  const { text, start, end, first, last, words, opens, possessive, tail } = { ...chain, ...change };
  return { text, start, end, first, last, words, opens, possessive, tail };
}
