import { fill, h, newId, type Child } from '../dom.ts';
import { hasMoved } from '../has-moved.ts';

/** One line of what can be chosen while typing. */
export interface Suggestion {
  readonly content: readonly Child[];
  readonly take: () => void;
}

/** The list above the box that one types in. */
export interface Suggestions {
  readonly element: HTMLElement;
  /** Shows these for an input; the one at `active` is chosen by Enter, none with -1. */
  readonly show: (
    input: HTMLInputElement,
    title: Child,
    items: readonly Suggestion[],
    active?: number,
  ) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  readonly move: (step: number) => void;
  /** Takes the one that is marked; whether there was one. */
  readonly take: (orFirst?: boolean) => boolean;
}

/** An empty list. */
export function createSuggestions(label: () => string): Suggestions {
  const id = newId('suggestions');
  const title = h('div', { class: 'suggest-title' });
  const list = h('div', { role: 'listbox', id, class: 'suggest-list' });
  const element = h('div', { class: 'suggest', hidden: true }, title, list);
  let shown: readonly Suggestion[] = [];
  let input: HTMLInputElement | null = null;
  let active = -1;

  const mark = (place: number): void => {
    active = place;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === active));
    }
    const marked = list.children[active];
    if (marked) input?.setAttribute('aria-activedescendant', marked.id);
    else input?.removeAttribute('aria-activedescendant');
    marked?.scrollIntoView({ block: 'nearest' });
  };
  const hide = (): void => {
    element.hidden = true;
    shown = [];
    active = -1;
    list.replaceChildren();
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
  };
  return {
    element,
    hide,
    isOpen: () => !element.hidden,
    show(owner, heading, items, marked = -1) {
      hide();
      input = owner;
      shown = items;
      list.setAttribute('aria-label', label());
      fill(title, heading);
      fill(
        list,
        items.map(({ content, take }, place) =>
          h(
            'div',
            {
              role: 'option',
              id: `${id}-${place}`,
              class: 'suggest-item',
              'aria-selected': 'false',
              // The focus stays in the input.
              mousedown: (event) => event.preventDefault(),
              click: take,
              mousemove: (event) => {
                if (hasMoved(event)) mark(place);
              },
            },
            content,
          ),
        ),
      );
      list.hidden = items.length === 0;
      element.hidden = items.length === 0 && heading === null;
      owner.setAttribute('aria-controls', id);
      owner.setAttribute('aria-expanded', String(items.length > 0));
      mark(marked < items.length ? marked : -1);
    },
    move(step) {
      if (shown.length === 0) return;
      const from = active < 0 && step < 0 ? shown.length : active;
      mark((from + step + shown.length) % shown.length);
    },
    take(orFirst = false) {
      const item = shown[active] ?? (orFirst ? shown[0] : undefined);
      item?.take();
      return item !== undefined;
    },
  };
}
