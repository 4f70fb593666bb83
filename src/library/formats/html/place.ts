import type { Block, BlockKind } from '../../types.ts';
import { inList, type BlockMarks } from '../block.ts';
import { attribute, type Element } from './parse-html.ts';

/** What the text of an element is, where it stands. */
export interface Place extends Pick<Block, 'level' | 'depth' | 'isOrdered'> {
  readonly kind: BlockKind;
  readonly isBold?: boolean;
  /** The innermost list around it; what stands in one is in its items only. */
  readonly list?: List;
}

interface List {
  readonly depth: number;
  readonly isOrdered: boolean;
}

const LISTS = /^(?:ul|ol|dl|menu|dir)$/u;
/** Google Docs writes the lists in a list one after the other, and their depth, from 0, as a class. */
const DOCS_LIST = /(?:^|\s)lst-kix_\w{1,40}-(\d)(?!\S)/u;

/** What is made of a Word file says so of paragraphs between its lists. */
const WORD_DEPTH = /^voetnoot-depth-(\d)$/u;

/** What the text in an element is, by the element and the place where it stands. */
export function placeIn(element: Element, place: Place): Place {
  const { tagName } = element;
  const heading = /^h([1-6])$/u.exec(tagName)?.[1];
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
  if (LISTS.test(tagName)) return { ...place, list: listIn(element, place.list) };
  if (tagName === 'li' || tagName === 'dd') return itemOf(place.list);
  const depth =
    tagName === 'p' ? WORD_DEPTH.exec(attribute(element, 'class') ?? '')?.[1] : undefined;
  if (depth !== undefined) return { ...place, ...inList(Number(depth), false) };
  const kind = KINDS[tagName];
  return kind === undefined
    ? place
    : { ...marksOf(place), ...(place.list && { list: place.list }), kind };
}

/** Where a term stands that a list of definitions names: as its definition would. */
export function placeOfTerm({ list }: Place): Place {
  return itemOf(list);
}

/** What a block says of its place. */
export function marksOf({ level, depth, isOrdered }: Place): BlockMarks {
  return { ...(level !== undefined && { level }), ...inList(depth ?? 0, isOrdered ?? false) };
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

/** An item that stands in no list is of one all the same. */
function itemOf(list: List | undefined): Place {
  const { depth, isOrdered } = list ?? { depth: 1, isOrdered: false };
  return { ...inList(depth, isOrdered), ...(list && { list }), kind: 'list-item' };
}

function listIn(element: Element, around: List | undefined): List {
  const docs = DOCS_LIST.exec(attribute(element, 'class') ?? '')?.[1];
  return {
    depth: docs === undefined ? (around?.depth ?? 0) + 1 : Number(docs) + 1,
    isOrdered: element.tagName === 'ol',
  };
}
