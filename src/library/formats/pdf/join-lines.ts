import { CLEAR_BULLET } from '../parts/list-marks.ts';
import { MARK } from './mark.ts';
import type { Line, Segment } from './types.ts';

/** The letter that word processors take for the bullet of a list in a list. */
const LETTER_BULLET = 'o';

/** Segments of one column → its lines from top to bottom. */
export function joinLines(segments: readonly Segment[]): Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    const [first] = last ?? [];
    if (last && first && segment.y - first.y < 0.35 * Math.min(segment.size, first.size)) {
      last.push(segment);
    } else rows.push([segment]);
  }
  return rows.map((row) => toLine(joinMarks(row.toSorted((a, b) => a.x - b.x))));
}

/** In sizes of the letters: a bullet inside of a row is nearer to its text than one cell to another. */
const NEAR = 2;

/** Marks before what they mark: at the beginning of a line, and bullets in the cells of a row. */
function joinMarks(row: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of joinMark(row)) {
    const before = joined.at(-1);
    const isMarked =
      before &&
      CLEAR_BULLET.test(before.text) &&
      before.text.trim().length === 1 &&
      segment.x - before.right < NEAR * segment.size;
    if (isMarked) joined[joined.length - 1] = joinTo(`${before.text.trim()} `, before.x, segment);
    else joined.push(segment);
  }
  return joined;
}

function joinMark([mark, text, ...others]: readonly Segment[]): readonly Segment[] {
  if (!mark) return [];
  if (!text) return [mark];
  const sign = mark.text.trim();
  const own = sign === LETTER_BULLET && others.length === 0 ? '◦' : sign;
  return MARK.test(own) ? [joinTo(`${own} `, mark.x, text), ...others] : [mark, text, ...others];
}

function joinTo(mark: string, x: number, { lead, ...segment }: Segment): Segment {
  const { start, end, font } = lead;
  const moved = { start: start + mark.length, end: end + mark.length, font };
  return { ...segment, text: mark + segment.text, x, lead: moved };
}

function toLine(cells: readonly Segment[]): Line {
  const main = cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const { lead } = cells[0] ?? main;
  return {
    ...main,
    text: cells.map(({ text }) => text.trim()).join(' '),
    x: Math.min(...cells.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
    isUniform: cells.every(({ isUniform, font }) => isUniform && font === main.font),
    lead,
    cells,
  };
}
