import mammoth from 'mammoth';
import type { Block } from '../types.ts';
import { assemble } from './parts/assemble.ts';
import { plainSigns, showBoxes } from './docx/boxes.ts';
import { DEPTH_STYLES, placeParagraphs } from './docx/numbered-lists.ts';
import { placeNotes } from './docx/notes.ts';
import { rewritePart, TEXT_PART } from './docx/rewrite.ts';
import { styleTitle } from './docx/titles.ts';
import { parseHtml, type Document } from './html/parse-html.ts';
import { readBlocks } from './html/read-blocks.ts';
import { findStyled, TITLE_CLASS } from './html/styled-title.ts';
import { toArchive } from './docx/archive.ts';
import { refuseOldOffice } from './packed/old-office.ts';
import { readCore, readDay } from './packed/read-core.ts';
import { readXml } from './packed/read-xml.ts';
import { unpack } from './packed/unpack.ts';
import type { Format } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** Styles beyond those that mammoth knows; the names of Word's own are English in every language. */
const STYLES = [
  `p[style-name='Title'] => h1.${TITLE_CLASS}:fresh`,
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Table'] => figcaption:fresh",
  // Of Pandoc, Word, LibreOffice, and what people call theirs.
  ...['Source Code', 'HTML Preformatted', 'Preformatted Text', 'Code'].map(
    (name) => `p[style-name='${name}'] => pre > code:fresh`,
  ),
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
];

/** Word documents. mammoth makes HTML of them; running heads and feet are not part of that. */
export const docx: Format = {
  name: 'docx',
  async read(bytes) {
    refuseOldOffice(bytes);
    const packed = await unpack(bytes, (name) => /\.(?:xml|rels)$/iu.test(name));
    if (!packed.has('word/document.xml')) throw new Unreadable('damaged');
    const parts = Array.from(
      packed,
      ([name, part]) => [name, TEXT_PART.test(name) ? rewritePart(part) : part] as const,
    );
    const { value } = await mammoth.convertToHtml(toArchive(new Map(parts)), {
      styleMap: [...STYLES, ...DEPTH_STYLES],
      transformDocument: (read) => placeParagraphs(styleTitle(read)),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    const page = parseHtml(plainSigns(value));
    placeNotes(page);
    showBoxes(page);
    const core = readXml(packed.get('docProps/core.xml'));
    const document = assemble(readCore(core), readDocumentBlocks(page), { madeOn: readDay(core) });
    const { metadata } = document;
    return { ...document, metadata: { ...metadata, title: metadata.title ?? findStyled(page) } };
  },
};

/** Where a list goes on behind a paragraph, mammoth begins another: its numbers are not known. */
function readDocumentBlocks(page: Document): Block[] {
  return readBlocks(page, undefined, { countsItems: false });
}
