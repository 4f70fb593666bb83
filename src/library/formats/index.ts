import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { html } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { textFormat } from './text-format.ts';
import type { Format } from './types.ts';

export type { Format } from './types.ts';

const txt = textFormat('txt', readPlainText);
const md = textFormat('md', readMarkdown);

/** Formats by the ending of the file's name; a format is one file and one line here. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', txt],
  ['.md', md],
  ['.markdown', md],
  ['.html', html],
  ['.htm', html],
  ['.docx', docx],
  ['.epub', epub],
  ['.pdf', pdf],
]);
