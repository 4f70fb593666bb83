import { foldWhiteSpace } from '../fold-white-space.ts';
import type { Block } from '../types.ts';
import { cleanLine } from '../metadata.ts';
import { isHeadingBlock } from '../outline.ts';
import { isBody } from './headings.ts';
import { isPartName, partOf, withoutNumbers, withoutPart } from './part-names.ts';

/** How many of the first blocks may show the title. */
const OPENING_BLOCKS = 8;
/** The level of a title that a document marks as such. */
const TITLE_LEVEL = 0;

/** What a program made of a title for the name of a file: "report_v2", "chapter-4-demand". */
const SLUG = /^(?:\S*_\S*|[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+){2,})$/u;

/**
 * The title of a document: what it states of itself, but for the name of its file and that of a
 * part of it, where its text shows a better one. The name of a part alone is none.
 */
export function chooseTitle(
  stated: string | null,
  blocks: readonly Block[],
  file: string,
): string | null {
  const title = stated === null ? null : withoutPart(stated);
  if (title === null || isPartName(title) || isOneOfMany(title, blocks)) {
    return findShownTitle(blocks);
  }
  const isDoubtful = isFileName(title, file) || SLUG.test(title);
  return (isDoubtful ? findShownTitle(blocks) : null) ?? title;
}

/**
 * The title that stands above the text: the highest heading there, where it is the only one of its
 * height. The name of a part is none, nor that of the first of several parts.
 */
function findShownTitle(blocks: readonly Block[]): string | null {
  const body = blocks.findIndex(isBody);
  const end = Math.min(OPENING_BLOCKS, body < 0 ? OPENING_BLOCKS : body);
  const highest = blocks.reduce((least, block) => Math.min(least, levelOf(block)), Infinity);
  const shown = blocks.slice(0, end).find((block) => levelOf(block) === highest);
  if (!shown || !isHeadingBlock(shown) || isPartName(shown.text)) return null;
  const isAlone = blocks.every((block) => block === shown || levelOf(block) > highest);
  const isTitle = isAlone && !isOneOfMany(shown.text, blocks);
  return (isTitle && cleanLine(shown.text)) || null;
}

/**
 * Whether a title is a heading of the text which numbers a part, as others do: "Chapter 1: Trade",
 * "Minutes 12/1/17".
 */
function isOneOfMany(title: string, blocks: readonly Block[]): boolean {
  const part = partOf(title);
  const form = withoutNumbers(title);
  if (part === null && form === title.toLowerCase()) return false;
  const parts = blocks.filter(
    (block) =>
      isHeadingBlock(block) &&
      ((part !== null && partOf(block.text) === part) || withoutNumbers(block.text) === form),
  );
  return parts.length > 1 && parts.some(({ text }) => text === title);
}

function levelOf(block: Block): number {
  if (!isHeadingBlock(block)) return Infinity;
  return block.kind === 'title' ? TITLE_LEVEL : (block.level ?? 1);
}

/** Whether a title is only the name of the file: "report final-2" of `report_final_2.pdf`. */
function isFileName(title: string, file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  return toWords(title) === toWords(name);
}

function toWords(name: string): string {
  return foldWhiteSpace(name.toLowerCase().replace(/[_-]+/gu, ' '));
}
