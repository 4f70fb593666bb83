import { foldWhiteSpace } from '../../fold-white-space.ts';
import { isHeadingBlock } from '../../source/outline.ts';
import type { Block } from '../../types.ts';
import { attribute, elementsOf, textOf, type Document } from '../html/parse-html.ts';

/** The blocks of a chapter; those of a page of contents are seen and not found, as they only lead elsewhere. */
export function markContents(page: Document, blocks: readonly Block[]): Block[] {
  return isPageOfContents(page, blocks) ? blocks.map(asPointer) : [...blocks];
}

/** Of a page of contents, the share of its letters that lead elsewhere. */
const MOST_LINKS = 0.7;
const CONTENTS =
  /^(?:table of contents|contents|inhoud(?:sopgave|stafel)?|inhaltsverzeichnis|inhalt|sommaire|table des matières)$/iu;

/** Whether it lists the chapters, though the book does not say that it does. */
function isPageOfContents(page: Document, [first, ...others]: readonly Block[]): boolean {
  if (first === undefined || !isHeadingBlock(first) || !CONTENTS.test(first.text)) return false;
  const all = others.reduce((sum, { text }) => sum + text.length, 0);
  const links = elementsOf(page)
    .filter((element) => element.tagName === 'a' && attribute(element, 'href'))
    .reduce((sum, element) => sum + foldWhiteSpace(textOf(element)).length, 0);
  return all > 0 && links > MOST_LINKS * all;
}

/** A line that only leads elsewhere is seen, and not found. */
function asPointer(block: Block): Block {
  return isHeadingBlock(block) ? block : { ...block, kind: 'read-more' };
}
