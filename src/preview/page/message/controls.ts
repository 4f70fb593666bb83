import type { Component } from '../../refusals/component-schema.ts';
import { fill, h } from '../dom.ts';
import { icon } from '../icons.ts';
import { openListbox } from '../listbox.ts';
import type { Drawing } from './draw.ts';

const LINK = 5;
const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
};

/** A button, or a link that looks like one. */
export function drawButton(component: Component, { press, pressed }: Drawing): HTMLElement {
  const { style, label, emoji, disabled, url, custom_id: id } = component;
  const look = `button ${styles[style ?? 0] ?? 'secondary'}`;
  const text = [emoji?.id ? null : emoji?.name, label].filter(Boolean).join(' ');
  if (style === LINK) {
    const safe = /^https?:\/\//iu.test(url ?? '') ? (url ?? '') : null;
    return h(
      'a',
      { class: look, href: safe, target: '_blank', rel: 'noreferrer noopener' },
      text,
      icon('external', 16),
    );
  }
  const isBusy = pressed !== null && pressed === id;
  const button = h(
    'button',
    {
      type: 'button',
      class: isBusy ? `${look} busy` : look,
      disabled: disabled === true,
      'aria-disabled': pressed === null ? null : 'true',
      'data-custom-id': id,
      click: () => {
        if (id) press(id, []);
      },
    },
    h('span', {}, text),
  );
  if (isBusy)
    button.append(h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')));
  return button;
}

/** A menu: a button that opens a list, as `select` cannot show a description. */
export function drawSelect(component: Component, drawing: Drawing): HTMLElement {
  const { app, press, pressed } = drawing;
  const { custom_id: id, options, placeholder, disabled } = component;
  const chosen = options?.find((option) => option.default);
  const label = placeholder ?? app.say('choose');
  const button = h(
    'button',
    {
      type: 'button',
      class: 'select',
      disabled: disabled === true,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'data-custom-id': id,
    },
    h('span', { class: chosen ? '' : 'placeholder' }, chosen?.label ?? label),
    icon('down'),
  );
  const open = (): void => {
    if (!id || pressed !== null) return;
    const items = (options ?? []).map(({ label: name, description: about }) => ({ name, about }));
    openListbox(button, label, items, (place) => {
      const option = options?.[place];
      if (!option) return;
      fill(button, h('span', {}, option.label), icon('down'));
      press(id, [option.value]);
    });
  };
  button.addEventListener('click', open);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open();
  });
  return button;
}
