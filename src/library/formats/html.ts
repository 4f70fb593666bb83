import type { Block } from '../types.ts';
import { assemble } from './parts/assemble.ts';
import { decodeHtml } from './html/decode-html.ts';
import { findLeftOut, findMain } from './html/left-out.ts';
import { measure, type Sizes } from './html/measure.ts';
import { readPageMetadata } from './html/page-metadata.ts';
import { closeEmptyElements, parseHtml, type Document, type Parent } from './html/parse-html.ts';
import { removePermalinks } from './html/permalinks.ts';
import { readBlocks } from './html/read-blocks.ts';
import type { Format } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** Web pages, without what stands around their text. */
export const html: Format = {
  name: 'html',
  read(bytes) {
    const decoded = decodeHtml(bytes);
    if ('failure' in decoded) throw new Unreadable(decoded.failure);
    const { text, encoding } = decoded;
    const page = parseHtml(/^\s*<\?xml\b/u.test(text) ? closeEmptyElements(text) : text);
    removePermalinks(page);
    return assemble(readPageMetadata(page), readPageBlocks(page), { encoding });
  },
};

/** The blocks of a page; where nothing seems to be its text (a page of links), all of it. */
export function readPageBlocks(page: Document): Block[] {
  const sizes = measure(page);
  const blocks = readBlocks(findText(page, sizes), findLeftOut(page, sizes));
  return blocks.length > 0 ? blocks : readBlocks(page);
}

/** A page's main part, where it holds most of the text. */
function findText(page: Document, sizes: Sizes): Parent {
  const main = findMain(page);
  const isMost = main && (sizes.get(main)?.prose ?? 0) * 2 > (sizes.get(page)?.prose ?? 0);
  return isMost ? main : page;
}
