import { type Ending, type Kind, NO_KINDS } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { splitName, type NamePart } from './name-part.ts';
import { readShape, type Shape } from './word-shape.ts';

/** What names are made of, whatever the words mean by themselves. */
const OF_NAMES = [
  'firstNames',
  'surnames',
  'places',
  'organizations',
  'legalForms',
  'heads',
  'joiningHeads',
  'openingHeads',
  'firmOpenings',
  'clubForms',
  'mediaNames',
  'royal',
] as const satisfies readonly Kind[];

/** Nouns that stand around names. */
const NOUNS = [
  'kinds',
  'agents',
  'roles',
  'possessions',
  'people',
  'otherNouns',
  'placeNouns',
  'plainWords',
] as const satisfies readonly Kind[];

/** Those that stand at the end of compounds: "Jahresumsatz". */
const NOUN_ENDINGS = ['kinds', 'roles', 'possessions', 'otherNouns'] as const;

/** A word as the texts write it, with all that is known of it. */
export class Word {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** The lists that it stands in. */
  readonly kinds: ReadonlySet<Kind>;
  readonly #lexicon: Lexicon;
  #endings: ReadonlySet<Kind> | undefined;
  #suffixes: ReadonlySet<Ending> | undefined;
  #part: NamePart | null | undefined;
  #isOrdinary: boolean | undefined;
  #isNoun: boolean | undefined;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.shape = readShape(text);
    this.lower = this.shape.isSmall ? text : text.toLowerCase();
    this.#lexicon = lexicon;
    this.kinds = lexicon.kindsOf(this.lower);
  }

  /** Stands in some list. */
  get isKnown(): boolean {
    return this.kinds !== NO_KINDS;
  }

  is(kind: Kind): boolean {
    return this.kinds !== NO_KINDS && this.kinds.has(kind);
  }

  /** Whether it is of a kind, or its end as the last part of a compound: "taxiapp". */
  ends(kind: Kind): boolean {
    this.#endings ??= this.#lexicon.kindsOfEndings(this.lower);
    return this.#endings !== NO_KINDS && this.#endings.has(kind);
  }

  /** Whether its last letters are among those of a list: "-heid". */
  hasEnding(ending: Ending): boolean {
    this.#suffixes ??= this.#lexicon.suffixesOf(this.lower);
    return this.#suffixes.has(ending);
  }

  /** A word of everyday use, and none of the words that names are made of. */
  get isOrdinary(): boolean {
    return (this.#isOrdinary ??= !this.isOfNames && this.#lexicon.ordinary.has(this.lower));
  }

  /** Where all nouns have a capital: an ordinary one, one of those that cues are, or a compound of two. */
  get isNoun(): boolean {
    return (this.#isNoun ??= !this.isOfNames && (this.isCueWord || this.#isMade()));
  }

  /** One of the nouns that stand around names, or a compound that ends in one. */
  get isCueWord(): boolean {
    if (NOUNS.some((kind) => this.is(kind))) return true;
    if (this.text.includes('-') || this.ends('headEndings')) return false;
    return NOUN_ENDINGS.some((kind) => this.ends(kind));
  }

  #isMade(): boolean {
    return this.isOrdinary || this.#lexicon.ordinary.hasParts(this.lower);
  }

  /** Stands in a list of what names are made of. */
  get isOfNames(): boolean {
    return this.isKnown && OF_NAMES.some((kind) => this.kinds.has(kind));
  }

  /** What stands behind its last hyphen; itself where it has none, or is a word in this form: "co-op". */
  get last(): Word {
    const hyphen = this.text.lastIndexOf('-');
    return hyphen < 0 || this.isKnown ? this : this.#lexicon.word(this.text.slice(hyphen + 1));
  }

  /** "NV" of "N.V." */
  get withoutDots(): Word {
    return this.text.includes('.') ? this.#lexicon.word(this.text.replaceAll('.', '')) : this;
  }

  /** What of it can stand in a name; null where nothing can. */
  get part(): NamePart | null {
    if (this.#part === undefined) this.#part = splitName(this.text, this.#lexicon);
    return this.#part;
  }
}
