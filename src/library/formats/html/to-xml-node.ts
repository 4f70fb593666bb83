import { DEEPEST } from '../formula/types.ts';
import { localName, type XmlNode } from '../packed/xml-node.ts';
import { isElement, textOf, type Element } from './parse-html.ts';

/** An element of a page as one of XML: names without prefix, no deeper than a formula is. */
export function toXmlNode(element: Element, depth = 0): XmlNode {
  const children = depth > DEEPEST ? [] : element.childNodes.filter(isElement);
  return {
    name: localName(element.tagName).toLowerCase(),
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    children: children.map((child) => toXmlNode(child, depth + 1)),
    text: children.length === 0 ? textOf(element) : '',
  };
}
