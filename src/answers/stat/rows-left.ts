import { isNextRow, MOST_TOGETHER } from '../../facts/index.ts';
import type { Range } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { SeriesPoint } from './find-series.ts';

/**
 * Why something is not among what is set side by side: it has no number; its number measures something
 * else, or nothing certain; it adds up the others; its name has several; it stands too far away in a long table; there is no
 * room, and it is smaller or of an earlier time; it cannot be drawn.
 */
export type LeftReason =
  | 'none'
  | 'other'
  | 'total'
  | 'twice'
  | 'far'
  | 'smaller'
  | 'earlier'
  | 'undrawable';

/** How many are left out for one reason. */
export interface LeftOut {
  readonly reason: LeftReason;
  readonly count: number;
}

/** Rows of the table, or items of the list, that a series comes from and that it has no figure of. */
export function findLeftOut(
  points: readonly SeriesPoint[],
  column: string | null,
  { facts, library: { passages } }: Snapshot,
): LeftOut[] {
  const [first] = points;
  if (!first) return [];
  const isOfList = points.some((point) => point.passage !== first.passage);
  if (!isOfList) return [];
  const has = new Set(points.map(({ passage }) => passage));
  const shown = new Set(points.map(({ label }) => label.toLowerCase()));
  const [from, to] = rowsAround(passages, passages.indexOf(first.passage));
  const rows = passages.slice(from, to);
  const ordinals = new Map(rows.map((row, place) => [row, from + place]));
  const left = rows.filter((row) => isBeside(row, first.passage) && !has.has(row));
  const names = new Map<string, number>();
  for (const row of left) names.set(nameOf(row), (names.get(nameOf(row)) ?? 0) + 1);
  const last = points.at(-1)?.passage.number ?? 0;
  const isFar = ({ number }: Passage) =>
    rows.length > MOST_TOGETHER && (number < first.passage.number || number > last);
  return countReasons(
    left.flatMap((row): LeftReason[] => {
      if (isFar(row)) return ['far'];
      // The same once more: a name with two values is not shown at all.
      if (shown.has(nameOf(row))) return [];
      const [start, end] = ownPart(row, column);
      const figures = facts.figuresOf(ordinals.get(row) ?? from);
      const own = figures.filter((figure) => figure.start >= start && figure.end <= end);
      const isTold = own.length > 0;
      if (!isTold && !/\p{N}/u.test(row.text.slice(start, end))) return ['none'];
      if (own.some(({ reach }) => reach === 'whole')) return ['total'];
      return row.kind === 'table-row' && (names.get(nameOf(row)) ?? 0) > 1 ? ['twice'] : ['other'];
    }),
  );
}

/** Reasons → how many there are of each, in the order in which they came first. */
export function countReasons(reasons: readonly LeftReason[]): LeftOut[] {
  return [...new Set(reasons)].map((reason) => {
    return { reason, count: reasons.filter((one) => one === reason).length };
  });
}

/** Where the table or list begins and ends that a passage is a row of. */
function rowsAround(passages: readonly Passage[], ordinal: number): Range {
  let [from, to] = [ordinal, ordinal + 1];
  while (isNextRow(passages[from - 1], passages[from])) from--;
  while (isNextRow(passages[to - 1], passages[to])) to++;
  return [from, to];
}

/** Items under another item are a list of their own. */
function isBeside(row: Passage, first: Passage): boolean {
  return row.kind === 'table-row' || row.parents.at(-1) === first.parents.at(-1);
}

/** "peru" of "Country: Peru | Share: 45%". */
function nameOf({ text }: Passage): string {
  const [cell = ''] = text.split('|');
  return cell
    .slice(cell.indexOf(': ') + 1)
    .trim()
    .toLowerCase();
}

/** Where the figure of a row would stand: its cell, or what an item has behind its name. */
function ownPart({ kind, text }: Passage, column: string | null): Range {
  if (kind !== 'table-row') return [text.lastIndexOf(': ') + 1, text.length];
  for (const { 0: cell, index } of text.matchAll(/[^|]+/gu)) {
    const lead = `${column ?? ''}: `;
    const start = index + cell.length - cell.trimStart().length;
    if (text.startsWith(lead, start)) return [start + lead.length, index + cell.length];
  }
  return [0, 0];
}
