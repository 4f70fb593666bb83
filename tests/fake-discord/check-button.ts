import { buttonStyle } from './constants.ts';
import type { Path } from './json.ts';
import { LINK_SCHEMES } from './limits.ts';
import type { Component } from './message-body.ts';
import type { Problems } from './problems.ts';

/** What a kind of button must have, and what it cannot (components/reference#button). */
const needs = (style: number | null | undefined) => ({
  customId: style !== buttonStyle.link && style !== buttonStyle.premium,
  url: style === buttonStyle.link,
  face: style !== buttonStyle.premium,
});

/** Checks a button by its style. */
export function checkButton(button: Component, path: Path, problems: Problems): void {
  const need = needs(button.style);
  const add = (key: string, code: string, message: string) =>
    problems.add([...path, key], code, message);
  const hasId = Boolean(button.custom_id);
  if (need.customId && !hasId) {
    add('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  }
  if (!need.customId && hasId) {
    add('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED', 'This style has no custom id');
  }
  if (need.url && !button.url) add('url', 'BASE_TYPE_REQUIRED', 'This field is required');
  if (!need.url && button.url) {
    add('url', 'BUTTON_COMPONENT_URL_NOT_ALLOWED', 'Only links have a url');
  }
  if (button.url && !hasLinkScheme(button.url)) {
    const schemes = LINK_SCHEMES.map((scheme) => `'${scheme.slice(0, -1)}'`).join(', ');
    add('url', 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of (${schemes}).`);
  }
  if (need.face && !button.label?.trim() && !button.emoji) {
    add('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji');
  }
}

function hasLinkScheme(url: string): boolean {
  return URL.canParse(url) && LINK_SCHEMES.includes(new URL(url).protocol);
}
