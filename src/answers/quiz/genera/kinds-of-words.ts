import { getWordAnalyser } from '../../../analysis/index.ts';
import { fold, type LanguagePack, languagePacks, toWords } from '../../../language/index.ts';
import { commonStart, matcherOf } from '../text/words.ts';

/** Shortest last part of a compound. */
const SHORTEST_HEAD = 4;
/** Shorter stems are those of words that mean different things: "werk", "werking". */
const SHORTEST_STEM_KNOWN = 5;
/** Letters that a form of a listed word has more than it: "verschillen". */
const LONGEST_ENDING = 3;
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
  /** Whether a word ends as nouns do that are made of others. */
  readonly isMade: (word: string) => boolean;
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
  // "Verschillend" is no "verschil", "modeling" no model.
  const isAlike =
    stemmed &&
    commonStart(word, stemmed.word) >= stemmed.word.length - 1 &&
    word.length - stemmed.word.length <= LONGEST_ENDING &&
    (!kinds.isMade(word) || kinds.isMade(stemmed.word));
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

/** Whether a list has a word itself, and not only what it ends in: "structure", but not "datastructuur". */
export function isListed(word: string, language: string): boolean {
  return kindsIn(language)?.words.has(word) === true;
}

/** Letters of a listed word with which another ends that is surely a noun too: "denkvermogen". */
const LONG_HEAD = 7;

/** Whether a word surely is a noun that is listed; "verstoren" is no "toren". */
export function isNamed(word: string, language: string): boolean {
  const kinds = kindsIn(language);
  if (!kinds) return false;
  if (!kinds.hasCompounds) return kindsOf(word, language).size > 0;
  for (let at = 0; at <= word.length; at++) {
    if (kinds.words.has(word.slice(at))) return at === 0 || word.length - at >= LONG_HEAD;
  }
  return false;
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
  // "Economist" is somebody as well, and not only a role that stands before a name.
  for (const role of toWords(pack.definitions?.roles ?? '')) {
    const key = fold(role);
    words.set(key, (words.get(key) ?? new Set<string>()).add('person'));
  }
  const stemOf = getWordAnalyser(pack.code);
  const stems = new Map<string, StemmedWord>();
  for (const [word, kinds] of words) {
    const { term } = stemOf(word);
    if (term.length >= SHORTEST_STEM_KNOWN) stems.set(term, { word, kinds });
  }
  const gerund = pack.cohesion?.gerundEnding ?? '';
  const isMade = matcherOf((pack.cohesion?.nounKinds ?? []).join(' '));
  const hasCompounds = pack.words.compoundLinks !== undefined;
  return { words, stems, endings, gerund, isMade, hasCompounds };
}
