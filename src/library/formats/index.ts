import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { TextReader } from './types.ts';

/** A format: its name and its reader. */
export interface Format {
  readonly name: string;
  readonly read: TextReader;
}

const txt: Format = { name: 'txt', read: readPlainText };
const md: Format = { name: 'md', read: readMarkdown };

/** Formats by the ending of the file's name; a format is one file and one line here. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', txt],
  ['.md', md],
  ['.markdown', md],
]);
