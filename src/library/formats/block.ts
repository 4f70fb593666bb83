import type { Range } from '../../language/index.ts';
import { foldWhiteSpace } from '../fold-white-space.ts';
import { isCredit, isLeader, isReadMore } from '../furniture.ts';
import type { Block, BlockKind } from '../types.ts';

/** What a block has besides its kind and its text. */
export type BlockMarks = Omit<Block, 'kind' | 'text'>;

/**
 * A block of the text, or none where there is no text; credits and pointers are told by their form.
 * The range of a term is one of the text as it is given.
 */
export function createBlock(kind: BlockKind, text: string, more: BlockMarks = {}): Block[] {
  const folded = foldWhiteSpace(text);
  if (folded === '') return [];
  const form = kind === 'heading' || kind === 'title' ? kind : kindOf(kind, folded);
  if (!more.term) return [{ ...more, kind: form, text: folded }];
  const { term, ...others } = more;
  const block = { ...others, kind: form, text: folded };
  return [form === kind ? setApart(block, text, term) : block];
}

function kindOf(kind: BlockKind, text: string): BlockKind {
  if (isCredit(text)) return 'credit';
  return isReadMore(text) || isLeader(text) ? 'read-more' : kind;
}

/** The block with the term that stands in its text, by the text as it was given. */
function setApart(block: Block, text: string, [from, to]: Range): Block {
  const term = foldWhiteSpace(text.slice(from, to));
  const start = block.text.indexOf(term, foldWhiteSpace(text.slice(0, from)).length);
  return term === '' || start < 0 ? block : { ...block, term: [start, start + term.length] };
}

/** What a block says of the list that it stands in; a depth of 0 is none. */
export function inList(depth: number, isOrdered: boolean): BlockMarks {
  if (depth === 0) return {};
  return isOrdered ? { depth, isOrdered } : { depth };
}

/** A paragraph as a heading or the title, which stands in no list and explains nothing. */
export function asHeading({ text, page }: Block, kind: 'title' | 'heading', level?: number): Block {
  return {
    kind,
    text,
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
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
