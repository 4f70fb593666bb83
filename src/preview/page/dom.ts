/** What an element may be given: attributes as text, `false` and null for none, and listeners. */
export type Props = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

/** What may stand in an element; nothing where it is null or false. */
export type Child = Node | string | null | false;

/** Makes an element. Text stays text: there is no other way to make anything here. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...toNodes(children));
  return element;
}

/** Puts these in an element in the place of what is in it. */
export function fill(element: Element, ...children: readonly (Child | readonly Child[])[]): void {
  element.replaceChildren(...toNodes(children));
}

function toNodes(children: readonly (Child | readonly Child[])[]): (Node | string)[] {
  return children.flat().filter((child) => child !== null && child !== false);
}

let last = 0;

/** An id that no other element of the page has. */
export function newId(name: string): string {
  last += 1;
  return `${name}-${last}`;
}
