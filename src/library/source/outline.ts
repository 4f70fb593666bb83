import type { Block, BlockPlace } from '../types.ts';

/**
 * Longest thought, in words, that is taken in at once: a longer one is found by its parts. As long
 * as a long paragraph.
 */
const MOST_WORDS = 120;
const LONGEST_LABEL = 80;
/** A longer question is a text, and no heading of the list below it. */
const LONGEST_ASKING_LEAD = 160;

/**
 * The outline of a source: which block stands under which, and the thoughts that they make together.
 * A thought is a paragraph; a lead-in with what it announces; a list item with its children; a list
 * by itself under a heading.
 */
export function findOutline(blocks: readonly Block[]): BlockPlace[] {
  const parents = findParents(blocks);
  const ends = findEnds(parents);
  const words = countWords(blocks);
  const places: BlockPlace[] = [];
  for (let number = 1; number <= blocks.length;) {
    const list = findListUnderHeading(blocks, parents, number);
    const to = list > 0 && words(number, list) <= MOST_WORDS ? list : (ends[number - 1] ?? number);
    // Too long for one thought: this block by itself, then its children.
    const end = words(number, to) <= MOST_WORDS ? to : number;
    for (let own = number; own <= end; own++) {
      const [parent = 0, below = own] = [parents[own - 1], ends[own - 1]];
      places.push({ parent, end: below, from: number, to: end });
    }
    number = end + 1;
  }
  return places;
}

/** A lead-in announces what follows: "There are three kinds:". A row of a table does not. */
export function isLeadIn({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  if (isHeadingBlock({ kind }) || kind === 'table-row') return false;
  return endsInColon(text) || (text.length <= LONGEST_ASKING_LEAD && text.endsWith('?'));
}

/** Marks that may stand behind the colon of a lead-in. */
const CLOSING = new Set('"\'”’)]*_');

/** From the end: every block is asked, and a pattern would look through all of its text. */
function endsInColon(text: string): boolean {
  let end = text.length;
  while (CLOSING.has(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  return last === ':' || last === '：';
}

/** Texts of the blocks that a block stands under, outermost first. */
export function parentsOf(
  blocks: readonly Block[],
  places: readonly BlockPlace[],
  number: number,
): readonly string[] {
  let parent = places[number - 1]?.parent ?? 0;
  if (parent === 0) return NO_PARENTS;
  const texts: string[] = [];
  for (; parent > 0; parent = places[parent - 1]?.parent ?? 0)
    texts.unshift(blocks[parent - 1]?.text ?? '');
  return texts;
}

const NO_PARENTS: readonly string[] = [];

/** Whether a block is a heading or the title, under which others stand. */
export function isHeadingBlock({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'heading' || kind === 'title';
}

/** A list item, or an entry of an outline without marks, that others may stand under. */
interface OpenItem {
  readonly number: number;
  readonly depth: number;
  readonly kind: Block['kind'];
}

/** Number of the block that each stands under, 0 for none. */
function findParents(blocks: readonly Block[]): number[] {
  const open: OpenItem[] = [];
  let lead: Lead | null = null;
  return blocks.map((block, place): number => {
    const number = place + 1;
    const depth = depthOf(block);
    const before = blocks[place - 1];
    if (before?.slide !== block.slide) {
      // What stands on one slide announces nothing on the next.
      open.length = 0;
      lead = null;
    }
    while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    if (depth === 0) open.length = 0;
    const last = open.at(-1);
    // More text of an item belongs to it; whatever else is as deep stands beside it.
    const isMore = last?.depth === depth && last.kind === 'list-item' && block.kind !== 'list-item';
    if (!isMore && last?.depth === depth) open.pop();
    if (depth > 0 && open.length === 0 && isEntry(block) && before && isEntry(before)) {
      // Lines that are moved in below a line without a mark.
      open.push({ number: place, depth: 0, kind: before.kind });
    }
    const item = open.at(-1)?.number;
    const parent = item ?? (lead && goesOn(lead, block) ? lead.number : 0);
    if (lead && parent === lead.number) lead.announces ??= block;
    else if (item === undefined) lead = null;
    if (depth > 0 && !isMore) open.push({ number, depth, kind: block.kind });
    else if (depth === 0) lead = toLead(block, number) ?? lead;
    return parent;
  });
}

function toLead(block: Block, number: number): Lead | null {
  if (isLeadIn(block)) return { number, isLabel: false, announces: null };
  return isLabel(block) ? { number, isLabel: true, announces: null } : null;
}

/** "Present: Ann, Bo" is a field with its value; "Week 3: goals, means" is a name. */
const FIELD = /^[^\d:]+: .*[,.;]/u;

/** A short line that is no sentence: the name of the list below it. */
function isLabel({ kind, text }: Block): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= LONGEST_LABEL &&
    !/[.!;,…]["'”’)]*$/u.test(text) &&
    !FIELD.test(text)
  );
}

function isEntry({ kind }: Block): boolean {
  return kind === 'paragraph';
}

function depthOf({ kind, depth }: Block): number {
  return depth ?? (kind === 'list-item' ? 1 : 0);
}

/** A paragraph that announces what comes next, and what that began with. */
interface Lead {
  readonly number: number;
  /** Whether it is but a name, which announces a list and nothing else. */
  readonly isLabel: boolean;
  announces: Block | null;
}

/** Whether a block is among what a lead-in announces: a list, a table, or the one text below it. */
function goesOn({ announces, isLabel: isName }: Lead, block: Block): boolean {
  if (isHeadingBlock(block)) return false;
  if (announces === null) return !isName || block.kind === 'list-item';
  if (announces.kind === 'table-head') return block.kind === 'table-row';
  // A list of another sort is another list: steps, then remarks.
  const isSameSort = (announces.isOrdered ?? false) === (block.isOrdered ?? false);
  return block.kind === announces.kind && announces.kind !== 'paragraph' && isSameSort;
}

/** The last block below each, itself where there is none: what stands under a block follows it. */
function findEnds(parents: readonly number[]): number[] {
  const ends = parents.map((_, place) => place + 1);
  for (let number = parents.length; number > 0; number--) {
    const parent = parents[number - 1] ?? 0;
    if (parent > 0) ends[parent - 1] = Math.max(ends[parent - 1] ?? 0, ends[number - 1] ?? 0);
  }
  return ends;
}

/**
 * The last block of a plain list that is all that stands under a heading, as on a slide; 0 for none.
 * Items that hold others or explain a term are thoughts of their own.
 */
function findListUnderHeading(
  blocks: readonly Block[],
  parents: readonly number[],
  number: number,
): number {
  const above = blocks[number - 2];
  const slide = blocks[number - 1]?.slide;
  if (above && !isHeadingBlock(above) && above.slide === slide) return 0;
  for (let at = number; at <= blocks.length; at++) {
    const block = blocks[at - 1];
    // On a slide, pictures and notes follow the list that its title announces.
    const isOther = block?.kind !== 'list-item' && slide !== undefined;
    if (!block || isHeadingBlock(block) || block.slide !== slide || isOther) {
      return at === number ? 0 : at - 1;
    }
    if (block.kind !== 'list-item' || block.term || parents[at - 1] !== 0) return 0;
  }
  return blocks.length;
}

/** Words of blocks, first to last, near enough: by their spaces. */
function countWords(blocks: readonly Block[]): (from: number, to: number) => number {
  const sums = [0];
  let sum = 0;
  for (const { text } of blocks) sums.push((sum += countSpaces(text) + 1));
  return (from, to) => (sums[to] ?? 0) - (sums[from - 1] ?? 0);
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
