import { inList, type BlockMarks } from './block.ts';
import type { ListMark } from './list-marks.ts';

/** How a line of text stands, where nothing but its indent and its mark tell of lists. */
export interface Stand {
  readonly indent: number;
  /** Null of what is no item of a list. */
  readonly mark: ListMark | null;
  /** Whether it may be an entry of an outline without marks, or have such entries below it. */
  readonly isEntry?: boolean;
  /** Whether it follows the line above without a gap. */
  readonly isNear?: boolean;
}

/** The sort of entries that have no marks. */
const UNMARKED = '';
/** Of an item that is known to be one without a mark. */
export const NO_MARK: ListMark = { sort: UNMARKED, count: '' };

interface Level {
  readonly indent: number;
  /** The sort of its marks, and the last of them. */
  readonly sort: string;
  readonly count: string;
}

/**
 * Follows lists over lines: what stands deeper, or has another mark than the items around it, is in
 * a list of its own; text that stands deeper than an item belongs to it; other text ends all lists.
 * Indents count as equal within `tolerance`.
 */
export function createNesting(tolerance: number): (stand: Stand) => BlockMarks {
  const open: Level[] = [];
  /** Indent of the entry above that stands in no list, where lines follow it without a gap. */
  let base: number | null = null;
  const indentOfLast = (): number => open.at(-1)?.indent ?? NaN;

  const addItem = (indent: number, mark: ListMark): void => {
    while (indentOfLast() > indent + tolerance) open.pop();
    const sort = sortOf(mark, open);
    const same = open.findIndex((each) => each.sort === sort && each.indent >= indent - tolerance);
    if (same >= 0) open.length = same;
    open.push({ indent, sort, count: mark.count });
  };
  const addText = ({ indent, isEntry = false, isNear = false }: Stand): void => {
    if (open.length === 0 && !isEntry) {
      base = null;
      return;
    }
    const outer = open.findLast((level) => level.indent < indent - tolerance);
    const isBelowEntry = outer
      ? outer.sort === UNMARKED
      : isNear && indent > (base ?? indent) + tolerance;
    const isBeside = open.some(
      ({ sort, indent: own }) => sort === UNMARKED && Math.abs(own - indent) <= tolerance,
    );
    if (isEntry && (isBelowEntry || isBeside)) return addItem(indent, NO_MARK);
    while (indentOfLast() >= indent - tolerance) open.pop();
    if (open.length === 0) base = isEntry ? indent : null;
  };

  return (stand) => {
    if (stand.mark) addItem(stand.indent, stand.mark);
    else addText(stand);
    const last = open.at(-1);
    return inList(open.length, (last?.count ?? '') !== '');
  };
}

const ROMAN = /^[ivx]+$/u;

/** "i." is the first of Roman numbers, but for one that follows on "h.". */
function sortOf({ sort, count }: ListMark, open: readonly Level[]): string {
  if (!ROMAN.test(count)) return sort;
  const roman = sort.replace('a', 'i');
  const isNext = open.some((level) => level.sort === sort && isBehind(level.count, count));
  const isCounting = open.some((level) => level.sort === roman);
  return !isNext && (isCounting || count === 'i' || count.length > 1) ? roman : sort;
}

function isBehind(before: string, letter: string): boolean {
  return letter.length === 1 && before.charCodeAt(0) + 1 === letter.charCodeAt(0);
}
