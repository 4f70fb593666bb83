import { attribute, type Element } from './parse-html.ts';

/** The sign of a box to tick, ticked or not; null of any other element. */
export function boxOf(element: Element): '☒' | '☐' | null {
  if (element.tagName !== 'input' || attribute(element, 'type') !== 'checkbox') return null;
  return attribute(element, 'checked') === null ? '☐' : '☒';
}

/** The sign before a task of a list: a box that nobody can tick is text, any other is a form's. */
export function readTask(element: Element): string | null {
  return attribute(element, 'disabled') === null ? null : boxOf(element);
}
