import { isElement, isText, type Parent } from './parse-html.ts';
import { UNSEEN } from './unseen.ts';

/** How much text an element holds. */
export interface Size {
  /** Characters that are no part of a link or a button, white space apart. */
  readonly prose: number;
  /** Characters of links and buttons. */
  readonly links: number;
  /** Whether a first-level heading stands in it. */
  readonly hasTitle: boolean;
}

/** The sizes of the elements of a page. */
export type Sizes = ReadonlyMap<Parent, Size>;

/** Measures all elements of a page, once: each is part of all around it. */
export function measure(page: Parent): Sizes {
  const sizes = new Map<Parent, Size>();
  measureInto(sizes, page);
  return sizes;
}

function measureInto(sizes: Map<Parent, Size>, parent: Parent): Size {
  let prose = 0;
  let links = 0;
  let hasTitle = false;
  for (const node of parent.childNodes) {
    if (isText(node)) prose += countVisible(node.value);
    if (!isElement(node)) continue;
    const inside = measureInto(sizes, node);
    if (UNSEEN.has(node.tagName) && node.tagName !== 'button') continue;
    prose += inside.prose;
    links += inside.links;
    hasTitle ||= inside.hasTitle || node.tagName === 'h1';
  }
  const isLink = parent.nodeName === 'a' || parent.nodeName === 'button';
  const size = isLink ? { prose: 0, links: prose + links, hasTitle } : { prose, links, hasTitle };
  sizes.set(parent, size);
  return size;
}

/** Characters but for white space. By their codes: all of a page comes by here. */
function countVisible(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace =
      code < 0x80 ? code === 32 || (code > 8 && code < 14) : /\s/u.test(text.charAt(at));
    if (!isSpace) count++;
  }
  return count;
}
