/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  /** The figure as the text has it, with its qualifier: "meer dan 80%". */
  readonly shown: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly to: number | null;
  /** Whether it is the one that was asked about. */
  readonly isTopic: boolean;
}

/** A chart as plain data. */
export interface Chart {
  /** What was asked. */
  readonly title: string;
  /** The sentence that says what is measured, as the source has it. */
  readonly quote: string;
  /** Where the figures stand. */
  readonly citation: string;
  readonly bars: readonly Bar[];
  /** What a full bar is; null where the longest bar is full. */
  readonly full: number | null;
  /** What is said of what has no bar; empty where all has one. */
  readonly leftOut: string;
}

/** More become a picture that no phone shows. */
export const MOST_BARS = 12;
