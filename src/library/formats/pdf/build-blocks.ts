import type { Block } from '../../types.ts';
import { promoteHeadings } from '../parts/headings.ts';
import { tableBlocks } from '../parts/table-blocks.ts';
import { createBlockMaker, type Draft } from './draft.ts';
import { findLefts } from './find-lefts.ts';
import { findTable } from './find-table.ts';
import { nestBlocks } from './nest-blocks.ts';
import { startsNote } from './note-marks.ts';
import { splitNotes } from './split-notes.ts';
import { endsItem, goesOn, isHeadingLine, isSpacedText, startsBlock } from './starts-block.ts';
import type { Column, Habits, Line, Page } from './types.ts';

/** Pages without their running lines → blocks in reading order. */
export function buildBlocks(pages: readonly Page[], habits: Habits): Block[] {
  const { toBlocks, toNote, inOtherFont, standOf } = createBlockMaker(pages, habits);
  const lefts = findLefts(pages);
  const blocks: Block[] = [];
  let open: Draft | null = null;
  /** Notes wait for the end of the paragraph that goes on in the next column. */
  let held: Block[] = [];

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
          ? !startsBlock(before, line, column, habits) && !endsItem(open.lines, line, column)
          : goesOn(before, line, open.column, habits)
        : false;
    if (open && continues) {
      open.lines.push(line);
      open = isSame ? open : { ...open, column };
    } else {
      close();
      open = { lines: [line], page, column, indent: line.x - (lefts.get(column) ?? 0) };
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
        note = { lines: [line], page, column, indent: 0 };
      }
    }
    if (note) held.push(...toNote(note));
    if (!open) close();
  };

  const isHeading = (line: Line): boolean => isHeadingLine(line, habits);
  const isRow = (line: Line, column: Column): boolean => {
    const before = open?.column === column ? open.lines.at(-1) : undefined;
    return line.cells.length > 1 && !(before && isSpacedText(before, line, column, habits));
  };

  for (const { number, columns } of pages) {
    for (const column of columns) {
      const { text, notes: small } = splitNotes(column.lines, habits);
      for (let at = 0; at < text.length; at++) {
        const line = text[at];
        const found = line && isRow(line, column) ? findTable(text, at, isHeading) : null;
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
  return nestBlocks(promoteHeadings(blocks, inOtherFont), standOf, habits);
}
