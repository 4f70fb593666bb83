import { isLeader } from '../../source/furniture.ts';
import { BULLET, CLEAR_BULLET, NUMBERED } from '../parts/list-marks.ts';
import { isOfSize } from './habits.ts';
import type { Column, Habits, Line } from './types.ts';

const SENTENCE_END = /[.!?:;…]["'”’»)\]]*[⁰¹²³⁴-⁹]*$/u;
/** Larger than the text by this much is a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 250;
/** In sizes of the letters: how far a first line is moved in at least. */
const INDENT = 0.7;

/** Whether the letters alone, or the file's own words, make the line a heading. */
export function isHeadingLine({ size, text, tag }: Line, habits: Habits): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isLarge =
    tag && habits.saysHeadings ? tag.level !== null : size >= HEADING_SIZE * habits.size;
  return (
    isLarge &&
    letters > 1 &&
    !CLEAR_BULLET.test(text) &&
    text.length <= LONGEST_HEADING &&
    !isLeader(text)
  );
}

/** Whether the line is an item of a list by how it begins. */
export function startsItem(text: string): boolean {
  return BULLET.test(text) || NUMBERED.test(text);
}

/** Whether a line begins a block of its own, and does not go on with the line above it. */
export function startsBlock(before: Line, line: Line, column: Column, habits: Habits): boolean {
  const isTagged = before.tag !== null && line.tag !== null;
  const isOther = isTagged && before.tag !== line.tag;
  if (isOther && (before.tag?.level !== line.tag?.level || line.tag?.isItem)) return true;
  const isAlike = isOfSize(before, line.size) || (isTagged && !isOther);
  if (!isAlike || isLeader(before.text)) return true;
  const gap = (line.y - before.y) / line.size;
  if (isHeadingLine(line, habits)) return isTagged ? isOther : gap > 1.7;
  if (endsInHyphen(before)) return gap > 2 * habits.leading;
  const hasEnded = SENTENCE_END.test(before.text.trim());
  const isMidSentence = !hasEnded && /^\p{Ll}/u.test(line.text);
  const isItem = BULLET.test(line.text) || CLEAR_BULLET.test(line.text);
  if (isItem || (isOther && !isMidSentence)) return true;
  if (gap > habits.leading * (isMidSentence ? 1.6 : 1.12) + 0.05 || gap < 0) return true;
  if (isMidSentence) return false;
  const isShort = hasRoomFor(before, line, column);
  if (NUMBERED.test(line.text) && (hasEnded || isShort)) return true;
  if (isShort && (hasEnded || hasOtherFont(before, line) || isAlone(before, habits))) return true;
  const isIndented =
    line.x > column.left + INDENT * line.size && before.x < line.x - 0.5 * line.size;
  return isIndented && hasEnded && !startsItem(before.text);
}

/** Whether a line stands left of an item whose last line is not full: it is no part of it. */
export function endsItem(item: readonly Line[], line: Line, column: Column): boolean {
  const [first] = item;
  const before = item.at(-1);
  const isItem = first?.tag?.isItem || (first && startsItem(first.text));
  const isOutside = first && line.x < first.x - INDENT * line.size;
  return Boolean(isItem && isOutside && before && hasRoomFor(before, line, column));
}

/** Whether a line that looks like a row of cells is one of a paragraph that is spaced to fill its column. */
export function isSpacedText(before: Line, line: Line, column: Column, habits: Habits): boolean {
  const isFull = [before, line].every(({ right, size }) => right > column.right - size);
  const isBelow = line.x < before.x + line.size;
  const hasEnded = SENTENCE_END.test(before.text.trim());
  return isFull && isBelow && !hasEnded && !startsBlock(before, line, column, habits);
}

/** Whether the first line of a column goes on with the last one of the column before. */
export function goesOn(before: Line, line: Line, column: Column, habits: Habits): boolean {
  if (!isOfSize(before, line.size) || isHeadingLine(line, habits) || startsItem(line.text)) {
    return false;
  }
  if (isLeader(before.text)) return false;
  if (endsInHyphen(before)) return true;
  if (line.tag?.isItem && hasRoomFor(before, line, column)) return false;
  const hasEnded = SENTENCE_END.test(before.text.trim());
  const isFull = before.right > column.right - 4 * before.size;
  return !hasEnded && (/^\p{Ll}/u.test(line.text) || (isFull && !hasOtherFont(before, line)));
}

function endsInHyphen({ text }: Line): boolean {
  return /\p{L}[-\u2010\u00ad]$/u.test(text.trim());
}

/** Whether the first word of the next line would have fitted: the line ends where it was meant to. */
function hasRoomFor(before: Line, line: Line, column: Column): boolean {
  const width = (line.right - line.x) / Math.max(1, line.text.length);
  const first = /^\S*/u.exec(line.text.trim())?.[0].length ?? 0;
  return before.right + (first + 1) * width < column.right - 0.3 * line.size;
}

function hasOtherFont(before: Line, line: Line): boolean {
  return before.isUniform && before.font !== line.font;
}

/** A line all in another font than the text. */
function isAlone({ isUniform, font }: Line, habits: Habits): boolean {
  return isUniform && font !== habits.font;
}
