import { languagePacks } from '../language/packs/index.ts';
import { editDistance, slipsAllowed } from '../language/edit-distance.ts';
import type { TimeSlices } from '../time-slices.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  createWordGroups,
  restoreWordGroups,
  type WordGroups,
  type WordGroupsDump,
} from './word-groups.ts';

/** Shortest part of a compound: shorter ones are found in words that have nothing to do with them. */
const SHORTEST_PART = 4;
/** A part that is guessed, as the rest of the word is not known, must be longer. */
const SHORTEST_GUESS = 5;
/** The unknown rest of a compound whose other part is asked for. */
const SHORTEST_REST = 7;
/** The last part may be shorter where it is a stem of the library. */
const SHORTEST_TAIL = 3;
const LONGEST_COMPOUND = 48;
/** Compounds of compounds: "persoons-gegevens-bescherming". */
const DEEPEST = 2;

/** In shorter words a wrong letter makes another word more often than a slip of the pen. */
const SHORTEST_MISSPELLED = 5;

/** What the words of a library say about each other: compounds and likely misspellings. */
export interface Lexicon {
  /** Words of the library that are compounds with this word as their first or last part. */
  compoundsWith(word: string): string[];
  /** The parts of a compound, each a word of the library; empty where it is none. */
  split(word: string): readonly string[];
  /** The longest words of the library that this word begins or ends with; a guess at its parts. */
  partsOf(word: string): string[];
  /** Words of the library that this word may be a slip of the pen for, with how many letters. */
  misspelled(word: string): Misspelled[];
  dump(): LexiconDump;
}

/** A word that another may be a slip of the pen for. */
export interface Misspelled {
  readonly word: string;
  /** Letters between the two. */
  readonly distance: number;
  /** Passages that it stands in, in all languages together. */
  readonly frequency: number;
}

/** Letters that any of the languages puts between the parts of a compound, longest first. */
const LINKS = [
  ...new Set([...languagePacks.values()].flatMap((pack) => pack.compoundLinks ?? [])),
].toSorted((a, b) => b.length - a.length);

/** The groups of words that a lexicon looks in. */
interface LexiconGroups {
  /** Words long enough to be compounds, by their first letters. */
  readonly byStart: WordGroups;
  /** The same words by their last letters. */
  readonly byEnd: WordGroups;
  /** All words by `shapeOf`. */
  readonly byShape: WordGroups;
}

/** A lexicon as plain data, to be kept on disk; of no use without its vocabulary. */
export type LexiconDump = Readonly<Record<keyof LexiconGroups, WordGroupsDump>>;

/** Makes a lexicon of the words in use. */
export async function createLexicon(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
  slices: TimeSlices,
): Promise<Lexicon> {
  const byStart = createWordGroups();
  const byEnd = createWordGroups();
  const byShape = createWordGroups();
  const idsInUse = findIdsInUse(vocabulary, wordFrequencies);
  for (let id = 0; id < wordFrequencies.length; id++) {
    if (id % 64 === 0) await slices.giveWay();
    const word = vocabulary.word(id);
    // A word that has several numbers is grouped once.
    if (idsInUse(word)[0] !== id) continue;
    byShape.add(shapeOf(word, word.length), id);
    if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_COMPOUND) continue;
    byStart.add(word.slice(0, SHORTEST_PART), id);
    byEnd.add(word.slice(-SHORTEST_PART), id);
  }
  const groups = { byStart: byStart.finish(), byEnd: byEnd.finish(), byShape: byShape.finish() };
  return openLexicon(vocabulary, wordFrequencies, groups);
}

/** A lexicon as it was kept. */
export function restoreLexicon(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
  { byStart, byEnd, byShape }: LexiconDump,
): Lexicon {
  return openLexicon(vocabulary, wordFrequencies, {
    byStart: restoreWordGroups(byStart),
    byEnd: restoreWordGroups(byEnd),
    byShape: restoreWordGroups(byShape),
  });
}

/** Numbers of a word of the library that may be a part, a compound or a misspelling. */
function findIdsInUse(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
): (word: string) => readonly number[] {
  return (word) => {
    if (!/^\p{L}/u.test(word)) return [];
    return vocabulary
      .idsOf(word)
      .filter((id) => (wordFrequencies[id] ?? 0) > 0 && !vocabulary.isStop(id));
  };
}

function openLexicon(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
  groups: LexiconGroups,
): Lexicon {
  const idsInUse = findIdsInUse(vocabulary, wordFrequencies);
  /** Passages that a word stands in, in all languages together; 0 for what is no word. */
  const frequencyOf = (word: string): number =>
    idsInUse(word).reduce((sum, id) => sum + (wordFrequencies[id] ?? 0), 0);
  const wordsOf = (group: WordGroups, key: string): string[] =>
    Array.from(group.find(key), (id) => vocabulary.word(id));

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
    if (tail.length === SHORTEST_TAIL) {
      return vocabulary.findTerm(tail) === undefined ? null : { parts: [tail], score: 0 };
    }
    return depth < DEEPEST ? splitInto(tail, depth + 1) : null;
  };
  const isWordOrCompound = (word: string) =>
    word.length >= SHORTEST_PART && (frequencyOf(word) > 0 || splitInto(word, DEEPEST) !== null);

  return {
    compoundsWith(word) {
      if (word.length < SHORTEST_PART) return [];
      const starting = wordsOf(groups.byStart, word.slice(0, SHORTEST_PART)).filter(
        (compound) =>
          compound.length >= word.length + SHORTEST_PART &&
          compound.startsWith(word) &&
          (isLongEnough(word, compound) ||
            LINKS.some((link) => {
              const rest = compound.slice(word.length);
              return rest.startsWith(link) && isWordOrCompound(rest.slice(link.length));
            })),
      );
      const ending = wordsOf(groups.byEnd, word.slice(-SHORTEST_PART)).filter(
        (compound) =>
          compound.length >= word.length + SHORTEST_PART &&
          compound.endsWith(word) &&
          (isLongEnough(word, compound) ||
            heads(compound.slice(0, -word.length)).some(isWordOrCompound)),
      );
      return [...starting, ...ending];
    },
    split: (word) => (word.length > LONGEST_COMPOUND ? [] : (splitInto(word, 0)?.parts ?? [])),
    partsOf(word) {
      const parts: string[] = [];
      for (const [from, to, step] of [
        [word.length - SHORTEST_PART, 0, -1],
        [SHORTEST_PART, word.length, 1],
      ] as const) {
        for (let at = from; at !== to; at += step) {
          const part = step < 0 ? word.slice(0, at) : word.slice(at);
          if (part.length < SHORTEST_GUESS) break;
          if (frequencyOf(part) === 0) continue;
          parts.push(part);
          break;
        }
      }
      return parts;
    },
    misspelled(word) {
      const most = word.length < SHORTEST_MISSPELLED ? 0 : slipsAllowed(word.length);
      const found: Misspelled[] = [];
      if (most === 0) return found;
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const candidate of wordsOf(groups.byShape, shapeOf(word, length))) {
          const distance = editDistance(word, candidate, most);
          if (distance > most) continue;
          found.push({ word: candidate, distance, frequency: frequencyOf(candidate) });
        }
      }
      return found;
    },
    dump: () => ({
      byStart: groups.byStart.dump(),
      byEnd: groups.byEnd.dump(),
      byShape: groups.byShape.dump(),
    }),
  };
}

interface Split {
  readonly parts: readonly string[];
  /** Mean logarithm of the parts' frequencies: the likelier split is the one of common words. */
  readonly score: number;
}

/** What the first part of a compound may be, with the letters between taken off. */
function heads(text: string): string[] {
  return LINKS.filter((link) => text.endsWith(link))
    .map((link) => text.slice(0, text.length - link.length))
    .filter((head) => head.length >= SHORTEST_PART);
}

/** Whether both parts are so long that it is a compound even where the other part is unknown. */
function isLongEnough(word: string, compound: string): boolean {
  return word.length >= SHORTEST_GUESS && compound.length - word.length >= SHORTEST_REST;
}

/** First letter and length: people rarely miss the first letter. */
function shapeOf(word: string, length: number): string {
  return `${word.slice(0, 1)}${length}`;
}
