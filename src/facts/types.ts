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
  /** The number meant (4400000000); of a range the lower end; of a rank the place. */
  readonly value: number;
  /** Upper end of a range, number of places of a rank, what a mark is given out of, else null. */
  readonly to: number | null;
  /** `%`, an ISO 4217 code, a unit's English name in the singular, or null for a bare number. */
  readonly unit: string | null;
  /** "meer dan", "about" …, as it stands before the figure, else null. */
  readonly qualifier: string | null;
  /** What is counted, as it stands after a count ("inwoners"), else null. */
  readonly counted: string | null;
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
  /** How many they are; cheaper where only that is wanted of many passages. */
  countFigures(ordinal: number): number;
  /** All companies, most named first. */
  readonly companies: readonly Company[];
}
