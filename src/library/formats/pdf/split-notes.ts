import { CLEAR_BULLET } from '../parts/list-marks.ts';
import type { Habits, Line } from './types.ts';

/** Of the size of the text: what is smaller at the foot of a column is a note. */
const NOTE_SIZE = 0.93;

const DASH = /^\s*[-–—]\s/u;

/** The lines of a column: the text, and the small lines at its foot below some text. */
export function splitNotes(
  lines: readonly Line[],
  { size }: Habits,
): { text: readonly Line[]; notes: readonly Line[] } {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.size ?? size) < NOTE_SIZE * size) end--;
  // Items in small letters, as on slides, are none.
  const areItems = lines.slice(end).some(({ text }) => CLEAR_BULLET.test(text) || DASH.test(text));
  return end > 0 && !areItems
    ? { text: lines.slice(0, end), notes: lines.slice(end) }
    : { text: lines, notes: [] };
}
