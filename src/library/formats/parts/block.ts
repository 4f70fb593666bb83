import type { Range } from '../../../language/index.ts';
import { isCredit, isLeader, isReadMore } from '../../source/furniture.ts';
import type { Block, BlockKind } from '../../types.ts';
import { findTex } from '../formula/find-tex.ts';
import { foldMarked } from '../formula/marks.ts';
import { hasLines, joinLines, LINE_END, readItems, runOn } from '../plain-text/line-ends.ts';

/** What a block has besides its kind and its text. */
export type BlockMarks = Omit<Block, 'kind' | 'text'>;

/**
 * A block of the text, or none where there is no text; credits and pointers are told by their form.
 * The range of a term is one of the text as it is given; marks around formulas become their ranges.
 */
export function createBlock(kind: BlockKind, text: string, more: BlockMarks = {}): Block[] {
  return hasLines(text) ? createOfLines(kind, text, more) : createOfText(kind, text, more);
}

/** Items of lists, where the lines are such; else one block. */
function createOfLines(kind: BlockKind, text: string, { term, ...more }: BlockMarks): Block[] {
  const first = text.slice(0, text.indexOf(LINE_END));
  // Behind the first line nothing stands where it stood.
  const marks = term && term[1] <= first.length ? { ...more, term } : more;
  if (!HAS_LINES.has(kind)) return createOfText(kind, runOn(text), marks);
  const list = MAY_LIST.has(kind) ? readItems(text) : null;
  if (!list) return createOfText(kind, joinLines(text), marks);
  const depth = inList((more.depth ?? 0) + 1, list.isOrdered);
  return [
    ...(list.lead === '' ? [] : createOfText(kind, joinLines(list.lead), marks)),
    ...list.items.flatMap((item) => createOfText('list-item', item, { ...more, ...depth })),
  ];
}

/** Kinds whose lines a reader takes as such. */
const HAS_LINES: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'table-row']);
const MAY_LIST: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

function createOfText(kind: BlockKind, text: string, more: BlockMarks): Block[] {
  const { text: folded, formulas: marked } = foldMarked(text);
  if (folded === '') return [];
  const form = kind === 'heading' || kind === 'title' ? kind : kindOf(kind, folded);
  const formulas = kind === 'code' ? marked : withTex(folded, marked);
  const own = formulas.length > 0 ? { ...more, formulas } : more;
  if (!own.term) return [{ ...own, kind: form, text: folded }];
  const { term, ...others } = own;
  const block = { ...others, kind: form, text: folded };
  return [form === kind ? setApart(block, text, term) : block];
}

function kindOf(kind: BlockKind, text: string): BlockKind {
  if (isCredit(text)) return 'credit';
  return isReadMore(text) || isLeader(text) ? 'read-more' : kind;
}

/** The formulas with those that are written as TeX, in their order. */
function withTex(text: string, formulas: readonly Range[]): readonly Range[] {
  const tex = findTex(text).filter(([start, end]) =>
    formulas.every(([from, to]) => to <= start || from >= end),
  );
  return tex.length === 0 ? formulas : [...formulas, ...tex].toSorted(([a], [b]) => a - b);
}

/** The block with the term that stands in its text, by the text as it was given. */
function setApart(block: Block, text: string, [from, to]: Range): Block {
  const term = foldMarked(text.slice(from, to)).text;
  const start = block.text.indexOf(term, foldMarked(text.slice(0, from)).text.length);
  return term === '' || start < 0 ? block : { ...block, term: [start, start + term.length] };
}

/** What a block says of the list that it stands in; a depth of 0 is none. */
export function inList(depth: number, isOrdered: boolean): BlockMarks {
  if (depth === 0) return {};
  return isOrdered ? { depth, isOrdered } : { depth };
}

/** A paragraph as a heading or the title, which stands in no list and explains nothing. */
export function asHeading(
  { text, page, slide, second, formulas }: Block,
  kind: 'title' | 'heading',
  level?: number,
): Block {
  return {
    kind,
    text,
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
    ...(slide === undefined ? {} : { slide }),
    ...(second === undefined ? {} : { second }),
    ...(formulas && { formulas }),
  };
}

/** A heading as the title: it has no level. */
export function asTitle(block: Block): Block {
  return asHeading(block, 'title');
}

/** The title that stands in the text, or null. */
export function findTitle(blocks: readonly Block[]): string | null {
  return blocks.find(({ kind }) => kind === 'title')?.text ?? null;
}
