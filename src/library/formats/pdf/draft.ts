import type { Range } from '../../../language/index.ts';
import type { Block } from '../../types.ts';
import { createBlock } from '../parts/block.ts';
import { BULLET, CLEAR_BULLET, NUMBERED, readMark } from '../parts/list-marks.ts';
import { isOfSize } from './habits.ts';
import { collectVocabulary, joinText } from './join-text.ts';
import { leadTerm } from '../terms/lead.ts';
import type { PdfStand } from './nest-blocks.ts';
import { numbersOf, withoutMark, withoutReferences } from './note-marks.ts';
import { splitNotes } from './split-notes.ts';
import { isHeadingLine } from './starts-block.ts';
import type { Column, Habits, Line, Page } from './types.ts';

const MOST_LEVELS = 5;

/** Lines that are being put together to a block. */
export interface Draft {
  readonly lines: Line[];
  /** Where it begins. */
  readonly page: number;
  /** Where it is now. */
  readonly column: Column;
  /** Of its first line, from where the text of its column begins. */
  readonly indent: number;
}

/** Makes blocks of drafts, knowing the whole of the file. */
export interface BlockMaker {
  readonly toBlocks: (draft: Draft) => Block[];
  readonly toNote: (draft: Draft) => Block[];
  /** Those made that are in another font than the text: headings, perhaps. */
  readonly inOtherFont: ReadonlySet<Block>;
  /** How each of those made stands; null for notes, which stand in no list and end none. */
  readonly standOf: (block: Block) => PdfStand | null | undefined;
}

/** Learns what a file's words, headings and notes are, and makes its blocks. */
export function createBlockMaker(pages: readonly Page[], habits: Habits): BlockMaker {
  const columns = pages.flatMap((page) => page.columns);
  const lines = columns.flatMap((column) => column.lines);
  const words = collectVocabulary(lines);
  const levels = findLevels(lines, habits);
  const notes = new Set(
    columns.flatMap((column) => numbersOf(splitNotes(column.lines, habits).notes)),
  );
  const inOtherFont = new Set<Block>();
  const stands = new Map<Block, PdfStand | null>();

  const toBlocks = ({ lines: own, page, indent }: Draft): Block[] => {
    const joined = own
      .map((line) => line.text.trim())
      .reduce((all, next) => joinText(all, next, words));
    const text = withoutReferences(joined, notes);
    if (text.length === 1 && CLEAR_BULLET.test(text)) return [];
    const [first] = own;
    if (first && isHeadingLine(first, habits)) {
      const level = first.tag?.level ?? levels.findIndex((size) => isOfSize(first, size)) + 1;
      return createBlock('heading', text, { level: level || MOST_LEVELS, page });
    }
    const isOther = own.every(({ isUniform, font }) => isUniform && font !== habits.font);
    // A number in another font than the text is rather a heading's.
    const isItem = first?.tag?.isItem || BULLET.test(text) || (NUMBERED.test(text) && !isOther);
    const kind = isItem ? 'list-item' : 'paragraph';
    const bare = text.replace(BULLET, '');
    const term = findLead(bare, readLead(own, habits));
    const made = createBlock(kind, bare, { page, ...(term && { term }) });
    for (const block of made) {
      if (isOther) inOtherFont.add(block);
      const isMarked = BULLET.test(text) || NUMBERED.test(text);
      stands.set(block, {
        indent: isMarked ? indent : indent + movedOut(own),
        mark: isItem && isMarked ? readMark(text) : null,
        isItem,
        depth: first?.tag?.depth ?? 0,
      });
    }
    return made;
  };
  const toNote = (draft: Draft): Block[] => {
    const made = toBlocks(draft).flatMap(({ text }) =>
      createBlock('paragraph', withoutMark(text), { page: draft.page }),
    );
    for (const block of made) stands.set(block, null);
    return made;
  };
  return { toBlocks, toNote, inOtherFont, standOf: (block) => stands.get(block) };
}

const SEPARATOR = /^\s*[:=–—(-]/u;

/**
 * What the first line begins with in another font than the text, before a sign that says that an
 * explanation follows: of what font it is, bold or slanting, the file does not say.
 */
function readLead([first, second]: readonly Line[], { font }: Habits): string {
  if (!first || first.lead.font === font) return '';
  const { start, end } = first.lead;
  const lead = first.text.slice(start, end);
  const isInText = first.font === font || second?.font === font;
  const isSigned = SEPARATOR.test(first.text.slice(end)) || /[:.–—=-]\s*$/u.test(lead);
  return isInText && isSigned ? lead : '';
}

/** The term that a text begins with, behind its number. */
function findLead(text: string, lead: string): Range | null {
  const start = NUMBERED.exec(text)?.[0].length ?? 0;
  if (lead === '' || !text.startsWith(lead, start)) return null;
  return leadTerm(text, [start, start + lead.length]);
}

/** How far the second line stands left of the first, as a negative number; a paragraph may begin so. */
function movedOut([first, second]: readonly Line[]): number {
  return first && second ? Math.min(0, second.x - first.x) : 0;
}

/** Sizes of headings, the largest first. */
function findLevels(lines: readonly Line[], habits: Habits): number[] {
  const sizes = lines.filter((line) => isHeadingLine(line, habits)).map(({ size }) => size);
  const levels: number[] = [];
  for (const size of sizes.toSorted((a, b) => b - a)) {
    const last = levels.at(-1);
    if (last === undefined || !isOfSize({ size }, last)) levels.push(size);
  }
  return levels.slice(0, MOST_LEVELS);
}
