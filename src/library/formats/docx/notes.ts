import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, type Document, type Element } from '../html/parse-html.ts';

/**
 * Puts each footnote behind the paragraph that it belongs to, as near as a reader finds it; mammoth
 * has them all at the end. Endnotes stay there, as in the document.
 */
export function placeNotes(page: Document): void {
  const elements = elementsOf(page);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const notes = new Map(
    elements.flatMap((element) => {
      const id = attribute(element, 'id');
      return element.tagName === 'li' && id?.startsWith('footnote-') ? [[id, element]] : [];
    }),
  );
  const pointers = elements.flatMap((element) => {
    const note =
      element.tagName === 'a' ? notes.get((attribute(element, 'href') ?? '').slice(1)) : null;
    return note && body ? [{ note, from: childAround(element, body) }] : [];
  });
  // From the last to the first, so that the notes of one paragraph come in their order.
  for (const { note, from } of pointers.toReversed()) {
    if (!body || !from || childAround(note, body) === from) continue;
    defaultTreeAdapter.detachNode(note);
    const next = body.childNodes[body.childNodes.indexOf(from) + 1];
    for (const child of note.childNodes.slice()) {
      defaultTreeAdapter.detachNode(child);
      if (next) defaultTreeAdapter.insertBefore(body, child, next);
      else defaultTreeAdapter.appendChild(body, child);
    }
  }
}

function childAround(element: Element, body: Element): Element | null {
  for (let at: Element = element; ;) {
    const { parentNode } = at;
    if (parentNode === body) return at;
    if (!parentNode || !('tagName' in parentNode)) return null;
    at = parentNode;
  }
}
