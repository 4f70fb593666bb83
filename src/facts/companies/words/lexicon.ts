import {
  BUSINESS,
  type Ending,
  type EndingTable,
  type Kind,
  type KindTable,
  NO_KINDS,
} from './kinds.ts';
import { LastLetters, WordsByEnd } from './last-letters.ts';
import type { OrdinaryWords } from './ordinary.ts';
import { Word } from './word.ts';

/** How a language writes, where that tells companies from other names. */
export interface Habits {
  /** Every noun has a capital, so that it tells nothing. */
  readonly nounsHaveCapitals: boolean;
  /** A nationality may belong to a name: "American Express". */
  readonly nationalityOpensName: boolean;
  /** Two nouns are one word: what stands apart behind a name is not said of it. */
  readonly joinsNouns: boolean;
}

/** What the words of a language are looked up in: large, and the same for every library. */
export interface LexiconTables {
  readonly kinds: KindTable;
  readonly endings: EndingTable;
  readonly lastLetters: LastLetters;
  readonly business: WordsByEnd;
  readonly its: ReadonlySet<string>;
}

/** All words of one language as companies are told by them, each looked up once. */
export class Lexicon {
  readonly habits: Habits;
  readonly #tables: LexiconTables;
  readonly #words = new Map<string, Word>();
  readonly ordinary: OrdinaryWords;
  /** Stands for a word that is not there. */
  readonly none: Word;

  constructor(tables: LexiconTables, habits: Habits, ordinary: OrdinaryWords) {
    this.#tables = tables;
    this.habits = habits;
    this.ordinary = ordinary;
    this.none = this.word('');
  }

  /** Possessives that point back to a company, in lower case. */
  get its(): ReadonlySet<string> {
    return this.#tables.its;
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const word = new Word(text, this);
    this.#words.set(text, word);
    return word;
  }

  /** Whether a word or phrase, in lower case, is of a kind. */
  is(phrase: string, kind: Kind): boolean {
    return this.#tables.kinds.get(phrase)?.has(kind) === true;
  }

  /** Whether it is the name of a country, a region or a large city; also "den haag", "oost-nederland". */
  isPlace(name: string): boolean {
    if (this.is(name, 'places')) return true;
    const hyphen = name.indexOf('-');
    if (hyphen > 0 && this.is(name.slice(0, hyphen), 'capitalised')) {
      return this.is(name.slice(hyphen + 1), 'places');
    }
    return name.includes(' ') && this.is(name.replaceAll(' ', '-'), 'places');
  }

  /** Whether it is a word of business; with a capital only a compound with one: it may be a name. */
  isBusiness(text: string): boolean {
    if (text.length <= SHORTEST_END) return false;
    for (const word of this.#tables.business.alike(text)) {
      if (word === text) return true;
      const isEnd = word.length + SHORTEST_BEGINNING <= text.length && text.endsWith(word);
      if (isEnd && endsCompounds(word, this.kindsOf(word))) return true;
    }
    return false;
  }

  kindsOf(lower: string): ReadonlySet<Kind> {
    return this.#tables.kinds.get(lower) ?? NO_KINDS;
  }

  /** What a word is by itself or by its end; of three letters only some are ends of compounds. */
  kindsOfEndings(text: string): ReadonlySet<Kind> {
    let kinds = this.kindsOf(text);
    if (!this.#tables.lastLetters.mayEnd(text)) return kinds;
    for (let from = SHORTEST_BEGINNING; from <= text.length - SHORTEST_END; from++) {
      const end = text.slice(from);
      const found = this.#tables.kinds.get(end);
      if (!found || !endsCompounds(end, found)) continue;
      kinds = kinds === NO_KINDS ? found : new Set([...kinds, ...found]);
    }
    return kinds;
  }

  /** What the last letters of a word tell. */
  suffixesOf(lower: string): ReadonlySet<Ending> {
    const suffixes = new Set<Ending>();
    for (let from = Math.max(1, lower.length - LONGEST_ENDING); from < lower.length; from++) {
      for (const ending of this.#tables.endings.get(lower.slice(from)) ?? []) suffixes.add(ending);
    }
    return suffixes;
  }
}

/** The tables of what words are and how they end. */
export function toTables(kinds: KindTable, endings: EndingTable): LexiconTables {
  return {
    kinds,
    endings,
    lastLetters: new LastLetters(endsOfCompounds(kinds)),
    business: new WordsByEnd(wordsOf(kinds, BUSINESS)),
    its: new Set(wordsOf(kinds, ['its'])),
  };
}

const LONGEST_ENDING = 12;

/** Proper names, which end no compound. */
const PROPER: ReadonlySet<Kind> = new Set<Kind>([
  'organizations',
  'products',
  'firstNames',
  'surnames',
  'places',
  'calendar',
  'capitalised',
  'honours',
  'romanceLinks',
  'romanceHeads',
]);

/** Letters of the parts of a compound: "taxi" and "app" of "taxiapp". */
const SHORTEST_BEGINNING = 2;
const SHORTEST_END = 3;

/** Of three letters only some words end compounds: most such ends are there by chance. */
function endsCompounds(end: string, kinds: ReadonlySet<Kind>): boolean {
  return end.length > SHORTEST_END || kinds.has('shortEndings');
}

function wordsOf(table: KindTable, kinds: readonly Kind[]): string[] {
  return [...table].flatMap(([word, own]) => (kinds.some((kind) => own.has(kind)) ? word : []));
}

/** What can end a compound: the fewer, the less is looked up. */
function* endsOfCompounds(kinds: KindTable): Generator<string> {
  for (const [word, own] of kinds) {
    for (const kind of own) {
      if (PROPER.has(kind)) continue;
      yield word;
      break;
    }
  }
}
