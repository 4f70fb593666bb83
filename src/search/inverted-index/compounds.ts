import { languagePacks } from '../../language/index.ts';

/** Shortest part of a compound: shorter ones are found in words that have nothing to do with them. */
export const SHORTEST_PART = 4;
export const LONGEST_COMPOUND = 48;
/** A part that is guessed, as the rest of the word is not known, must be longer. */
const SHORTEST_GUESS = 5;
/** The unknown rest of a compound whose other part is asked for. */
const SHORTEST_REST = 7;
/** The last part may be shorter where it is a stem of the library. */
const SHORTEST_TAIL = 3;
/** A shorter word is the beginning of too many others. */
const SHORTEST_INFLECTED = 6;
/** Letters that an inflection adds, which no stemmer takes off: "goed", "goederen". */
const LONGEST_ENDING = 4;
/** Compounds of compounds: "persoons-gegevens-bescherming". */
const DEEPEST = 2;

/** Letters that any of the languages puts between the parts of a compound, longest first. */
const LINKS = [
  ...new Set([...languagePacks.values()].flatMap((pack) => pack.words.compoundLinks ?? [])),
].toSorted((a, b) => b.length - a.length);

/** What the words of a library say about their compounds. */
export interface Compounds {
  /** Words of the library that are compounds with this word as their first or last part. */
  compoundsWith(word: string): string[];
  /** The parts of a compound, each a word of the library; empty where it is none. */
  split(word: string): readonly string[];
  /** Words of the library that this word may be a form of: each begins with the other. */
  inflectionsOf(word: string): string[];
  /** The longest words of the library that this word begins or ends with; a guess at its parts. */
  partsOf(word: string): string[];
}

/** The words of a library, as compounds are found by them. */
export interface CompoundWords {
  /** Passages that a word stands in; 0 for what is no word. */
  readonly frequencyOf: (word: string) => number;
  /** Whether a word has this stem. */
  readonly hasStem: (stem: string) => boolean;
  /** Words that may be compounds, by their first and their last `SHORTEST_PART` letters. */
  readonly beginningWith: (letters: string) => readonly string[];
  readonly endingWith: (letters: string) => readonly string[];
}

/** Finds compounds among the words of a library. */
export function createCompounds(words: CompoundWords): Compounds {
  const { frequencyOf } = words;
  const { splitInto, isWordOrCompound } = createSplitter(words);
  const beginsWith = (compound: string, word: string): boolean => {
    if (!hasRoom(compound, word) || !compound.startsWith(word)) return false;
    const rest = compound.slice(word.length);
    return (
      isLongEnough(word, rest) ||
      LINKS.some((link) => rest.startsWith(link) && isWordOrCompound(rest.slice(link.length)))
    );
  };
  const endsWith = (compound: string, word: string): boolean => {
    if (!hasRoom(compound, word) || !compound.endsWith(word)) return false;
    const rest = compound.slice(0, -word.length);
    return isLongEnough(word, rest) || heads(rest).some(isWordOrCompound);
  };
  const longestWord = (parts: readonly string[]) =>
    parts.find((part) => part.length >= SHORTEST_GUESS && frequencyOf(part) > 0) ?? [];

  return {
    compoundsWith(word) {
      if (word.length < SHORTEST_PART) return [];
      const [first, last] = [word.slice(0, SHORTEST_PART), word.slice(-SHORTEST_PART)];
      return [
        ...words.beginningWith(first).filter((compound) => beginsWith(compound, word)),
        ...words.endingWith(last).filter((compound) => endsWith(compound, word)),
      ];
    },
    split: (word) => (word.length > LONGEST_COMPOUND ? [] : (splitInto(word, 0)?.parts ?? [])),
    inflectionsOf(word) {
      if (word.length < SHORTEST_INFLECTED) return [];
      const longer = words
        .beginningWith(word.slice(0, SHORTEST_PART))
        .filter((other) => other.startsWith(word) && isEnding(other.length - word.length));
      const lengths = Array.from({ length: LONGEST_ENDING }, (_, at) => word.length - 1 - at);
      const shorter = lengths
        .filter((length) => length >= SHORTEST_INFLECTED)
        .map((length) => word.slice(0, length))
        .filter((other) => frequencyOf(other) > 0);
      const closed = closeSyllable(word);
      return [...longer, ...shorter, ...(frequencyOf(closed) > 0 ? [closed] : [])];
    },
    partsOf(word) {
      const cuts = Array.from({ length: Math.max(0, word.length - SHORTEST_PART) }, (_, at) => at);
      const starts = cuts.map((at) => word.slice(0, word.length - SHORTEST_PART - at));
      const ends = cuts.map((at) => word.slice(SHORTEST_PART + at));
      return [longestWord(starts), longestWord(ends)].flat();
    },
  };
}

/** "Eenzame" → "eenzaam": a vowel that a Dutch ending leaves single is written double without it. */
function closeSyllable(word: string): string {
  return word.replace(/([^aeiou])([aeou])([^aeiou])en?$/u, '$1$2$2$3');
}

/** The parts of a compound. */
interface Split {
  readonly parts: readonly string[];
  /** Mean logarithm of the parts' frequencies: the likelier split is the one of common words. */
  readonly score: number;
}

function createSplitter({ frequencyOf, hasStem }: CompoundWords) {
  const splitInto = (word: string, depth: number): Split | null => {
    let best: Split | null = null;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_TAIL; at++) {
      const tail = splitTail(word.slice(at), depth);
      if (!tail) continue;
      for (const head of heads(word.slice(0, at))) {
        const frequency = frequencyOf(head);
        if (frequency === 0) continue;
        const parts = [head, ...tail.parts];
        const score = (Math.log(frequency + 1) + tail.score * tail.parts.length) / parts.length;
        if (!best || score > best.score) best = { parts, score };
      }
    }
    return best;
  };
  const splitTail = (tail: string, depth: number): Split | null => {
    const frequency = frequencyOf(tail);
    if (frequency > 0 && tail.length >= SHORTEST_PART) {
      return { parts: [tail], score: Math.log(frequency + 1) };
    }
    // "lek" in "datalek" may stand in the library in other forms only, as "gelekt".
    if (tail.length === SHORTEST_TAIL) return hasStem(tail) ? { parts: [tail], score: 0 } : null;
    return depth < DEEPEST ? splitInto(tail, depth + 1) : null;
  };
  const isWordOrCompound = (word: string): boolean =>
    word.length >= SHORTEST_PART && (frequencyOf(word) > 0 || splitInto(word, DEEPEST) !== null);
  return { splitInto, isWordOrCompound };
}

/** What the first part of a compound may be, with the letters between taken off. */
function heads(text: string): string[] {
  return LINKS.filter((link) => text.endsWith(link))
    .map((link) => text.slice(0, text.length - link.length))
    .filter((head) => head.length >= SHORTEST_PART);
}

function isEnding(letters: number): boolean {
  return letters > 0 && letters <= LONGEST_ENDING;
}

/** Whether a word is long enough to hold another and a part besides. */
function hasRoom(compound: string, word: string): boolean {
  return compound.length >= word.length + SHORTEST_PART;
}

/** Whether both parts are so long that it is a compound even where the other part is unknown. */
function isLongEnough(word: string, rest: string): boolean {
  return word.length >= SHORTEST_GUESS && rest.length >= SHORTEST_REST;
}
