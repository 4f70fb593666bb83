import type { Range } from '../language/index.ts';
import type { Figure, Words } from './figure-types.ts';

export type {
  Figure,
  FigureContext,
  FigureKind,
  FigureReach,
  FigureRole,
  Holder,
  Label,
  LabelSort,
  Words,
} from './figure-types.ts';

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
  /** How old people of a passage are, in order of appearance; no figures of it in general. */
  agesOf(ordinal: number): readonly Figure[];
  /** How many dates it has. */
  countDates(ordinal: number): number;
  /** How many figures they are; cheaper where only that is wanted of many passages. */
  countFigures(ordinal: number): number;
  /** The series that a passage's figures belong to: of a table's row one for each column that has one. */
  seriesOf(ordinal: number): readonly FigureSeries[];
  /** Passages that are hardly more than the price of what their title is about: their ordinals, ascending. */
  readonly priceHeads: ReadonlySet<number>;
  /** All companies, most named first. */
  readonly companies: readonly Company[];
}
