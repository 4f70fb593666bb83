/** What is shown at once. */
export interface Cue {
  /** Seconds from the beginning of the recording. */
  readonly start: number;
  readonly end: number;
  /** Its lines without empty ones. */
  readonly lines: readonly Line[];
}

/** A line of a cue. */
export interface Line {
  readonly text: string;
  /** Who speaks, where the file says so. */
  readonly speaker: string | null;
}

/** What one person says without a pause. */
export interface Turn {
  readonly speaker: string | null;
  readonly pieces: readonly { readonly text: string; readonly second: number }[];
}
