import { textOfEmbed } from './check-embeds.ts';
import { everyComponent, isSelect } from './component-tree.ts';
import { componentType } from './constants.ts';
import type { Component } from './message-body.ts';
import type { SeenMessage } from './seen-message.ts';

/** A button as a person meets it. */
export interface SeenButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
  readonly emoji: string | null;
}

type Readable = Pick<SeenMessage, 'content' | 'embeds' | 'components'>;

/** All text of a message in reading order, without its controls. */
export function textOf(message: Readable): string {
  const texts = [...everyComponent(message.components)].map(({ component }) => component.content);
  return [message.content, ...message.embeds.flatMap(textOfEmbed), ...texts]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}

/** The buttons of a message in reading order. */
export function buttonsOf(message: Pick<SeenMessage, 'components'>): SeenButton[] {
  return [...everyComponent(message.components)]
    .map(({ component }) => component)
    .filter(({ type }) => type === componentType.button)
    .map(toButton);
}

function toButton(component: Component): SeenButton {
  return {
    label: component.label ?? '',
    customId: component.custom_id ?? null,
    url: component.url ?? null,
    disabled: component.disabled ?? false,
    style: component.style ?? 0,
    emoji: component.emoji?.name ?? null,
  };
}

/** A message as it reads from top to bottom, buttons and menus in brackets, files by name. */
export function transcriptOf(message: SeenMessage): string {
  const lines = [message.content, ...message.embeds.flatMap(textOfEmbed)];
  for (const { component, parent } of everyComponent(message.components)) {
    const { type } = component;
    if (type === componentType.text) lines.push(component.content ?? '');
    if (type === componentType.row) lines.push((component.components ?? []).map(control).join(' '));
    if (type === componentType.button && parent?.type === componentType.section) {
      lines.push(control(component));
    }
    if (type === componentType.separator) lines.push('---');
    if (type === componentType.file) lines.push(`<${nameOf(component)}>`);
  }
  // With Components V2 a file shows only where a component points at it (components/reference).
  const loose = message.componentsV2 ? [] : message.attachments;
  lines.push(...loose.map(({ filename }) => `<${filename}>`));
  return lines.filter((line) => line !== '').join('\n');
}

function nameOf(file: Component): string {
  return file.file?.url.replace('attachment://', '') ?? '';
}

function control(component: Component): string {
  const { label, emoji, disabled, placeholder, options } = component;
  if (isSelect(component)) {
    return `[${placeholder ?? ''}: ${(options ?? []).map((option) => option.label).join(' | ')}]`;
  }
  const face = [emoji?.name, label].filter(Boolean).join(' ');
  return disabled ? `(${face})` : `[${face}]`;
}
