import type { Component } from '../../refusals/component-schema.ts';
import type { WireFile } from '../../wire.ts';
import { h } from '../dom.ts';
import { renderMarkdown, type Reader } from '../markdown/render.ts';
import type { App } from '../state.ts';
import { drawButton, drawSelect } from './controls.ts';
import { drawFile, drawGallery, drawThumbnail } from './media.ts';

/** All that drawing the components of a message needs besides them. */
export interface Drawing {
  readonly app: App;
  readonly reader: Reader;
  readonly files: readonly WireFile[];
  /** The control that is being answered. */
  readonly pressed: string | null;
  readonly press: (customId: string, values: readonly string[]) => void;
}

/** Components as Discord shows them; one that is not known says so. */
export function drawComponents(components: readonly Component[], drawing: Drawing): HTMLElement[] {
  return components.map((component) => draw(component, drawing));
}

// The numbers are Discord's (components/reference).
const drawers: ReadonlyMap<number, (component: Component, drawing: Drawing) => HTMLElement> =
  new Map([
    [1, drawRow],
    [2, drawButton],
    [3, drawSelect],
    [9, drawSection],
    [10, ({ content }, { reader }) => renderMarkdown(content ?? '', reader)],
    [11, drawThumbnail],
    [12, drawGallery],
    [13, drawFile],
    [14, drawSeparator],
    [17, drawContainer],
  ]);

function draw(component: Component, drawing: Drawing): HTMLElement {
  const drawer = drawers.get(component.type);
  if (drawer) return drawer(component, drawing);
  const text = drawing.app.say('unknownType', { type: component.type });
  return h('p', { class: 'unknown' }, text);
}

function drawRow({ components }: Component, drawing: Drawing): HTMLElement {
  return h('div', { class: 'row' }, drawComponents(components ?? [], drawing));
}

function drawSection({ components, accessory }: Component, drawing: Drawing): HTMLElement {
  return h(
    'div',
    { class: 'section' },
    h('div', { class: 'section-texts' }, drawComponents(components ?? [], drawing)),
    accessory ? h('div', { class: 'section-accessory' }, draw(accessory, drawing)) : null,
  );
}

function drawSeparator({ divider, spacing }: Component): HTMLElement {
  const size = spacing === 2 ? 'large' : 'small';
  return h('hr', { class: `separator ${size}${divider === false ? ' blank' : ''}` });
}

function drawContainer(
  { components, accent_color: accent, spoiler }: Component,
  drawing: Drawing,
): HTMLElement {
  const box = h(
    'div',
    { class: `container${spoiler ? ' spoiler' : ''}` },
    drawComponents(components ?? [], drawing),
  );
  if (typeof accent === 'number') {
    box.classList.add('accented');
    box.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return box;
}
