import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, textOf, type Parent } from './parse-html.ts';

/** Names of what has an address of its own: headings, terms, captions. */
const NAMED = /^(?:h[1-6]|dt|caption|figcaption)$/u;
const SIGN = /^\s*[#¶§🔗⚓]\s*$/u;

/** Takes away the signs that only link to a heading: "Results ¶" is not what it says. */
export function removePermalinks(page: Parent): void {
  for (const element of elementsOf(page)) {
    if (!NAMED.test(element.tagName)) continue;
    for (const link of elementsOf(element)) {
      const isOwn = link.tagName === 'a' && (attribute(link, 'href') ?? '').includes('#');
      if (isOwn && SIGN.test(textOf(link))) defaultTreeAdapter.detachNode(link);
    }
  }
}
