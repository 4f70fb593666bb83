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
   * waarvan 3 miljoen winst"), else null.
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
 * least that is allowed; supposed, as exercises do; how
 * long before or after something it was.
 */
export type FigureRole =
  | 'forecast'
  | 'earlier'
  | 'part'
  | 'cost'
  | 'asked'
  | 'limit'
  | 'supposed'
  | 'when';

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

/** A stretch of time, its last day included; days as numbers that sort: 20190312, -439685. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What tells when a date is: itself; the year that the text told before; the date of its source, as of
 * "last week".
 */
export type DateBasis = 'told' | 'before' | 'source';

/** A date and the words of its passage that it dates. */
export interface DatedStatement {
  /** The date as it is told, with what says where in time: "since 12 March 2019", "begin jaren 80". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** When it is; null where nothing says of which year. */
  readonly span: TimeSpan | null;
  readonly basis: DateBasis;
  /** The sentence that it stands in; of a table's row all of it. */
  readonly sentence: Range;
  /** The part of the sentence that it dates; of a table's row its cell. */
  readonly clause: Range;
  /** Whether its sentence goes on about what the one before tells of. */
  readonly isCarried: boolean;
}

/** Figures of one unit that measure the same of several things: they may stand side by side. */
export interface FigureSeries {
  /** At least three, in the order of the text. */
  readonly points: readonly FigurePoint[];
  /** What a full bar is: 100 of a share, what a mark is given out of; null where nothing says. */
  readonly full: number | null;
}

/** A figure of a series and what it belongs to there. */
export interface FigurePoint {
  /** Of its passage. */
  readonly ordinal: number;
  /** Its place among the figures of that passage. */
  readonly place: number;
  readonly label: Words;
}

/** A company or organization that the material names. */
export interface Company {
  /** As the material writes it most. */
  readonly name: string;
  /** Other spellings that the material uses for the same one. */
  readonly aliases: readonly string[];
  /** Ordinals (places in `Library.passages`) of the passages that name it, ascending. */
  readonly passages: readonly number[];
  /** Only where the operator states it in `companies.yaml`. */
  readonly kind?: CompanyKind;
}

/** What sort of organization it is. */
export type CompanyKind = 'company' | 'organisation' | 'medium' | 'product';

/** Facts found in all passages of one library. */
export interface Facts {
  /** Figures of a passage, in order of appearance. */
  figuresOf(ordinal: number): readonly Figure[];
  /** Dates of a passage, in order of appearance. */
  datesOf(ordinal: number): readonly DatedStatement[];
  /** How many they are. */
  countDates(ordinal: number): number;
  /** How many figures they are; cheaper where only that is wanted of many passages. */
  countFigures(ordinal: number): number;
  /** The series that a passage's figures belong to, or null. */
  seriesOf(ordinal: number): FigureSeries | null;
  /** All companies, most named first. */
  readonly companies: readonly Company[];
}
