import type { Block } from '../../types.ts';

/** The number or letter that a paragraph begins with: "a. ", "2) ", "3°. "; of a letter the space may miss. */
const MARK =
  /^(?:(\d{1,2})([.)])\s|(\d{1,2})(°)\.?\s*(?=\p{L})|([a-z])([.)])\s*(?=[\p{L}"'“‘«]{2}))/u;

interface Mark {
  /** The same for all marks of one list. */
  readonly sort: string;
  /** What it counts, from 1. */
  readonly count: number;
}

/**
 * Paragraphs that count ("a.", "b.", "c."), as members of statutes do, are items of lists, those with
 * another sort of mark below the one before. Text and number of a block stay as they are.
 */
export function markEnumerations(blocks: readonly Block[]): readonly Block[] {
  const marks = blocks.map(readMark);
  if (!marks.some((mark) => mark?.count === 2)) return blocks;
  let open: Mark[] = [];
  let base = 0;
  return blocks.map((block, place) => {
    const mark = marks[place];
    if (!mark) {
      open = [];
      return block;
    }
    const level = open.findLastIndex(
      ({ sort, count }) => sort === mark.sort && count + 1 === mark.count,
    );
    if (level >= 0) open = [...open.slice(0, level), mark];
    else if (mark.count === 1 && goesOn(marks, place, mark)) {
      if (open.length === 0) base = depthAbove(blocks[place - 1]);
      open = [...open, mark];
    } else {
      open = [];
      return block;
    }
    return { ...block, kind: 'list-item', depth: base + open.length, isOrdered: true };
  });
}

function readMark({ kind, depth, text }: Block): Mark | null {
  const found = kind === 'paragraph' && depth === undefined ? MARK.exec(text) : null;
  if (!found) return null;
  const [, number, end = '', degree, ring = '', letter, stop = ''] = found;
  const count = letter === undefined ? Number(number ?? degree) : letter.charCodeAt(0) - BEFORE_A;
  return { sort: `${letter === undefined ? '1' : 'a'}${end}${ring}${stop}`, count };
}

const BEFORE_A = 'a'.charCodeAt(0) - 1;

/** Whether a second one follows, before text that does not count. */
function goesOn(marks: readonly (Mark | null)[], from: number, { sort }: Mark): boolean {
  for (let next = from + 1; next < from + LONGEST; next++) {
    const mark = marks[next];
    if (!mark) return false;
    if (mark.sort === sort) return mark.count === 2;
  }
  return false;
}

/** Members between two of the same list. */
const LONGEST = 60;

/** An item that announces the paragraphs below it holds them. */
function depthAbove(above: Block | undefined): number {
  return above?.kind === 'list-item' && /[:,;]$/u.test(above.text) ? (above.depth ?? 1) : 0;
}
