import { isLeader } from '../../source/furniture.ts';
import type { Line } from './types.ts';

/** In sizes of the letters: a line this near to the row above it goes on with its cells. */
export const NEAR = 1.45;
/** Of the distance between rows. */
const APART = 1.4;
/** The number of a section. */
const SECTION = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*$/u;

/** Lines with cells beside each other, and the lines that go on with one of the cells. */
export function takeRows(
  lines: readonly Line[],
  from: number,
  isHeading: (line: Line) => boolean,
): Line[] {
  const taken: Line[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const above = taken.at(-1);
    const isNear = above !== undefined && line.y - above.y < NEAR * line.size;
    if (isLeader(line.text) || isHeading(line) || endsRows(taken, line)) break;
    const goesOn = line.cells.length > 1 ? !above || line.y - above.y < 4 * line.size : isNear;
    if (!goesOn) break;
    taken.push(line);
  }
  // A single text behind the last row is what follows the table, but where it stands below a value.
  while (taken.length > 0 && isBehind(taken)) taken.pop();
  return taken[0] && taken[0].cells.length > 1 ? taken : [];
}

/** "4.1.2 | Semantics", farther below than one row stands below another, is no row but what comes next. */
function endsRows(taken: readonly Line[], line: Line): boolean {
  const [before, above] = [taken.at(-2), taken.at(-1)];
  if (!before || !above || !SECTION.test(line.cells[0]?.text ?? '')) return false;
  return line.y - above.y > APART * (above.y - before.y) && line.cells.length <= 2;
}

/** Whether the last line is a single text that begins left of the values. */
function isBehind(taken: readonly Line[]): boolean {
  const last = taken.at(-1);
  if (!last || last.cells.length > 1) return false;
  const most = taken.reduce((width, { cells }) => Math.max(width, cells.length), 0);
  const values = taken.flatMap(({ cells }) => (cells.length === most ? cells.slice(1, 2) : []));
  return values.every(({ x }) => last.x < x - last.size);
}
