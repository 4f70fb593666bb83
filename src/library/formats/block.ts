import { isCredit, isLeader, isReadMore } from '../furniture.ts';
import type { Range } from '../../language/range.ts';
import type { Block, BlockKind } from '../types.ts';
import { findTex } from './formula/find-tex.ts';
import { foldMarked } from './formula/marks.ts';

/** What a block has besides its kind and its text. */
export type BlockMarks = Omit<Block, 'kind' | 'text'>;

/**
 * A block of the text, or none where there is no text; credits and pointers are told by their form.
 * The range of a term is one of the text as it is given; marks around formulas become their ranges.
 */
export function createBlock(
  kind: BlockKind,
  text: string,
  { term, ...more }: BlockMarks = {},
): Block[] {
  const { text: folded, formulas } = foldMarked(text);
  if (folded === '') return [];
  const own = kind === 'heading' || kind === 'title';
  if (!own && isCredit(folded)) return [{ ...more, kind: 'credit', text: folded }];
  if (!own && (isReadMore(folded) || isLeader(folded)))
    return [{ ...more, kind: 'read-more', text: folded }];
  const all = kind === 'code' ? formulas : withTex(folded, formulas);
  const block = { ...more, kind, text: folded, ...(all.length > 0 && { formulas: all }) };
  return [term ? setApart(block, plain(text.slice(...term)), text.slice(0, term[0])) : block];
}

function plain(text: string): string {
  return foldMarked(text).text;
}

/** The formulas with those that are written as TeX, in their order. */
function withTex(text: string, formulas: readonly Range[]): readonly Range[] {
  const tex = findTex(text).filter(([start, end]) =>
    formulas.every(([from, to]) => to <= start || from >= end),
  );
  return tex.length === 0 ? formulas : [...formulas, ...tex].toSorted(([a], [b]) => a - b);
}

/** The block with the term that stands in it behind some text. */
function setApart(block: Block, term: string, before: string): Block {
  const start = block.text.indexOf(term, plain(before).length);
  return term === '' || start < 0 ? block : { ...block, term: [start, start + term.length] };
}

/** What a block says of the list that it stands in; a depth of 0 is none. */
export function inList(depth: number, isOrdered: boolean): BlockMarks {
  return depth === 0 ? {} : { depth, ...(isOrdered && { isOrdered }) };
}

/** A paragraph as a heading or the title, which stands in no list and explains nothing. */
export function asHeading(
  { text, page, formulas }: Block,
  kind: 'title' | 'heading',
  level?: number,
): Block {
  return {
    kind,
    text,
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
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
