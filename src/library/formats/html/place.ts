import type { BlockKind } from '../../types.ts';
import { inList, type BlockMarks } from '../parts/block.ts';
import { attribute, type Element } from './parse-html.ts';

/** What the text of an element is, where it stands. */
export interface Place {
  readonly kind: BlockKind;
  readonly isBold?: boolean;
  /** What a block says of its place: the level of a heading, the list that it stands in. */
  readonly marks: BlockMarks;
  /** What items of the innermost list around it are; what stands in a list is in its items only. */
  readonly item?: Item;
}

interface Item {
  readonly depth: number;
  readonly marks: BlockMarks;
  /** Counts the items of a list that shows its numbers as digits. */
  readonly count?: { next: number };
}

/** The top of a page. */
export const OUTSIDE: Place = { kind: 'paragraph', marks: {} };

const LISTS = /^(?:ul|ol|dl|menu|dir)$/u;
const HEADING = /^h([1-6])$/u;
/** Google Docs writes the lists in a list one after the other, and their depth, from 0, as a class. */
const DOCS_LIST = /(?:^|\s)lst-kix_\w{1,40}-(\d)(?!\S)/u;
/** What is made of a Word file says so of paragraphs between its lists. */
const WORD_DEPTH = /^voetnoot-depth-(\d)$/u;
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'code'],
]);

/** What the text in an element is, by the element and the place where it stands. */
export function placeIn(element: Element, place: Place): Place {
  const { tagName } = element;
  const heading = HEADING.exec(tagName)?.[1];
  if (heading !== undefined) return { kind: 'heading', marks: { level: Number(heading) } };
  if (LISTS.test(tagName)) return { ...place, item: itemIn(element, place) };
  if (tagName === 'li' || tagName === 'dd') return itemAt(place);
  const kind = KINDS.get(tagName);
  if (kind !== undefined) {
    const { marks, item } = place;
    return { kind, marks, ...(item && { item }) };
  }
  const depth = tagName === 'p' && WORD_DEPTH.exec(attribute(element, 'class') ?? '')?.[1];
  return depth ? { ...place, marks: inList(Number(depth), false) } : place;
}

/** What an item is at a place; one that stands in no list is of one all the same. */
export function itemAt({ item = LONE_ITEM }: Place): Place {
  return { kind: 'list-item', marks: item.marks, item };
}

const LONE_ITEM = makeItem(1, false);

/** The items of a list: a list that stands in one of them is in the same. */
function itemIn(element: Element, { item }: Place): Item {
  const docs = DOCS_LIST.exec(attribute(element, 'class') ?? '')?.[1];
  const depth = docs === undefined ? (item?.depth ?? 0) + 1 : Number(docs) + 1;
  const isOrdered = element.tagName === 'ol';
  const made = makeItem(depth, isOrdered);
  const isCounted = isOrdered && attribute(element, 'reversed') === null;
  // Letters and Roman numbers are no digits.
  if (!isCounted || (attribute(element, 'type') ?? '1') !== '1') return made;
  return { ...made, count: { next: readNumber(element, 'start') ?? 1 } };
}

/** The number that an item shows, or null; asked once for each, as its list counts on. */
export function numberOf(element: Element, { item }: Place): number | null {
  if (element.tagName !== 'li' || !item?.count) return null;
  const number = readNumber(element, 'value') ?? item.count.next;
  item.count.next = number + 1;
  return number >= 0 && number < MOST_COUNTED ? number : null;
}

const MOST_COUNTED = 1_000;

function readNumber(element: Element, name: string): number | null {
  const stated = attribute(element, name);
  return stated !== null && /^\s*-?\d{1,6}\s*$/u.test(stated) ? Number(stated) : null;
}

function makeItem(depth: number, isOrdered: boolean): Item {
  return { depth, marks: inList(depth, isOrdered) };
}
