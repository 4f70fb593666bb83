import type { ParsedDocument } from '../types.ts';

/** A format: its name, and its reader. */
export interface Format {
  readonly name: string;
  /**
   * Bytes of one file → document; the bytes stay as they are. Runs in a process that is given up when it takes too long.
   * @throws Unreadable where the reason is known; anything else counts as `damaged`.
   */
  read(bytes: Uint8Array): ParsedDocument | Promise<ParsedDocument>;
}

/** Text of one file → document; the encoding is known already. */
export type TextReader = (text: string) => Omit<ParsedDocument, 'encoding'>;
