/** What mammoth reads of a paragraph, as far as it tells how it stands. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly unknown[];
  readonly styleName: string | null;
  readonly numbering: { readonly level: string } | null;
  /** In twentieths of points. */
  readonly indent: { readonly start: string | null };
}

/** Whether anything stands in it. */
export function hasChildren(
  element: unknown,
): element is { readonly children: readonly unknown[] } {
  return typeof element === 'object' && element !== null && 'children' in element;
}

/** Whether it is a paragraph; mammoth makes no others. */
export function isParagraph(element: unknown): element is Paragraph {
  return hasChildren(element) && 'type' in element && element.type === 'paragraph';
}

/** All text in it. */
export function textOf(element: unknown): string {
  if (!hasChildren(element)) return isText(element) ? element.value : '';
  return element.children.map(textOf).join('');
}

function isText(element: unknown): element is { readonly value: string } {
  return (
    typeof element === 'object' &&
    element !== null &&
    'value' in element &&
    typeof element.value === 'string'
  );
}
