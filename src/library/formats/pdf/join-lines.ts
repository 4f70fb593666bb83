import type { Line, Segment } from './types.ts';

/** A bullet or number that stands before its text, with a gap as wide as between cells. */
const MARK = /^(?:[•◦▪▫●○■□‣⁃∙\uf000-\uf0ff·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/iu;
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
  return rows.map((row) => toLine(joinMark(row.toSorted((a, b) => a.x - b.x))));
}

function joinMark([mark, text, ...others]: readonly Segment[]): readonly Segment[] {
  if (!mark) return [];
  if (!text) return [mark];
  const sign = mark.text.trim();
  const own = sign === LETTER_BULLET && others.length === 0 ? '◦' : sign;
  return MARK.test(own)
    ? [{ ...text, text: `${own} ${text.text}`, x: mark.x }, ...others]
    : [mark, text, ...others];
}

function toLine(cells: readonly Segment[]): Line {
  const main = cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    ...main,
    text: cells.map(({ text }) => text.trim()).join(' '),
    x: Math.min(...cells.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
    isUniform: cells.every(({ isUniform, font }) => isUniform && font === main.font),
    cells,
  };
}
