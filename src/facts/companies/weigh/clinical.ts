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
  /** How many are of trade: a text on the makers of medicine has both. */
  trade: number;
}

const NOTHING: Counted = { words: 0, found: 0, trade: 0 };

/** Whether a text is a note on medicine or chemistry: abbreviations are of what is given or measured. */
export function isClinical(text: string, lexicon: Lexicon): boolean {
  const counted: Counted = { ...NOTHING };
  countIn(text, lexicon, counted);
  const { words, found, trade } = counted;
  return found >= LEAST && found > trade && found * IN_A_TEXT >= words;
}

/** Counts the words of the passages of each source. */
export class ClinicalSources {
  readonly #byFile = new Map<string, Counted>();

  add(file: string, text: string, lexicon: Lexicon): void {
    let counted = this.#byFile.get(file);
    if (!counted) {
      counted = { ...NOTHING };
      this.#byFile.set(file, counted);
    }
    if (counted.words < MOST_WORDS) countIn(text, lexicon, counted);
  }

  has(file: string): boolean {
    const { words, found, trade } = this.#byFile.get(file) ?? NOTHING;
    return found >= LEAST_IN_ALL && found > trade && found * IN_ALL >= words;
  }
}

/** The words between spaces, without the signs behind them. */
function countIn(text: string, lexicon: Lexicon, counted: Counted): void {
  const { nounsHaveCapitals } = lexicon.habits;
  for (let start = 0; start < text.length && counted.words < MOST_WORDS;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    counted.words++;
    const hasSign = CLOSING.includes(text.charAt(end - 1));
    const word = text.slice(start, hasSign ? end - 1 : end);
    const kinds = lexicon.kindsOf(nounsHaveCapitals ? word.toLowerCase() : word);
    if (kinds.has('clinical')) counted.found++;
    else if (kinds.has('business')) counted.trade++;
    start = end + 1;
  }
}

const CLOSING = '.,;:)';
