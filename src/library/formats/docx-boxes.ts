import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, type Document } from './html/parse-html.ts';

/** Boxes of a form, which mammoth makes inputs of → the signs that they look like. */
export function showBoxes(page: Document): void {
  for (const element of elementsOf(page)) {
    const isBox = element.tagName === 'input' && attribute(element, 'type') === 'checkbox';
    if (!isBox || !element.parentNode) continue;
    const sign = attribute(element, 'checked') === null ? '☐' : '☒';
    defaultTreeAdapter.insertTextBefore(element.parentNode, sign, element);
    defaultTreeAdapter.detachNode(element);
  }
}
