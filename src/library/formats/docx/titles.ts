import { hasChildren, isParagraph, textOf, type Paragraph } from './paragraphs.ts';

/** Larger than the text by this much, a line stands out from it. */
const LARGER = 1.25;
/** Of text whose size nothing states, in points. */
const USUAL = 12;
const LONGEST = 120;

/**
 * A document whose first line is set larger than all others, but has no style that says so → one in
 * which it has the style of a title.
 */
export function styleTitle(document: unknown): unknown {
  if (!hasChildren(document)) return document;
  const paragraphs = document.children.filter(isParagraph);
  const written = paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '');
  const [first, ...others] = written;
  if (!first || document.children.some(isStyled)) return document;
  const size = sizeOf(first);
  const text = textOf(first).trim();
  const stands = !/[.!?:;,]$/u.test(text) && text.length <= LONGEST && first.numbering === null;
  if (!stands || size < LARGER * USUAL || others.some((other) => sizeOf(other) * LARGER > size)) {
    return document;
  }
  const children = document.children.map((child) =>
    child === first ? { ...first, styleName: 'Title' } : child,
  );
  return { ...document, children };
}

function isStyled(element: unknown): boolean {
  return isParagraph(element) && element.styleName === 'Title';
}

/** The least size of its letters, in points. */
function sizeOf(paragraph: Paragraph): number {
  const sizes = paragraph.children
    .filter((run) => textOf(run).trim() !== '')
    .map((run) => (hasSize(run) ? run.fontSize : USUAL));
  return sizes.length === 0 ? USUAL : Math.min(...sizes);
}

function hasSize(run: unknown): run is { readonly fontSize: number } {
  return (
    typeof run === 'object' &&
    run !== null &&
    'fontSize' in run &&
    typeof run.fontSize === 'number' &&
    run.fontSize > 0
  );
}
