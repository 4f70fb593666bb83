import { readByline } from '../parts/byline.ts';
import { BULLET, INNER_BULLET, NUMBERED, readMark } from '../parts/list-marks.ts';
import type { Stand } from '../parts/nest-items.ts';
import { isNumberedHeading, numbersHeadings } from './numbered-headings.ts';
import { readHeader } from './header-fields.ts';
import { endsInFunctionWord } from '../terms/labels.ts';
import { LABELLED } from '../terms/lines.ts';

/** A block's lines joined. */
export interface LineBlock {
  readonly text: string;
  readonly isListItem: boolean;
  readonly stand: Stand;
}

/** A line drawn between two parts or under a title. */
const RULE = /^\s*([-=_*~#–—])(?:\s*\1){2,}\s*$/u;

/** Longer lines than this are not what somebody wrapped by hand or an editor did. */
const WIDEST_WRAP = 160;

/** Spaces before the first line of a paragraph; a tab is wider than the one character that it is. */
const LEAST_INDENT = 3;
const TAB = 3;
/** Of an outline without marks. */
const LONGEST_ENTRY = 120;
/** Of the width: a line shorter than this ended where it was meant to. */
const SHORT = 0.6;

/**
 * Lines of a plain text → blocks. An empty line (or a rule) ends a block, a bullet starts one. Lines that
 * follow each other belong together where the text is hard-wrapped, else each is a block.
 */
export function splitLines(text: string): LineBlock[] {
  const runs = splitRuns(text);
  const width = findWrapWidth(runs);
  const headed = numbersHeadings(runs);
  return runs.flatMap((run) => {
    const [first = '', ...others] = run;
    if (!headed || !isNumberedHeading(first)) return joinRun(run, width);
    return [headingOf(first), ...(others.length > 0 ? joinRun(others, width) : [])];
  });
}

function headingOf(line: string): LineBlock {
  return { text: line, isListItem: false, stand: { indent: 0, mark: null } };
}

/** Lines that follow each other without an empty line, a rule or a credit between them. */
function splitRuns(text: string): string[][] {
  const runs: string[][] = [[]];
  // Until the first empty line below some text: there a title, an author and a date may stand.
  let isOpening = true;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || RULE.test(line)) {
      isOpening &&= runs.every((run) => run.length === 0);
      runs.push([]);
    } else if (isOpening && isCredit(line.trim())) runs.push([line], []);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

/** Whether a line says who wrote the text, or when, and nothing else. */
function isCredit(line: string): boolean {
  return readByline(line) !== null || readHeader(line).text === '';
}

function joinRun(run: readonly string[], width: number | null): LineBlock[] {
  const blocks: { lines: string[]; first: string; isListItem: boolean }[] = [];
  const isGlossary = run.filter((line) => LABELLED.test(line)).length >= FEWEST_LABELLED;
  for (const line of run) {
    const last = blocks.at(-1);
    const before = last?.lines.at(-1) ?? '';
    const isShort = width === null || before.trimEnd().length < SHORT * width;
    // What is moved out again goes on nothing.
    const isOut = last !== undefined && indentOf(line) < indentOf(last.first);
    const isInner =
      last?.isListItem === true &&
      INNER_BULLET.test(line) &&
      (isShort || isOut || isBelow(line, last.first));
    const isItem = isInner || startsItem(line);
    const starts = isItem || (!last?.isListItem && isIndented(line, before));
    const isBroken = width === null ? isCutOff(before, line) : !isEnded(before, line, width);
    const isLabelled =
      isGlossary && LABELLED.test(line) && (STOPPED.test(before) || LABELLED.test(before));
    const goesOn = !starts && !isLabelled && isBroken;
    if (last && goesOn) last.lines.push(line);
    else {
      const text = line.replace(isInner ? INNER_BULLET : BULLET, '');
      blocks.push({ lines: [text], first: line, isListItem: isItem });
    }
  }
  return blocks.map(({ lines, first, isListItem }, place) => ({
    text: lines.join('\n'),
    isListItem,
    stand: {
      // The first line of a paragraph may be moved in.
      indent: isListItem ? indentOf(first) : leastIndent(lines),
      mark: isListItem ? readMark(first) : null,
      isEntry: width === null && first.length <= LONGEST_ENTRY && !/[.!?…]\W*$/u.test(first),
      isNear: place > 0,
    },
  }));
}

/** Whether a line is moved in further than an item's words, or as far as an item with the same bullet. */
function isBelow(line: string, item: string): boolean {
  const indent = indentOf(line);
  if (INNER_BULLET.test(item) && indent === indentOf(item)) return true;
  const mark = (BULLET.exec(item) ?? NUMBERED.exec(item))?.[0].trim() ?? '';
  return mark !== '' && indent > indentOf(item) + mark.length + 1;
}

const FEWEST_LABELLED = 2;
const STOPPED = /[.;!]["'”’)\]]*\s*$/u;

function startsItem(line: string): boolean {
  return BULLET.test(line) || NUMBERED.test(line);
}

/** The first line of a paragraph may be moved in; where all lines are, as in manuals, none is. */
function isIndented(line: string, before: string): boolean {
  return indentOf(line) >= indentOf(before) + LEAST_INDENT;
}

function leastIndent(lines: readonly string[]): number {
  return lines.reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
}

function indentOf(line: string): number {
  // Most lines are not moved in.
  if (/^\S/u.test(line)) return 0;
  return line.search(/\S|$/u) + TAB * (/^\t*/u.exec(line)?.[0].length ?? 0);
}

/** Shortest line that was wrapped though the text as a whole is not. */
const LEAST_WRAP = 55;

/** Whether a long line of a text that is not wrapped ends in mid-sentence: an item of a list, say. */
function isCutOff(line: string, next: string): boolean {
  const { length } = line.trimEnd();
  if (length < LEAST_WRAP || length > WIDEST_WRAP || ENDED.test(line)) return false;
  return /^\s*[\p{Ll}\p{Sc}]/u.test(next) || endsInFunctionWord(line);
}

/** Whether a line ends long before the margin, and the next begins anew: a list without marks, say. */
function isEnded(line: string, next: string, width: number): boolean {
  return line.trimEnd().length < SHORT * width && /^\s*[\p{Lu}\d]/u.test(next);
}

/**
 * How wide a text is wrapped whose line ends inside runs are mostly put there by wrapping; null of
 * any other. One vote for the whole text.
 */
function findWrapWidth(runs: readonly (readonly string[])[]): number | null {
  const pairs = runs.flatMap((run) =>
    run.slice(1).flatMap((next, place) => {
      const line = run[place] ?? '';
      const isInner = INNER_BULLET.test(next) && (startsItem(line) || INNER_BULLET.test(line));
      const starts = startsItem(next) || isInner || (!startsItem(line) && isIndented(next, line));
      return starts ? [] : [[line, next] as const];
    }),
  );
  if (pairs.length === 0) return null;
  const width = usualWidth(sample(pairs).map(([line]) => line.trimEnd().length));
  const votes = sample(pairs).filter(([line, next]) => isWrap(line, next, width)).length;
  return votes * 2 >= sample(pairs).length ? width : null;
}

/** How wide lines are at most, but for a few: an address stands beyond the margin. */
function usualWidth(lengths: readonly number[]): number {
  const wrapped = lengths.filter((length) => length <= WIDEST_WRAP).toSorted((a, b) => a - b);
  return wrapped[Math.floor(wrapped.length * 0.9)] ?? 0;
}

/** Enough of a long text to know its habits. */
function sample<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, 2_000);
}

/** Whether a line ends where it does because the next word did not fit, or in mid-sentence. */
function isWrap(line: string, next: string, width: number): boolean {
  if (line.length > WIDEST_WRAP) return false;
  const firstWord = /^\s*(\S*)/u.exec(next)?.[1]?.length ?? 0;
  const isFull = line.length >= 40 && line.trimEnd().length + 1 + firstWord > width;
  return isFull || isMidSentence(line, next);
}

function isMidSentence(line: string, next: string): boolean {
  return !ENDED.test(line) && /^\s*\p{Ll}/u.test(next);
}

/** A mark that a sentence may end with. */
const ENDED = /[.!?:;…"'”’)\]]\s*$/u;
