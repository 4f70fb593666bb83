import { LIMITS } from '../limits.ts';
import type { ParsedDocument } from '../types.ts';
import { assemble } from './parts/assemble.ts';
import { buildBlocks } from './pdf/build-blocks.ts';
import { findHabits } from './pdf/habits.ts';
import { openPdf, type PdfDocument } from './pdf/open-pdf.ts';
import { readInfo } from './pdf/read-info.ts';
import { readPage } from './pdf/read-page.ts';
import { isTagged } from './pdf/read-tags.ts';
import { findRunningLines } from './pdf/running-lines.ts';
import type { Page } from './pdf/types.ts';
import type { Format } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** PDFs: their paragraphs put together again from where the letters stand. */
export const pdf: Format = {
  name: 'pdf',
  async read(bytes) {
    const document = await openPdf(bytes);
    try {
      return await readDocument(document);
    } finally {
      await document.destroy();
    }
  },
};

async function readDocument(document: PdfDocument): Promise<ParsedDocument> {
  if (document.numPages > LIMITS.pages) throw new Unreadable('too-many-pages');
  const metadata = await readInfo(document);
  const tagged = await isTagged(document);
  const pages: Page[] = [];
  const gutters: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(document, number, { tagged, gutters }));
  }
  const empty = pages.filter(({ columns }) => columns.length === 0).length;
  if (empty === pages.length) throw new Unreadable('scanned');
  const text = withoutRunningLines(pages);
  const blocks = buildBlocks(text, findHabits(text));
  const warnings =
    empty > 0 ? [`${empty} of ${pages.length} pages hold no text; they may be scans`] : [];
  return assemble(metadata, blocks, { warnings });
}

function withoutRunningLines(pages: readonly Page[]): Page[] {
  const running = findRunningLines(pages);
  return pages.map((page) => ({
    ...page,
    columns: page.columns.map((column) => ({
      ...column,
      lines: column.lines.filter((line) => !running.has(line)),
    })),
  }));
}
