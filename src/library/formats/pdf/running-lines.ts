import type { Line, Page, Segment } from './types.ts';

/** Share of the page's height at its top and bottom in which running heads and feet stand. */
const EDGE = 0.13;
/** They stand apart from the text, in sizes of the letters. */
const LEAST_GAP = 1.6;
/** As many of them may be all that stands on a page. */
const MOST_ALONE = 2;
/** Pages that have to agree on how their numbers count. */
const FEWEST_COUNTED = 3;
const PAGE_NUMBER =
  /^\P{L}*(?:(?:p|pp|pag|page|pagina|blz|bladzijde|seite|sida|página)\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|van|von|de|av|sur)\s*\d{1,4})?\P{L}*$/iu;

/** Lines that stand on many pages at the same place, and page numbers: no part of the text. */
export function findRunningLines(pages: readonly Page[]): ReadonlySet<Line> {
  const edges = pages.map(findEdgeLines);
  const seen = new Map<string, number>();
  for (const lines of edges) {
    const cells = lines.flatMap((line) => line.cells);
    for (const key of new Set(cells.flatMap(keysOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = pages.length > 5 ? 3 : 2;
  // Cell by cell: what stands at the left and right of a head may count as one line or as two.
  const repeats = ({ cells }: Line) =>
    cells.every((cell) => keysOf(cell).some((key) => (seen.get(key) ?? 0) >= least));
  const countsFrom = findCount(pages, edges);
  const running = edges.flatMap((lines, place) => {
    const number = pages[place]?.number;
    const isCounted = (line: Line) =>
      number !== undefined && numbersIn(line).includes(number + (countsFrom ?? NaN));
    return lines.filter(
      (line) => repeats(line) || isCounted(line) || isOwnNumber(line, number, pages.length),
    );
  });
  return new Set(running);
}

/**
 * How far the printed numbers of pages run ahead of the pages: where many pages agree, a head that
 * begins or ends with its page's number is told by it, though its words change by the chapter.
 */
function findCount(pages: readonly Page[], edges: readonly (readonly Line[])[]): number | null {
  const votes = new Map<number, number>();
  for (const [place, { number }] of pages.entries()) {
    const offsets = (edges[place] ?? []).flatMap(numbersIn).map((printed) => printed - number);
    for (const offset of new Set(offsets)) votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const [offset, count] = [...votes].toSorted(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return count >= FEWEST_COUNTED && count * 3 >= pages.length ? offset : null;
}

/** Numbers at the beginning and the end of a line. */
function numbersIn({ text }: Line): number[] {
  const [, first] = /^\s*(\d{1,4})(?=\s)/u.exec(text) ?? [];
  const [, last] = /(?:^|\s)(\d{1,4})\s*$/u.exec(text) ?? [];
  return [first, last].flatMap((number) => (number === undefined ? [] : [Number(number)]));
}

/** A lone page has nothing to compare with: only its own number counts. */
function isOwnNumber({ text }: Line, number: number | undefined, of: number): boolean {
  return PAGE_NUMBER.test(text) && (of > 1 || text.replace(/\D+/gu, '') === String(number));
}

/** Lines at the edges of a page, from outside inwards as long as each stands apart from the text. */
function findEdgeLines({ columns, height }: Page): Line[] {
  const lines = columns.flatMap((column) => column.lines).toSorted((a, b) => a.y - b.y);
  const top = takeApart(lines, ({ y }) => y < height * EDGE);
  const bottom = takeApart(lines.toReversed(), ({ y }) => y > height * (1 - EDGE));
  return [...new Set([...top, ...bottom])];
}

function takeApart(lines: readonly Line[], isAtEdge: (line: Line) => boolean): readonly Line[] {
  const inside = lines.findIndex((line) => !isAtEdge(line));
  const atEdge = inside === -1 ? lines : lines.slice(0, inside);
  for (let end = atEdge.length; end > 0; end--) {
    const [line, next] = [lines[end - 1], lines[end]];
    // A page that ends up here has its text here as well.
    if (!next && end > MOST_ALONE) continue;
    if (line && (!next || Math.abs(next.y - line.y) > LEAST_GAP * Math.min(line.size, next.size))) {
      return lines.slice(0, end);
    }
  }
  return [];
}

/** The text without its numbers, at its height; a line between two heights has both. */
function keysOf({ text, y }: Segment): string[] {
  const shape = text
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/gu, '#')
    .replace(/\s+/gu, '');
  return [Math.floor(y / 8), Math.floor(y / 8 + 0.5) + 0.5].map((height) => `${height} ${shape}`);
}
