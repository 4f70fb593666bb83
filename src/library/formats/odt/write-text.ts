import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';
import { TITLE_CLASS } from '../html/styled-title.ts';
import { createAside } from './notes.ts';
import type { Styles } from './styles.ts';
import { setLetters, writeInline, type Around } from './write-inline.ts';
import { createListWriter } from './write-lists.ts';
import { writeTable } from './write-table.ts';

/** Lists of what stands elsewhere in the document. */
const INDEXES = /^(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index)$/u;
const GROUPS =
  /^(?:section|bibliography|index-body|index-title|g|a|list-header|numbered-paragraph)$/u;
const LOWEST_HEADING = 6;

/** Names of styles → what their paragraphs are. */
const KINDS: readonly (readonly [RegExp, (html: string) => string])[] = [
  [/^title$/iu, (html) => `<h1 class="${TITLE_CLASS}">${html}</h1>`],
  [/^(?:quotations|quote|intense quote)$/iu, (html) => `<blockquote><p>${html}</p></blockquote>`],
  [
    /^(?:caption|illustration|table|figure|drawing)$/iu,
    (html) => `<figcaption>${html}</figcaption>`,
  ],
];

/** The text of a document as HTML: footnotes and text boxes stand behind their paragraph. */
export function writeText(
  text: XmlTree,
  styles: Styles,
  tellObject: (frame: XmlTree) => string | null,
): string {
  const aside = createAside();
  const writeList = createListWriter(styles);
  const around: Around = { styles, aside, tellObject, writeBlocks };
  const writeAll = (parent: XmlTree, isTop: boolean): string =>
    childrenOf(parent)
      .map((each) => writeBlock(each, isTop) + (isTop ? aside.take() : ''))
      .join('');
  return writeAll(text, true) + aside.takeEnd();

  function writeBlocks(parent: XmlTree): string {
    return writeAll(parent, false);
  }

  function writeBlock(block: XmlTree, isTop: boolean): string {
    const { name } = block;
    if (INDEXES.test(name)) return '';
    if (GROUPS.test(name)) return isHidden(block) ? '' : writeAll(block, isTop);
    switch (name) {
      case 'p':
        return writeParagraph(block, around);
      case 'h': {
        const level = Number.parseInt(attributeOf(block, 'outline-level') ?? '1', 10) || 1;
        return writeHeading(writeInline(block, around), level);
      }
      case 'list':
        return writeList(block, writeBlocks);
      case 'table':
        return writeTable(block, writeBlocks);
      default:
        // A frame or a shape that stands on the page by itself.
        return writeLoose(block, around);
    }
  }
}

function writeLoose(block: XmlTree, around: Around): string {
  const text = writeInline({ name: '', attributes: {}, content: [block] }, around);
  return text.trim() === '' || !/^(?:frame|custom-shape)$/u.test(block.name)
    ? ''
    : `<p>${text}</p>`;
}

function writeParagraph(paragraph: XmlTree, around: Around): string {
  const style = attributeOf(paragraph, 'style-name');
  const inline = writeInline(paragraph, around);
  const names = around.styles.chain(style);
  for (const name of names) {
    const level = /^heading (\d{1,2})$/iu.exec(name)?.[1];
    if (level !== undefined) return writeHeading(inline, Number(level));
    const kind = KINDS.find(([like]) => like.test(name));
    if (kind) return kind[1](inline);
  }
  return `<p>${setLetters(inline, style, around.styles)}</p>`;
}

/** A line break in a heading is a space. */
function writeHeading(inline: string, level: number): string {
  const tag = `h${Math.min(Math.max(level, 1), LOWEST_HEADING)}`;
  return `<${tag}>${inline.replaceAll('<br>', ' ')}</${tag}>`;
}

function isHidden(section: XmlTree): boolean {
  return attributeOf(section, 'display') === 'none';
}

/** The text of a document, or undefined where it is none. */
export function findText(content: XmlTree | undefined): XmlTree | undefined {
  return find(content, 'body', 'text');
}
