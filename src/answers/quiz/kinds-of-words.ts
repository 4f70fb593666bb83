import { getWordAnalyser } from '../../analysis/index.ts';
import { fold, type LanguagePack, languagePacks, toWords } from '../../language/index.ts';
import { commonStart } from './words.ts';

/** Shortest last part of a compound. */
const SHORTEST_HEAD = 4;
/** Shorter stems are those of words that mean different things: "werk", "werking". */
const SHORTEST_STEM_KNOWN = 5;
/** Letters before an ending, at least. */
const SHORTEST_STEM = 3;

/** A word as it is listed: "collection" has the stem of "collecting" and is not it. */
interface StemmedWord {
  readonly word: string;
  readonly kinds: ReadonlySet<string>;
}

/** The words of a language that name kinds of things. */
interface Kinds {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same by their stems: "veranderingen". */
  readonly stems: ReadonlyMap<string, StemmedWord>;
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hasCompounds: boolean;
  readonly gerund: string;
}

const NONE: ReadonlySet<string> = new Set();
const known = new Map<LanguagePack, Kinds>();

/** The kinds of things that a word names, by the lists of its language; none where it is in no list. */
export function kindsOf(word: string, language: string): ReadonlySet<string> {
  const listed = listedKindsOf(word, language);
  const kinds = listed.size > 0 ? null : kindsIn(language);
  if (!kinds) return listed;
  for (let at = SHORTEST_STEM; at < word.length - 1; at++) {
    const ending = kinds.endings.get(word.slice(at));
    if (ending) return ending;
  }
  return NONE;
}

/** The same without what only its ending tells: "isolation" is a state as well. */
export function listedKindsOf(word: string, language: string): ReadonlySet<string> {
  const kinds = kindsIn(language);
  if (!kinds) return NONE;
  const whole = kinds.words.get(word);
  if (whole) return whole;
  const stemmed = kinds.stems.get(getWordAnalyser(language)(word).term);
  const isAlike = stemmed && commonStart(word, stemmed.word) >= stemmed.word.length - 1;
  // "Conditioning" is no condition.
  const isDone = !kinds.hasCompounds && word.endsWith(kinds.gerund);
  if (isAlike && !isDone) return stemmed.kinds;
  // The longest first: "rechtspersoon" before "persoon".
  for (let at = 1; kinds.hasCompounds && at <= word.length - SHORTEST_HEAD; at++) {
    const head = kinds.words.get(word.slice(at));
    // The ring of "verwering" is only its ending.
    if (head) return endsLonger(word, at, kinds) ? NONE : head;
  }
  return NONE;
}

/** Whether a listed ending of a word begins before a place in it. */
function endsLonger(word: string, at: number, { endings }: Kinds): boolean {
  for (let from = SHORTEST_STEM; from < at; from++) if (endings.has(word.slice(from))) return true;
  return false;
}

function kindsIn(language: string): Kinds | null {
  const pack = languagePacks.get(language);
  if (!pack?.cohesion) return null;
  const kinds = known.get(pack) ?? compile(pack);
  known.set(pack, kinds);
  return kinds;
}

function compile(pack: LanguagePack): Kinds {
  const words = new Map<string, Set<string>>();
  const endings = new Map<string, Set<string>>();
  for (const [kind, list] of Object.entries(pack.cohesion?.genera ?? {})) {
    for (const word of toWords(list)) {
      const [to, key] = word.startsWith('-') ? [endings, fold(word.slice(1))] : [words, fold(word)];
      const kinds = to.get(key) ?? new Set<string>();
      to.set(key, kinds.add(kind));
    }
  }
  const stemOf = getWordAnalyser(pack.code);
  const stems = new Map<string, StemmedWord>();
  for (const [word, kinds] of words) {
    const { term } = stemOf(word);
    if (term.length >= SHORTEST_STEM_KNOWN) stems.set(term, { word, kinds });
  }
  const gerund = pack.cohesion?.gerundEnding ?? '';
  return { words, stems, endings, gerund, hasCompounds: pack.words.compoundLinks !== undefined };
}
