import { fold, getCommonWords } from '../../../language/index.ts';

/** Shorter parts stand in too many words by chance. */
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;

/** The words of everyday use of some languages: with a capital they are seldom a name by themselves. */
export class OrdinaryWords {
  readonly #languages: readonly ReturnType<typeof getCommonWords>[];
  readonly #links: readonly string[];

  /** @param links letters between the parts of a compound, the longest first */
  constructor(codes: readonly string[], links: readonly string[]) {
    this.#languages = codes.map((code) => getCommonWords(code));
    this.#links = links;
  }

  has(word: string): boolean {
    const folded = fold(word);
    return this.#languages.some((language) => language.rankOf(folded) !== null);
  }

  /** Whether it is made of two such words: "Stellenabbau". */
  hasParts(word: string): boolean {
    for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at++) {
      if (!this.has(word.slice(at))) continue;
      const first = word.slice(0, at);
      if (this.#links.some((link) => first.endsWith(link) && this.#isFirst(first, link)))
        return true;
    }
    return false;
  }

  #isFirst(first: string, link: string): boolean {
    const bare = first.slice(0, first.length - link.length);
    return bare.length >= SHORTEST_FIRST && this.has(bare);
  }
}
