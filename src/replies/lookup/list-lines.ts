import type { Range } from '../../language/index.ts';
import type { Block } from '../../library/index.ts';
import { lineMarkdown, type Emphasis } from '../message/markdown.ts';
import { CUT } from './snippet.ts';

/** A block of a list, or of what announces it, as a line of a quote. */
export interface Entry extends Emphasis {
  /** Depth of what stands in a list, from 1; 0 for what stands in none. */
  readonly depth: number;
  /** What is shown of the block. */
  readonly text: string;
  /** Its number in a numbered list, where that is known. */
  readonly number: number | null;
  /** Characters that the number takes at the start of the text: none where it is no part of it. */
  readonly numberLength: number;
}

/** Discord draws no more levels well, nor has a phone room for more. */
const DEEPEST = 4;
/** A number that a text keeps, as plain text files do. */
const NUMBER = /^(\d{1,3})\.\s+(?=\S)/u;
const IN_TABLE: ReadonlySet<Block['kind']> = new Set(['table-row']);

/** Depth of a block in its list, from 1; the rows of a table are listed as well. */
export function depthOf({ kind, depth }: Pick<Block, 'kind' | 'depth'>): number {
  return depth ?? (kind === 'list-item' || IN_TABLE.has(kind) ? 1 : 0);
}

/** What is shown of a block, as an entry of its list. */
export function toEntry(block: Block, text: string, emphasis: Emphasis): Entry {
  const [all, digits] = (block.isOrdered && NUMBER.exec(text)) || [];
  return {
    ...emphasis,
    depth: depthOf(block),
    text,
    number: digits === undefined ? (block.item ?? null) : Number(digits),
    numberLength: all?.length ?? 0,
  };
}

/** The mark of what was left out, as an entry of the list that it stood in. */
export function cutEntry(depth: number): Entry {
  return { depth, text: CUT, number: null, numberLength: 0, bold: [], underline: null };
}

/** Entries → lines of one quote: items indented by their depth, numbered where the source does. */
export function quoteEntries(entries: readonly Entry[]): string[] {
  // One block by itself is quoted as a paragraph is.
  if (entries.length === 1) return entries.map((entry) => `> ${lineMarkdown(entry.text, entry)}`);
  const levels = levelsOf(entries);
  return entries.map((entry, place) => {
    const level = levels[place] ?? OUTSIDE;
    if (level === OUTSIDE) return `> ${lineMarkdown(entry.text, entry)}`;
    const start = `> ${'  '.repeat(level)}`;
    const { number, numberLength, text } = entry;
    if (number !== null && isCounted(entries, levels, place)) {
      const rest = shift(entry, -numberLength);
      return `${start}${number}. ${lineMarkdown(text.slice(numberLength), rest)}`;
    }
    const shown = number === null || numberLength > 0 ? entry : withNumber(entry, number);
    return `${start}- ${lineMarkdown(shown.text, shown)}`;
  });
}

/** Level of what stands in no list. */
const OUTSIDE = -1;

function levelsOf(entries: readonly Entry[]): number[] {
  const listed = entries.filter(({ depth }) => depth > 0).map(({ depth }) => depth);
  const outermost = Math.min(...listed);
  return entries.map(({ depth }) =>
    depth === 0 ? OUTSIDE : Math.min(depth - outermost, DEEPEST - 1),
  );
}

/** Discord counts on from the first number of a list: others are only right where they follow it. */
function isCounted(entries: readonly Entry[], levels: readonly number[], place: number): boolean {
  const level = levels[place] ?? OUTSIDE;
  const isInside = (at: number) => (levels[at] ?? OUTSIDE) >= level;
  let from = place;
  while (isInside(from - 1)) from--;
  let last: number | null = null;
  for (let at = from; isInside(at); at++) {
    if (levels[at] !== level) continue;
    const number = entries[at]?.number ?? null;
    if (number === null || (last !== null && number !== last + 1)) return false;
    last = number;
  }
  return true;
}

function withNumber(entry: Entry, number: number): Entry {
  const label = `${number}. `;
  return { ...entry, text: label + entry.text, ...shift(entry, label.length) };
}

function shift({ bold, underline }: Emphasis, by: number): Emphasis {
  const move = ([start, end]: Range): Range => [Math.max(0, start + by), Math.max(0, end + by)];
  return { bold: bold.map(move), underline: underline && move(underline) };
}
