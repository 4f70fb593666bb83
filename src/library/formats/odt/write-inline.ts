import { escapeXml } from '../packed/xml-node.ts';
import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';
import type { Aside } from './notes.ts';
import type { Styles } from './styles.ts';

/** What the text of a document is read with. */
export interface Around {
  readonly styles: Styles;
  readonly aside: Aside;
  /** A formula as text, or null of any other object. */
  readonly tellObject: (frame: XmlTree) => string | null;
  readonly writeBlocks: (parent: XmlTree) => string;
}

/** Comments, marks, what only a program asks for, and what was taken out. */
const UNSEEN =
  /^(?:annotation(?:-end)?|bookmark(?:-start|-end)?|change(?:-start|-end)?|tracked-changes|hidden-text|hidden-paragraph|placeholder|script|ruby-text|note-citation|desc|image|event-listeners|reference-mark(?:-start|-end)?|toc-mark.*|alphabetical-index-mark.*|forms)$/u;
const SHAPES =
  /^(?:custom-shape|rect|ellipse|circle|line|polyline|polygon|path|connector|caption|measure|text-box)$/u;

/** What stands in a paragraph, as HTML; what is told behind it is set aside. */
export function writeInline(parent: XmlTree, around: Around): string {
  return parent.content
    .map((part) => (typeof part === 'string' ? escapeXml(part) : writePart(part, around)))
    .join('');
}

function writePart(part: XmlTree, around: Around): string {
  const { name } = part;
  if (UNSEEN.test(name)) return '';
  if (SHAPES.test(name)) {
    around.aside.addBox(around.writeBlocks(part));
    return '';
  }
  switch (name) {
    case 's':
    case 'tab':
      return ' ';
    case 'line-break':
      return '<br>';
    case 'span':
      return setLetters(writeInline(part, around), attributeOf(part, 'style-name'), around.styles);
    case 'note': {
      const isAtEnd = attributeOf(part, 'note-class') === 'endnote';
      const body = find(part, 'note-body');
      if (body) around.aside.addNote(around.writeBlocks(body), isAtEnd);
      return '';
    }
    case 'frame':
      return writeFrame(part, around);
    default:
      return writeInline(part, around);
  }
}

/** A frame holds the same in more ways; the first that can be told is. */
function writeFrame(frame: XmlTree, around: Around): string {
  const formula = around.tellObject(frame);
  if (formula !== null) return escapeXml(formula);
  for (const box of childrenOf(frame, 'text-box')) {
    around.aside.addBox(around.writeBlocks(box));
  }
  return '';
}

/** HTML with what its style says of the letters. */
export function setLetters(html: string, style: string | null, styles: Styles): string {
  if (html === '' || style === null) return html;
  const of = (property: string): string => styles.letters(style, property) ?? '';
  if (of('display') === 'none') return '';
  const raised = /^(super|sub|-?\d)/u.exec(of('text-position'))?.[1] ?? '0';
  const isRaised = raised === 'super' || Number(raised) > 0;
  const isLowered = raised === 'sub' || raised.startsWith('-');
  const tags = [
    ...(isBold(of('font-weight')) ? ['b'] : []),
    ...(/^(?:$|none)/u.test(of('text-line-through-style')) ? [] : ['s']),
    ...(isRaised ? ['sup'] : isLowered ? ['sub'] : []),
  ];
  return tags.reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, html);
}

const BOLD = 600;

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= BOLD;
}
