import type { Lexicon } from '../words/lexicon.ts';

/** So many such words, and one in so many, make a text one about medicine or chemistry. */
const LEAST = 2;
const IN_A_TEXT = 12;
/** In a source, which speaks of other things too. */
const LEAST_IN_ALL = 4;
const IN_ALL = 30;

/** No more words of a source are looked at. */
const MOST_WORDS = 2_000;

/** How many words were counted, and how many of those are of medicine or chemistry. */
interface Counted {
  words: number;
  found: number;
}

/** Whether a text is a note on medicine or chemistry: abbreviations are of what is given or measured. */
export function isClinical(text: string, lexicon: Lexicon): boolean {
  const counted: Counted = { words: 0, found: 0 };
  countIn(text, lexicon, counted);
  return counted.found >= LEAST && counted.found * IN_A_TEXT >= counted.words;
}

/** Counts the words of the passages of each source. */
export class ClinicalSources {
  readonly #byFile = new Map<string, Counted>();

  add(file: string, text: string, lexicon: Lexicon): void {
    let counted = this.#byFile.get(file);
    if (!counted) {
      counted = { words: 0, found: 0 };
      this.#byFile.set(file, counted);
    }
    if (counted.words < MOST_WORDS) countIn(text, lexicon, counted);
  }

  has(file: string): boolean {
    const { words, found } = this.#byFile.get(file) ?? NOTHING;
    return found >= LEAST_IN_ALL && found * IN_ALL >= words;
  }
}

const NOTHING: Counted = { words: 0, found: 0 };

/** The words between spaces, without the signs behind them. */
function countIn(text: string, { clinical }: Lexicon, counted: Counted): void {
  for (let start = 0; start < text.length && counted.words < MOST_WORDS;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    counted.words++;
    const hasSign = CLOSING.includes(text.charAt(end - 1));
    if (clinical.has(text.slice(start, hasSign ? end - 1 : end))) counted.found++;
    start = end + 1;
  }
}

const CLOSING = '.,;:)';
