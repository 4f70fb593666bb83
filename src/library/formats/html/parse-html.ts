import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../unreadable.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
export type Parent = Document | Element;

/**
 * HTML → its tree, as a browser would make it. Nothing is run and nothing fetched.
 * @throws Unreadable `too-deep` where elements are nested deeper than any page needs: what walks
 * the tree may then count on its stack.
 */
export function parseHtml(html: string): Document {
  const depths = new WeakMap<object, number>();
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush(element) {
        const depth = (depths.get(element.parentNode ?? element) ?? 0) + 1;
        if (depth > LIMITS.nesting) throw new Unreadable('too-deep');
        depths.set(element, depth);
      },
    },
  });
}

/** In XML `<title/>` is empty; to a reader of HTML it opens and never ends. */
export function closeEmptyElements(xhtml: string): string {
  return xhtml.replace(
    /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-z][\w:-]{0,40})(\s[^<>]{0,2000})?\/>/giu,
    (_, name: string, attributes: string | undefined) => `<${name}${attributes ?? ''}></${name}>`,
  );
}

/** Whether the node is an element. */
export function isElement(node: Node | Document): node is Element {
  return 'tagName' in node;
}

/** Whether the node is a text. */
export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The words of an attribute that lists some, such as `role` or `rel`, in lower case. */
export function words(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/u);
}

/** All elements in it, in their order. */
export function elementsOf(parent: Parent): Element[] {
  const found: Element[] = [];
  const ahead: Node[] = parent.childNodes.toReversed();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    // One by one: a long page has more in one element than a call has room for.
    for (const child of node.childNodes.toReversed()) ahead.push(child);
  }
  return found;
}

/** The text in it, as it stands there. */
export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => {
      if (isText(node)) return node.value;
      if (!isElement(node)) return '';
      return node.tagName === 'br' ? '\n' : textOf(node);
    })
    .join('');
}
