import type { Block, BlockKind } from '../../types.ts';
import { createBlock } from '../parts/block.ts';
import { promoteHeadings } from '../parts/headings.ts';
import { tableBlocks } from '../parts/table-blocks.ts';
import { putMarks } from '../formula/marks.ts';
import { joinTexts } from '../plain-text/line-ends.ts';
import { isNotePointer } from './note-pointers.ts';
import {
  elementsOf,
  isElement,
  isText,
  textOf,
  type Element,
  type Node,
  type Parent,
} from './parse-html.ts';
import { BLOCKS } from './block-elements.ts';
import { itemAt, numberOf, OUTSIDE, placeIn, type Place } from './place.ts';
import { readTask } from './read-box.ts';
import { readFormula } from './read-formula.ts';
import { isLayout } from './layout.ts';
import { readTable } from './read-table.ts';
import { createRun } from './run.ts';
import { UNSEEN } from './unseen.ts';

function isInHead({ parentNode: row }: Element): boolean {
  return row !== null && 'parentNode' in row && row.parentNode?.nodeName === 'thead';
}

/** In the name of a row or a column, whose lines are only set below each other. */
const NAME: Place = { kind: 'heading', marks: {} };

/** What may explain a term that it names. */
const EXPLAINING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/**
 * The blocks of a page or a part of one, in reading order. Its lists may not show their numbers, and
 * what is bold may not be a heading, as on a slide, which has its title.
 */
export function readBlocks(
  root: Parent,
  isLeftOut: (element: Element) => boolean = ({ tagName }) => UNSEEN.has(tagName),
  { countsItems = true, promotesBold = true, outside = OUTSIDE } = {},
): Block[] {
  const blocks: Block[] = [];
  /** Paragraphs in bold as a whole: headings, perhaps. */
  const bold = new Set<Block>();
  const run = createRun();
  /** What a list of definitions is defining, until its definition comes. */
  let terms: string[] = [];

  const add = (text: string, { isBold = false }: Place): void => run.add(text, isBold);
  const end = (place: Place): void => {
    const { text, isBold, term } = run.take();
    const isExplained = term && EXPLAINING.has(place.kind);
    const marks = isExplained ? { ...place.marks, term } : place.marks;
    const made = createBlock(place.kind, text, marks);
    for (const block of made) if (isBold && place.kind === 'paragraph') bold.add(block);
    blocks.push(...made);
  };
  const visitAll = (parent: Parent, place: Place): void => {
    for (const node of parent.childNodes) visit(node, place);
  };
  const visit = (node: Node, place: Place): void => {
    if (isText(node)) add(node.value, place);
    if (!isElement(node)) return;
    const isOut = isLeftOut(node);
    // A script may hold the source of a formula.
    const formula =
      isOut && node.tagName !== 'script' ? readTask(node) : readFormula(node, cellText);
    if (formula !== null) visitFormula(node, formula, place);
    else if (isOut) return;
    else if (BLOCKS.has(node.tagName)) visitBlock(node, place);
    else visitInline(node, place);
  };
  const visitInline = (element: Element, place: Place): void => {
    switch (element.tagName) {
      case 'br':
        // Two of them end a paragraph, as pages without <p> have it.
        if (run.addBreak()) end(place);
        return;
      case 'dfn':
        visitTerm(element, place);
        return;
      case 'b':
      case 'strong':
        visitAll(element, { ...place, isBold: true });
        return;
      case 's':
      case 'strike':
      case 'del':
        // Else it would read as valid.
        visitStruck(element, place);
        return;
      default:
        if (isNotePointer(element)) return;
        if (/^su[bp]$/u.test(element.tagName))
          run.addScript(textOf(element), element.tagName === 'sup', place.isBold ?? false);
        else visitAll(element, place);
    }
  };
  const visitFormula = ({ tagName }: Element, formula: string, place: Place): void => {
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) end(place);
    add(formula, place);
    if (isBlock) end(place);
  };
  const visitTerm = (element: Element, place: Place): void => {
    const start = run.length;
    visitAll(element, place);
    run.markTerm(start);
  };
  const visitStruck = (element: Element, place: Place): void => {
    const mark = elementsOf(element).some(({ tagName }) => BLOCKS.has(tagName)) ? '' : '~~';
    if (textOf(element).trim() === '') return;
    add(mark, place);
    visitAll(element, place);
    add(mark, place);
  };
  const visitTable = (element: Element, place: Place): void => {
    blocks.push(...readCaption(element));
    // One by one: a call takes only so many arguments, and a table may have more rows.
    for (const block of tableBlocks(readTable(element, cellText), place.marks)) blocks.push(block);
  };
  const visitBlock = (element: Element, place: Place): void => {
    end(place);
    const inside = placeIn(element, place);
    const number = countsItems ? numberOf(element, place) : null;
    const from = blocks.length;
    switch (element.tagName) {
      case 'table':
        if (isLayout(element)) visitAll(element, inside);
        else visitTable(element, inside);
        break;
      case 'pre':
        visitPre(element, inside);
        break;
      case 'dt':
        terms.push(cellText(element));
        break;
      case 'dd':
        if (terms.length > 0) run.addTerm(terms.join(', '));
        terms = [];
        visitAll(element, inside);
        break;
      default:
        visitAll(element, inside);
    }
    end(inside);
    const first = blocks[from];
    if (number !== null && first?.kind === 'list-item' && first.depth === inside.marks.depth) {
      blocks[from] = { ...first, item: number };
    }
    if (element.tagName === 'dl' && terms.length > 0) {
      blocks.push(...createBlock('list-item', terms.join(', '), itemAt(inside).marks));
      terms = [];
    }
  };
  /** Code stays whole; a text that somebody put there for its line ends is in paragraphs. */
  const visitPre = (element: Element, place: Place): void => {
    const text = textOf(element);
    const isCode = element.childNodes.some((node) => node.nodeName === 'code');
    for (const part of isCode ? [text] : text.split(/\n[^\S\n]*\n/u)) {
      blocks.push(...createBlock(place.kind, part, place.marks));
    }
  };
  const readCaption = (table: Element): Block[] =>
    table.childNodes.flatMap((node) =>
      isElement(node) && node.tagName === 'caption' ? createBlock('caption', cellText(node)) : [],
    );
  const cellText = (element: Element): string => {
    const isName = element.tagName === 'th' || isInHead(element);
    const own = readBlocks(element, isLeftOut, isName ? { outside: NAME } : {});
    const texts = own.map(({ text, formulas }) => putMarks(text, formulas));
    return isName ? texts.join(' ') : joinTexts(texts);
  };

  visitAll(root, outside);
  end(outside);
  return promotesBold ? promoteHeadings(blocks, bold) : blocks;
}
