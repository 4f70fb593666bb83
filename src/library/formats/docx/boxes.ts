import { defaultTreeAdapter } from 'parse5';
import { boxOf } from '../html/read-box.ts';
import { elementsOf, type Document } from '../html/parse-html.ts';

/** Signs that mammoth gives for those of Wingdings, which few fonts have → those that they look like. */
const KNOWN: Readonly<Record<string, string>> = {
  '🗹': '☑',
  '🗷': '☒',
  '🗵': '☒',
  '🞎': '☐',
  '🞏': '☐',
  '🞐': '☐',
  '🗸': '✓',
  '🗴': '✗',
};

/** What mammoth made, with signs that most fonts have. */
export function plainSigns(html: string): string {
  return html.replace(/[🗹🗷🗵🞎🞏🞐🗸🗴]/gu, (sign) => KNOWN[sign] ?? sign);
}

/** Boxes of a form, which mammoth makes inputs of → the signs that they look like. */
export function showBoxes(page: Document): void {
  for (const element of elementsOf(page)) {
    const sign = boxOf(element);
    if (sign === null || !element.parentNode) continue;
    defaultTreeAdapter.insertTextBefore(element.parentNode, sign, element);
    defaultTreeAdapter.detachNode(element);
  }
}
