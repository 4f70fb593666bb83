import { h, newId } from './dom.ts';
import { hasMoved } from './has-moved.ts';
import { openPopup } from './popup.ts';

/** One line of a list. */
export interface ListItem {
  readonly name: string;
  readonly about?: string | null | undefined;
}

/** Opens a list beside a button; calls back with the place of what was chosen. */
export function openListbox(
  button: HTMLElement,
  label: string,
  items: readonly ListItem[],
  choose: (place: number) => void,
): void {
  const id = newId('options');
  const options = items.map(({ name, about }, place) =>
    h(
      'div',
      { role: 'option', id: `${id}-${place}`, class: 'option', 'aria-selected': 'false' },
      h('span', { class: 'option-name' }, name),
      about ? h('span', { class: 'option-about' }, about) : null,
    ),
  );
  const list = h(
    'div',
    { role: 'listbox', id, class: 'list', tabindex: 0, 'aria-label': label },
    options,
  );
  let active = 0;
  const mark = (place: number): void => {
    active = (place + options.length) % options.length;
    for (const [at, option] of options.entries()) {
      option.setAttribute('aria-selected', String(at === active));
    }
    list.setAttribute('aria-activedescendant', `${id}-${active}`);
    options[active]?.scrollIntoView({ block: 'nearest' });
  };
  const popup = openPopup(button, list, {
    width: 'same',
    onClose: () => button.setAttribute('aria-expanded', 'false'),
  });
  const take = (place: number): void => {
    popup.close();
    choose(place);
  };
  button.setAttribute('aria-expanded', 'true');
  for (const [place, option] of options.entries()) {
    option.addEventListener('click', () => take(place));
    option.addEventListener('mousemove', (event) => {
      if (hasMoved(event)) mark(place);
    });
  }
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => mark(active + 1),
    ArrowUp: () => mark(active - 1),
    Home: () => mark(0),
    End: () => mark(options.length - 1),
    Enter: () => take(active),
    ' ': () => take(active),
    Tab: () => popup.close(),
  };
  list.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });
  mark(0);
  list.focus();
}
