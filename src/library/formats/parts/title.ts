import { foldWhiteSpace } from '../../fold-white-space.ts';
import type { Block } from '../../types.ts';
import { cleanLine } from '../../metadata/metadata.ts';
import { isHeadingBlock } from '../../source/outline.ts';
import { isBody, looksLikeTitle } from './headings.ts';
import { sensibleTitle } from './sensible.ts';
import { isPartName, partOf, withoutNumbers, withoutPart } from './part-names.ts';

/** How many of the first blocks may show the title. */
const OPENING_BLOCKS = 8;
/** The level of a title that a document marks as such. */
const TITLE_LEVEL = 0;

/** Files whose title somebody states apart from their text. */
const PAGES = /\.(?:pdf|pptx)$/iu;
/** What a document is, where people ask for its title. */
const SORT =
  /^(?:(?:course |module |thesis |lecture )?(?:syllabus|reader|manual|guide|notes|handbook|outline)|(?:module|studie|vak)?(?:handleiding|wijzer|gids)|dictaat|scriptie|(?:eind)?verslag|rapport|skript|(?:modul|vorlesungs)?(?:handbuch|skript)|thesis|report|handout)$/iu;
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
  const isDoubtful =
    isFileName(title, file) ||
    SORT.test(title) ||
    SLUG.test(title) ||
    (PAGES.test(file) && !isSeen(title, blocks));
  return (isDoubtful ? findShownTitle(blocks) : null) ?? withSubtitle(title, blocks);
}

/**
 * The title that stands above the text: the highest heading there, where it is the only one of its
 * height. The name of a part is none, nor that of the first of several parts.
 */
function findShownTitle(all: readonly Block[]): string | null {
  // A program shows what it states, too: "[No title]".
  const [top] = all;
  const isJunk = top !== undefined && isHeadingBlock(top) && sensibleTitle(top.text) === null;
  const blocks = isJunk ? all.slice(1) : all;
  return (
    findHighest(blocks) ?? findOnTitlePage(blocks) ?? findAboveParts(blocks) ?? findSubject(blocks)
  );
}

/**
 * "**Ruitstein Lighthouse** is a disused …": what the first sentence sets apart, as encyclopaedias do; a
 * glossary does so in other paragraphs too.
 */
function findSubject([first, ...others]: readonly Block[]): string | null {
  if (!first || others.length === 0 || !opensWithSubject(first)) return null;
  if (others.some(opensWithSubject)) return null;
  const [from, to] = first.term ?? [0, 0];
  return cleanLine(first.text.slice(from, to)) || null;
}

/** Whether it goes on about what it sets apart at its beginning; behind a colon or a stop that is explained. */
function opensWithSubject({ kind, text, term }: Block): boolean {
  if (kind !== 'paragraph' || !term || term[0] > 1) return false;
  return /^["'”’»]?(?:,| \(|\s(?:\p{Ll}|["“„«]?\p{Lu}\p{Ll}))/u.test(text.slice(term[1]));
}

/**
 * The first heading, which has nothing below it but the next of its height: a book's title above its
 * chapters. Or a line by itself above the first numbered part.
 */
function findAboveParts(blocks: readonly Block[]): string | null {
  const [first, ...others] = blocks.slice(0, OPENING_BLOCKS);
  if (!first) return null;
  const body = others.findIndex(isBody);
  const next = others.find(isHeadingBlock);
  if (!next || (body >= 0 && others.indexOf(next) > body)) return null;
  const isAbove = isHeadingBlock(first)
    ? next === others[0] && levelOf(next) <= levelOf(first)
    : looksLikeTitle(first) && partOf(next.text) !== null;
  const isName = !isPartName(first.text) && partOf(first.text) === null;
  return (isAbove && isName && cleanLine(withSubtitle(first.text, blocks))) || null;
}

/** The only one of the highest headings on a first page that holds no text: the first of the slides. */
function findOnTitlePage(blocks: readonly Block[]): string | null {
  const first = blocks.filter(({ page, slide }) => page === 1 || slide === 1);
  const isTitlePage = first.length <= OPENING_BLOCKS && first.length < blocks.length;
  return isTitlePage && !first.some(isBody) ? findHighest(first) : null;
}

function findHighest(blocks: readonly Block[]): string | null {
  const body = blocks.findIndex(isBody);
  const end = Math.min(OPENING_BLOCKS, body < 0 ? OPENING_BLOCKS : body);
  const highest = blocks.reduce((least, block) => Math.min(least, levelOf(block)), Infinity);
  const shown = blocks.slice(0, end).find((block) => levelOf(block) === highest);
  if (!shown || !isHeadingBlock(shown) || isPartName(shown.text)) return null;
  const isAlone = blocks.every((block) => block === shown || levelOf(block) > highest);
  const isTitle = isAlone && !isOneOfMany(shown.text, blocks);
  return (isTitle && cleanLine(withSubtitle(shown.text, blocks))) || null;
}

/** "Invisible lines:" goes on with the heading below it. */
function withSubtitle(title: string, blocks: readonly Block[]): string {
  if (!title.endsWith(':')) return title;
  const shown = blocks.findIndex((block) => isHeadingBlock(block) && block.text === title);
  const next = shown < 0 ? undefined : blocks[shown + 1];
  return next && isHeadingBlock(next) ? `${title} ${next.text}` : title;
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

/** Whether the text shows most words of a title at its top; a designer may have named the file for himself. */
function isSeen(title: string, blocks: readonly Block[]): boolean {
  const top = toWords(
    blocks
      .slice(0, OPENING_BLOCKS)
      .map(({ text }) => text)
      .join(' '),
  );
  const words = toWords(title).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => top.includes(word)).length * 2 >= words.length;
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
