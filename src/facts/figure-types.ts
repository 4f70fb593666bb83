import type { Range } from '../language/index.ts';

/** Whose a figure is that its own sentence does not name as such. */
export interface Holder {
  /** Null of a rival without a name. */
  readonly name: string | null;
  /** Whether it is told of as somebody beside whom the text is about: "concurrent X". */
  readonly isRival: boolean;
}

/** What sort of figure it is. */
export type FigureKind =
  | 'percentage'
  | 'amount'
  | 'count'
  | 'fraction'
  | 'duration'
  | 'measure'
  | 'rank'
  | 'score';

/** A number that a passage states as data. */
export interface Figure {
  readonly kind: FigureKind;
  /** As it stands: number, scale and unit or currency, nothing else ("4,4 miljard dollar"). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * The number meant (4400000000); of a range the lower end; of a rank the place. Null where a word
   * may scale it that the text's language does not have: unknown is never guessed.
   */
  readonly value: number | null;
  /** Upper end of a range, number of places of a rank, what a mark is given out of, else null. */
  readonly to: number | null;
  /** How far off it may be either way, in its own unit ("15 ± 5 °C": 5), else null. */
  readonly margin: number | null;
  /** `%`, an ISO 4217 code, a unit's English name in the singular, or null for a bare number. */
  readonly unit: string | null;
  /**
   * ISO 4217 of a number in millions that leaves its currency to an amount before it ("39 miljoen euro,
   * waarvan 3 miljoen winst"), or of cents that leave it to the amounts of their source; else null.
   */
  readonly elided: string | null;
  /** "meer dan", "about" …, as it stands before the figure, else null. */
  readonly qualifier: string | null;
  /** What is counted, as it stands after a count ("inwoners"), else null. */
  readonly counted: string | null;
  /** The sentence that it stands in; of a table's row all of it. */
  readonly sentence: Range;
  /** The part of the sentence that speaks of it; of a table's row its cell. */
  readonly clause: Range;
  readonly context: FigureContext;
  /** What it is besides a result of its time, where its words say so; null for a result. */
  readonly role: FigureRole | null;
  /** Whether it is of one of many, or adds up all of them; null where nothing says so. */
  readonly reach: FigureReach | null;
  /** Whether its sentence goes on about what the one before tells of: "het bedrijf", "it". */
  readonly isCarried: boolean;
  /** Whom its sentence tells of, where that is not named in it or is a rival of whom the text is about. */
  readonly holder: Holder | null;
  /** What it belongs to, where the text says so plainly. */
  readonly label: Label | null;
}

/**
 * What a figure is that is no result: expected or aimed at; of an earlier time, or what another is
 * compared with; a share of a group; what something costs; how many were asked; the most or the
 * least that is allowed; supposed, as exercises do; denied, before what is so instead; how long before
 * or after something it was; how much more or less it became or is.
 */
export type FigureRole =
  | 'forecast'
  | 'earlier'
  | 'part'
  | 'cost'
  | 'asked'
  | 'limit'
  | 'supposed'
  | 'denied'
  | 'when'
  | 'change';

/** How much of what a text is about a figure tells of: one of many ("410p a share"), or all (a row "total"). */
export type FigureReach = 'one' | 'whole';

/** What the sentence of a figure says of where it comes from; null where it does not say. */
export interface FigureContext {
  /** Who measured it, as the sentence names them. */
  readonly source: string | null;
  /** How many were asked, other than the figure itself. */
  readonly respondents: number | null;
  /** The year that the sentence speaks of, where it names one. */
  readonly year: number | null;
}

/** Whose figure it is: a name, a year, a group of people, or an item that ends in a colon. */
export type LabelSort = 'name' | 'year' | 'group' | 'item';

/** Words of a passage. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a figure belongs to, as the text has it. */
export interface Label extends Words {
  readonly sort: LabelSort;
}
