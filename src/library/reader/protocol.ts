/** What a reading process is asked, as a line of JSON. */
export interface ReadRequest {
  /** Where the file is. */
  readonly path: string;
  /** What it is called in the library. */
  readonly file: string;
  /** What it may weigh (the `weight` of a source), as there is no room for more. */
  readonly most: number;
}

/** The line behind the answer, which is what `encodeRead` makes of the file. */
export const END = 'end';
