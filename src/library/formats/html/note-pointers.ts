import { attribute, elementsOf, textOf, words, type Element } from './parse-html.ts';

/** What stands for a note in the text: "3", "[3]", "*", "a". */
const NOTE_MARK = /^\s*[[(]?\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})\s*[\])]?\s*$/iu;
const BRACKETED_MARK = /^\s*\[\s*(?:\d{1,3}|[a-z]{1,2}|note \d{1,3}|noot \d{1,3})\s*\]\s*$/iu;
/** What leads back from a note to the text. */
const BACK_MARK = /^(?:[\s↑↩↵⏎^⤴]|\ufe0e|\ufe0f)+$/u;

/**
 * Whether the element only points to a note or back from one. Left in the text, the mark becomes
 * part of a figure: "12%" with note 3 is not "12%3".
 */
export function isNotePointer(element: Element): boolean {
  if (element.tagName === 'sup') {
    const links = elementsOf(element).filter(isFragmentLink);
    return links.length > 0 && NOTE_MARK.test(textOf(element));
  }
  if (element.tagName !== 'a') return false;
  const kinds = [...words(element, 'role'), ...words(element, 'epub:type')];
  if (kinds.some((kind) => /^(?:doc-)?(?:noteref|backlink)$/u.test(kind))) return true;
  const text = textOf(element);
  return (
    isFragmentLink(element) &&
    (BRACKETED_MARK.test(text) || BACK_MARK.test(text) || isRaisedMark(element, text))
  );
}

function isRaisedMark(element: Element, text: string): boolean {
  return NOTE_MARK.test(text) && elementsOf(element).some(({ tagName }) => tagName === 'sup');
}

function isFragmentLink(element: Element): boolean {
  return element.tagName === 'a' && (attribute(element, 'href') ?? '').includes('#');
}
