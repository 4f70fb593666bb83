import type { ParsedDocument } from '../types.ts';

/** Text of one file → document; the encoding is known already. */
export type TextReader = (text: string) => Omit<ParsedDocument, 'encoding'>;
