import { names as sharedNames } from '../../../language/packs/any/names.ts';
import { languagePacks } from '../../../language/packs/index.ts';
import type { LanguagePack } from '../../../language/packs/types.ts';
import {
  type Ending,
  type EndingTable,
  type Kind,
  type KindTable,
  tabulateCues,
  tabulateEndings,
  tabulateNames,
} from './kinds.ts';
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

const NONE: ReadonlySet<Kind> = new Set();

/** All words of one language as companies are told by them, each looked up once. */
export class Lexicon {
  readonly habits: Habits;
  readonly #tables: readonly KindTable[];
  readonly #endings: EndingTable;
  readonly #words = new Map<string, Word>();

  constructor(tables: readonly KindTable[], endings: EndingTable, habits: Habits) {
    this.#tables = tables;
    this.#endings = endings;
    this.habits = habits;
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
    return this.#tables.some((table) => table.get(phrase)?.has(kind));
  }

  /** Whether it is the name of a country, a region or a large city; "den haag" is "den-haag". */
  isPlace(name: string): boolean {
    return (
      this.is(name, 'places') ||
      (name.includes(' ') && this.is(name.replaceAll(' ', '-'), 'places'))
    );
  }

  kindsOf(lower: string): ReadonlySet<Kind> {
    let kinds = NONE;
    for (const table of this.#tables) {
      const found = table.get(lower);
      if (found) kinds = kinds === NONE ? found : new Set([...kinds, ...found]);
    }
    return kinds;
  }

  /** What a word is by itself or by its end; of three letters only some are ends of compounds. */
  kindsOfEndings(lower: string): ReadonlySet<Kind> {
    let kinds = this.kindsOf(lower);
    if (lower.length < 5) return kinds;
    for (let from = 2; from <= lower.length - 3; from++) {
      const found = this.kindsOf(lower.slice(from));
      if (found === NONE || (from === lower.length - 3 && !found.has('shortEndings'))) continue;
      kinds = kinds === NONE ? found : new Set([...kinds, ...found]);
    }
    return kinds;
  }

  /** What the last letters of a word tell. */
  suffixesOf(lower: string): ReadonlySet<Ending> {
    const suffixes = new Set<Ending>();
    for (let from = Math.max(1, lower.length - LONGEST_ENDING); from < lower.length; from++) {
      for (const ending of this.#endings.get(lower.slice(from)) ?? []) suffixes.add(ending);
    }
    return suffixes;
  }
}

const LONGEST_ENDING = 12;

/** Gives the lexicon of a language; for a text whose language is not told, that of all together. */
export type Lexicons = (language: string | null) => Lexicon;

/** The lexicons of some languages, each made when it is first asked for. */
export function createLexicons(packs: ReadonlyMap<string, LanguagePack> = languagePacks): Lexicons {
  const all = [...packs.values()];
  const names = tabulateNames(all, sharedNames);
  const made = new Map<string, Lexicon>();
  return (language) => {
    const pack = packs.get(language ?? '');
    const code = pack?.code ?? '';
    const known = made.get(code);
    if (known) return known;
    const read = pack ? [pack] : all.filter(({ companies }) => companies !== null);
    const lexicon = new Lexicon([tabulateCues(read), names], tabulateEndings(read), habitsOf(read));
    made.set(code, lexicon);
    return lexicon;
  };
}

/** What holds for all of several languages. */
function habitsOf(packs: readonly LanguagePack[]): Habits {
  return {
    nounsHaveCapitals: packs.every(({ words }) => words.nounsHaveCapital === true),
    nationalityOpensName: packs.every(({ companies }) => companies?.nationalityOpensName ?? true),
    joinsNouns: packs.every(({ words }) => words.compoundLinks !== undefined),
  };
}
