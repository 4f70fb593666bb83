import { readPlainText } from './plain-text.ts';
import { textFormat } from './text-format.ts';
import type { Format } from './types.ts';

export type { Format } from './types.ts';

const txt = textFormat('txt', readPlainText);
const md = loadedLate('md', async () =>
  textFormat('md', (await import('./markdown.ts')).readMarkdown),
);
const html = loadedLate('html', async () => (await import('./html.ts')).html);
const docx = loadedLate('docx', async () => (await import('./docx.ts')).docx);
const pptx = loadedLate('pptx', async () => (await import('./pptx.ts')).pptx);
const odt = loadedLate('odt', async () => (await import('./odt.ts')).odt);
const epub = loadedLate('epub', async () => (await import('./epub.ts')).epub);
const ipynb = loadedLate('ipynb', async () => (await import('./ipynb.ts')).ipynb);
const srt = loadedLate('srt', async () => (await import('./captions.ts')).srt);
const vtt = loadedLate('vtt', async () => (await import('./captions.ts')).vtt);
const pdf = loadedLate('pdf', async () => (await import('./pdf.ts')).pdf);

/** Formats by the ending of the file's name; a format is one file and one line here. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', txt],
  ['.md', md],
  ['.markdown', md],
  ['.html', html],
  ['.htm', html],
  ['.docx', docx],
  ['.pptx', pptx],
  ['.odt', odt],
  ['.epub', epub],
  ['.pdf', pdf],
  ['.ipynb', ipynb],
  ['.srt', srt],
  ['.vtt', vtt],
]);

/** A format whose libraries are loaded with its first file: who only starts does not wait for them. */
function loadedLate(name: string, load: () => Promise<Format>): Format {
  return { name, read: async (bytes) => (await load()).read(bytes) };
}

/** The ending that people know each format by, as texts name them. */
export const knownEndings: readonly string[] = [...formats.keys()].filter(
  (ending, place, all) =>
    all.findIndex((other) => formats.get(other) === formats.get(ending)) === place,
);
