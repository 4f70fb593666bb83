import type { FoundPassage, ThoughtBlock } from '../../answers/index.ts';
import type { Range } from '../../language/index.ts';
import { foldWhiteSpace, isHeadingBlock } from '../../library/index.ts';
import { chooseBlocks, costOf, type ThoughtRoom } from './choose-blocks.ts';
import { shorten, type Span } from '../message/citation.ts';
import { cutEntry, depthOf, toEntry, type Entry } from './list-lines.ts';
import { cutSnippet } from './snippet.ts';
import { spotOf } from '../message/spot.ts';

/** What is shown of a thought. */
export interface ShownThought {
  readonly entries: readonly Entry[];
  /** The blocks shown, from the first to the last. */
  readonly span: Span;
}

/** Items above a thought that are shown, and the longest that one of them is. */
const MOST_ABOVE = 2;
const LONGEST_ABOVE = 60;
/** Less of a block says nothing any more. */
const SHORTEST = 24;

/** A thought as the source has it: what announces it, its items, a mark where blocks were left out. */
export function showThought(
  { passage, sentence }: FoundPassage,
  thought: readonly ThoughtBlock[],
  room: ThoughtRoom,
): ShownThought {
  const blocks = thought.filter(({ role, block }) => role !== 'path' && block.text.trim() !== '');
  const shown = chooseBlocks(blocks, room);
  const others = shown.filter(({ role }) => role !== 'self');
  const left = others.reduce((rest, { block }) => rest - costOf(block.text, room), room.most);
  const isOne = shown.length === 1;
  const underlines = tellsApart(blocks);
  const show = (placed: ThoughtBlock): Entry => {
    if (placed.role !== 'self') {
      return cutBlock(placed, room.longest, null, underlines ? placed.answering : null);
    }
    const underline = isOne ? sentence : underlines ? placed.answering : null;
    return cutBlock(placed, Math.max(SHORTEST, left), sentence, underline);
  };
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    entries: markCuts(blocks, new Set(shown), show),
    span: {
      from: first?.number ?? passage.number,
      to: last?.number ?? passage.number,
      first: spotOf(first?.block ?? passage),
      last: spotOf(last?.block ?? passage),
    },
  };
}

/** Whether what answers is told apart from anything: a whole branch by itself is not. */
function tellsApart(blocks: readonly ThoughtBlock[]): boolean {
  return blocks.some(
    ({ role, block, answering }) =>
      role === 'sibling' || (answering && answering[1] - answering[0] < block.text.trim().length),
  );
}

/** At most so many characters of a block, around what is wanted of it or what matches. */
function cutBlock(
  { block, role, highlights }: ThoughtBlock,
  most: number,
  wanted: Range | null,
  underline: Range | null,
): Entry {
  const { text } = block;
  // What announces something does so at its end.
  const end: Range = [Math.max(0, text.length - 1), text.length];
  const centre = role === 'lead-in' ? end : (wanted ?? highlights[0] ?? null);
  const snippet = cutSnippet(text, centre, most);
  const bold = highlights.flatMap((range) => {
    const placed = snippet.place(range);
    return placed ? [placed] : [];
  });
  return toEntry(block, snippet.text, { bold, underline: underline && snippet.place(underline) });
}

/** The blocks shown, with a mark for each run of those that are not. */
function markCuts(
  blocks: readonly ThoughtBlock[],
  shown: ReadonlySet<ThoughtBlock>,
  show: (block: ThoughtBlock) => Entry,
): Entry[] {
  const last = blocks.findLastIndex((block) => shown.has(block));
  const entries: Entry[] = [];
  let left: number[] = [];
  for (const [place, block] of blocks.entries()) {
    if (!shown.has(block)) {
      left.push(depthOf(block.block));
      continue;
    }
    if (left.length > 0) entries.push(cutEntry(entries.length > 0 ? Math.min(...left) : 0));
    left = [];
    entries.push(show(block));
    if (place === last && place < blocks.length - 1) return [...entries, cutEntry(0)];
  }
  return entries;
}

/** The nearest items above a thought that are not headings, and do not say what the heading says. */
export function pathOf({ passage: { heading }, thought = [] }: FoundPassage): string[] {
  const said = heading === null ? null : foldWhiteSpace(heading);
  return thought
    .filter(({ role, block }) => role === 'path' && !isHeadingBlock(block))
    .map(({ block }) => foldWhiteSpace(block.text))
    .filter((text) => text !== '' && text !== said)
    .slice(-MOST_ABOVE)
    .map((text) => shorten(text, LONGEST_ABOVE));
}
