import { BULLET, NUMBERED } from '../parts/list-marks.ts';

/**
 * In a text that is still being put together: the end of a line that its author ended there. Unicode
 * keeps it for such use inside of a program.
 */
export const LINE_END = '\ufdd2';

/** Longest line of an address, a verse or a list of names. */
const SHORT = 60;
/** Lines of prose that somebody wrapped by hand. */
const [SHORTEST_WRAPPED, LONGEST_WRAPPED] = [50, 100];
const FEWEST = 3;
/** Behind these nothing runs on. */
const STOP = /[.!?:;,…–—/|-]["'”’»)\]]*$/u;
/** What goes on with the line before: a small letter, or what is put in brackets. */
const GOES_ON = /^["'“‘„«]*(?:\p{Ll}|\()/u;
/** Between lines, as verse is quoted in running text. */
const BETWEEN = ' / ';

/** Whether a text has lines of its own. */
export function hasLines(text: string): boolean {
  return text.includes(LINE_END);
}

/**
 * The lines of a text as one: what would run into the next line is kept apart from it, as verse is
 * in running text. Prose that was wrapped by hand runs on.
 */
export function joinLines(text: string): string {
  if (!hasLines(text)) return text;
  return joinTexts(
    text
      .split(LINE_END)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

/** Texts that stand below each other, such as the paragraphs of a cell, as one. */
export function joinTexts(lines: readonly string[]): string {
  const areMany = lines.length >= FEWEST;
  const areShort = areMany && lines.every(({ length }) => length <= SHORT);
  const areWrapped =
    areMany &&
    lines
      .slice(0, -1)
      .every(({ length }) => length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED);
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    const runsOn = STOP.test(joined.slice(-4)) || areWrapped || (GOES_ON.test(line) && !areShort);
    return joined + (runsOn ? ' ' : BETWEEN) + line;
  }, '');
}

/** The lines of a text as one, where they are only set below each other, as those of a heading. */
export function runOn(text: string): string {
  return text.replaceAll(LINE_END, ' ');
}

/** A text whose lines count or have bullets: what stands above them, and the items without bullets. */
export interface LineItems {
  readonly lead: string;
  readonly items: readonly string[];
  readonly isOrdered: boolean;
}

function isItem(line: string): boolean {
  const [bullet] = BULLET.exec(line) ?? [];
  if (bullet === undefined) return NUMBERED.test(line);
  // "- 5" may be an amount.
  return !/^[-–—+*]/u.test(bullet) || !/^\d/u.test(line.slice(bullet.length));
}

/** The items that a text ends with, two at least, or null. */
export function readItems(text: string): LineItems | null {
  const lines = text.split(LINE_END).map((line) => line.trim());
  const from = lines.findIndex(isItem);
  const items = from < 0 ? [] : lines.slice(from).filter((line) => line !== '');
  if (items.length < 2 || !items.every(isItem)) return null;
  const isOrdered = items.every((line) => NUMBERED.test(line));
  return {
    lead: lines.slice(0, from).join(LINE_END),
    items: items.map((line) => line.replace(BULLET, '')),
    isOrdered,
  };
}
