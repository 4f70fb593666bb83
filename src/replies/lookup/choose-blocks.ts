import type { ThoughtBlock } from '../../answers/index.ts';
import { depthOf } from './list-lines.ts';

/** How much of a thought is shown. */
export interface ThoughtRoom {
  /** Characters of its blocks together, and of one that is not the one that was found. */
  readonly most: number;
  readonly longest: number;
  /** Lines, those of what was left out among them. */
  readonly lines: number;
}

/** What announces the block found, nearest first: what is further up is as good as its path. */
const MOST_LEADS = 3;
/** Where there is room for fewer characters than this for each, fewer of them are shown. */
const ROOM_OF_LEAD = 120;
/** Lines of the block itself, of a mark before it and of one behind the last. */
const OWN_LINES = 3;

/** Characters that a block takes besides the one that was found. */
export function costOf(text: string, { longest }: ThoughtRoom): number {
  return Math.min(text.length, longest);
}

/**
 * The blocks of a thought that are shown, in their order: the one that was found with what announces
 * it, then what stands under it, then what stands beside it, the nearest first. All but what
 * announces it stand in a row.
 */
export function chooseBlocks(
  blocks: readonly ThoughtBlock[],
  room: ThoughtRoom,
): readonly ThoughtBlock[] {
  const place = blocks.findIndex(({ role }) => role === 'self');
  const self = blocks[place];
  if (!self) return blocks.slice(0, 1);
  const mostLeads = Math.min(MOST_LEADS, 1 + Math.floor(room.most / ROOM_OF_LEAD));
  const leads = blocks.filter(({ role }) => role === 'lead-in').slice(-mostLeads);
  const cost = (chunk: readonly ThoughtBlock[]) =>
    chunk.reduce((all, { block }) => all + costOf(block.text, room), 0);
  let left = room.most - self.block.text.length - cost(leads);
  let lines = room.lines - leads.length - OWN_LINES;
  // The last of them takes the line of the mark that is not needed then.
  const take = (chunk: readonly ThoughtBlock[], isLast: boolean): boolean => {
    const most = isLast ? lines + 1 : lines;
    if (chunk.length === 0 || cost(chunk) > left || chunk.length > most) return false;
    left -= cost(chunk);
    lines -= chunk.length;
    return true;
  };
  let [from, to] = [place, place + 1];
  const next = () => take(blocks.slice(to, to + 1), to === blocks.length - 1);
  while (blocks[to]?.role === 'child' && next()) to++;
  let goesOn = blocks[to]?.role !== 'child';
  let goesBack = true;
  let depth = depthOf(self.block);
  while (goesOn || goesBack) {
    goesOn &&= next();
    if (goesOn) to++;
    const lead = blocks[from - 1];
    if (lead && leads.includes(lead)) {
      from--;
      depth = depthOf(lead.block);
    } else {
      const before = branchBefore(blocks, from, depth);
      const above = blocks[before - 1];
      goesBack &&= take(blocks.slice(before, from), !above || leads.includes(above));
      if (goesBack) from = before;
    }
  }
  const shown = new Set([...leads, ...blocks.slice(from, to)]);
  return blocks.filter((block) => shown.has(block));
}

/**
 * Where the branch begins that stands right before a block: an item with all that is below it, as
 * none of that says much without. The block itself where there is none.
 */
function branchBefore(blocks: readonly ThoughtBlock[], from: number, depth: number): number {
  const before = blocks.slice(0, from);
  const at = before.findLastIndex(
    ({ role, block }) => role !== 'sibling' || depthOf(block) <= depth,
  );
  return before[at]?.role === 'sibling' ? at : from;
}
