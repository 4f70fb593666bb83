/** What a file says that a text is; the same object for all that is in the same paragraph. */
export interface Tag {
  /** Whether it stands in an item of a list. */
  readonly isItem: boolean;
  /** Lists around it. */
  readonly depth: number;
  /** Of a heading, from 1; null for other text. */
  readonly level: number | null;
}

/** A piece of text on a page, as the file draws it. Lengths are points; y grows downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** Null where the file says nothing. */
  readonly tag: Tag | null;
}

/** Letters that a text begins with, in a font of their own perhaps. */
export interface Lead {
  /** Behind the mark of an item. */
  readonly start: number;
  readonly end: number;
  readonly font: string;
}

/** Runs that follow each other on a line, without a gap that a table or a column would leave. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Whether all of it is in one font. */
  readonly isUniform: boolean;
  readonly lead: Lead;
  readonly tag: Tag | null;
  /** Its place among all that the file draws on the page. */
  readonly order: number;
}

/** What stands beside each other in one column: a line of text, or a row of cells. */
export interface Line extends Segment {
  readonly cells: readonly Segment[];
}

/** Lines that stand below each other. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** A page with its columns in reading order. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly columns: readonly Column[];
}

/** What most of the text of a file looks like. */
export interface Habits {
  readonly size: number;
  readonly font: string;
  /** From one line to the next, in sizes of the letters. */
  readonly leading: number;
  /** Whether the file says which of its lines are headings. */
  readonly saysHeadings: boolean;
}
