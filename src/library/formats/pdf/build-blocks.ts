import type { Block } from '../../types.ts';
import { createBlock } from '../block.ts';
import { promoteHeadings } from '../headings.ts';
import { BULLET, NUMBERED } from '../plain-text-lines.ts';
import { tableBlocks } from '../table-blocks.ts';
import { findTable } from './find-table.ts';
import { isOfSize } from './habits.ts';
import { collectVocabulary, joinText } from './join-text.ts';
import { numbersOf, startsNote, withoutMark, withoutReferences } from './note-marks.ts';
import { goesOn, isHeadingLine, startsBlock } from './starts-block.ts';
import type { Column, Habits, Line, Page } from './types.ts';

/** Of the size of the text: what is smaller at the foot of a column is a note. */
const NOTE_SIZE = 0.93;
const MOST_LEVELS = 5;

/** Lines that are being put together. */
interface Draft {
  readonly lines: Line[];
  readonly page: number;
  readonly column: Column;
}

/** Pages without their running lines → blocks in reading order. */
export function buildBlocks(pages: readonly Page[], habits: Habits): Block[] {
  const lines = pages.flatMap((page) => page.columns.flatMap((column) => column.lines));
  const words = collectVocabulary(lines);
  const levels = findLevels(lines, habits);
  const notes = new Set(
    pages.flatMap(({ columns }) =>
      columns.flatMap((column) => numbersOf(splitNotes(column.lines, habits).notes)),
    ),
  );
  const blocks: Block[] = [];
  /** Set in another font than the text. */
  const set = new Set<Block>();
  let open: Draft | null = null;
  /** Notes wait for the end of the paragraph that goes on in the next column. */
  let held: Block[] = [];

  const toBlocks = ({ lines: own, page }: Draft): Block[] => {
    const joined = own
      .map((line) => line.text.trim())
      .reduce((all, next) => joinText(all, next, words));
    const text = withoutReferences(joined, notes);
    const [first] = own;
    if (first && isHeadingLine(first, habits)) {
      const level = levels.findIndex((size) => isOfSize(first, size)) + 1;
      return createBlock('heading', text, { level: level || MOST_LEVELS, page });
    }
    const isSet = own.every(({ isUniform, font }) => isUniform && font !== habits.font);
    // A number in another font than the text is rather a heading's.
    const isItem = BULLET.test(text) || (NUMBERED.test(text) && !isSet);
    const kind = isItem ? 'list-item' : 'paragraph';
    const made = createBlock(kind, text.replace(BULLET, ''), { page });
    for (const block of made) if (isSet) set.add(block);
    return made;
  };
  const toNote = (note: Draft): Block[] =>
    toBlocks(note).flatMap((block) =>
      createBlock('paragraph', withoutMark(block.text), { page: note.page }),
    );
  const close = (): void => {
    if (open) blocks.push(...toBlocks(open));
    blocks.push(...held);
    open = null;
    held = [];
  };
  const add = (line: Line, column: Column, page: number): void => {
    const before = open?.lines.at(-1);
    const isSame = open?.column === column;
    const continues =
      open && before
        ? isSame
          ? !startsBlock(before, line, column, habits)
          : goesOn(before, line, open.column, habits)
        : false;
    if (open && continues) {
      open.lines.push(line);
      open = isSame ? open : { ...open, column };
    } else {
      close();
      open = { lines: [line], page, column };
    }
  };
  const addNotes = (small: readonly Line[], column: Column, page: number): void => {
    let note: Draft | null = null;
    for (const line of small) {
      const before: Line | undefined = note?.lines.at(-1);
      const isNew = !before || startsNote(line) || startsBlock(before, line, column, habits);
      if (note && !isNew) note.lines.push(line);
      else {
        if (note) held.push(...toNote(note));
        note = { lines: [line], page, column };
      }
    }
    if (note) held.push(...toNote(note));
    if (!open) close();
  };

  for (const { number, columns } of pages) {
    for (const column of columns) {
      const { text, notes: small } = splitNotes(column.lines, habits);
      for (let at = 0; at < text.length; at++) {
        const line = text[at];
        const found = line && line.cells.length > 1 ? findTable(text, at) : null;
        if (found) {
          close();
          blocks.push(...tableBlocks(found.table, { page: number }));
          at += found.lines - 1;
        } else if (line) add(line, column, number);
      }
      addNotes(small, column, number);
    }
  }
  close();
  return promoteHeadings(blocks, set);
}

/** Small lines at the foot of a column, below some text, are notes. */
function splitNotes(lines: readonly Line[], { size }: Habits) {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.size ?? size) < NOTE_SIZE * size) end--;
  return end > 0
    ? { text: lines.slice(0, end), notes: lines.slice(end) }
    : { text: lines, notes: [] };
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
