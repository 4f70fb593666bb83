import type { Habits, Line } from './types.ts';

/** Of the size of the text: what is smaller at the foot of a column is a note. */
const NOTE_SIZE = 0.93;

/** The lines of a column: the text, and the small lines at its foot below some text. */
export function splitNotes(
  lines: readonly Line[],
  { size }: Habits,
): { text: readonly Line[]; notes: readonly Line[] } {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.size ?? size) < NOTE_SIZE * size) end--;
  return end > 0
    ? { text: lines.slice(0, end), notes: lines.slice(end) }
    : { text: lines, notes: [] };
}
