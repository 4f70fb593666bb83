import type { Component } from './component-schema.ts';
import { everyComponent, isSelect } from './component-tree.ts';
import { componentType as type } from './component-types.ts';
import type { Path, ProblemList } from './problem.ts';

/** Least and most of a number or of a text's characters. */
type Range = readonly [least: number, most: number];

/** Texts of a component by its type (components/reference). */
const TEXTS: ReadonlyMap<number, Readonly<Record<string, Range>>> = new Map([
  [type.button, { label: [0, 80], custom_id: [1, 100], url: [1, 512] }],
  [type.stringSelect, { placeholder: [0, 150], custom_id: [1, 100] }],
  [type.text, { content: [1, 4_000] }],
  [type.thumbnail, { description: [0, 1_024] }],
]);

const NUMBERS: Readonly<Record<string, Range>> = {
  id: [0, 2 ** 31 - 1],
  accent_color: [0, 0xff_ff_ff],
};
const MENU_NUMBERS: Readonly<Record<string, Range>> = { min_values: [0, 25], max_values: [1, 25] };

const OPTION: Readonly<Record<string, Range>> = {
  label: [1, 100],
  value: [1, 100],
  description: [0, 100],
};
const ITEM: Readonly<Record<string, Range>> = { description: [0, 1_024] };
const STYLES: Range = [1, 6];
const SPACINGS: Range = [1, 2];

/** Checks how long the texts of a message's components are, and how large their numbers. */
export function checkLengths(
  components: readonly Component[],
  base: Path,
  problems: ProblemList,
): void {
  const placed = everyComponent(components, [...base, 'components']);
  for (const { component, path } of placed) {
    checkTexts(component, TEXTS.get(component.type) ?? {}, path, problems);
    checkNumbers(component, NUMBERS, path, problems);
    if (isSelect(component)) checkNumbers(component, MENU_NUMBERS, path, problems);
    if (component.type === type.button) {
      checkRequired(component, 'style', path, problems);
      checkNumbers(component, { style: STYLES }, path, problems);
    }
    if (component.type === type.stringSelect) checkRequired(component, 'custom_id', path, problems);
    if (component.type === type.text) checkRequired(component, 'content', path, problems);
    if (component.type === type.separator) {
      checkNumbers(component, { spacing: SPACINGS }, path, problems);
    }
    for (const [index, option] of (component.options ?? []).entries()) {
      checkTexts(option, OPTION, [...path, 'options', index], problems);
    }
    for (const [index, item] of (component.items ?? []).entries()) {
      checkTexts(item, ITEM, [...path, 'items', index], problems);
    }
  }
}

function checkTexts(
  owner: Readonly<Record<string, unknown>>,
  ranges: Readonly<Record<string, Range>>,
  path: Path,
  problems: ProblemList,
): void {
  for (const [key, [least, most]] of Object.entries(ranges)) {
    const text = owner[key];
    if (typeof text !== 'string') continue;
    const add = (code: string, message: string) => problems.add([...path, key], code, message);
    if (text.length > most) add('BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
    if (text.length < least) add('BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`);
  }
}

function checkNumbers(
  owner: Readonly<Record<string, unknown>>,
  ranges: Readonly<Record<string, Range>>,
  path: Path,
  problems: ProblemList,
): void {
  for (const [key, [least, most]] of Object.entries(ranges)) {
    const number = owner[key];
    if (typeof number !== 'number' || (number >= least && number <= most)) continue;
    const message = `int value should be between ${least} and ${most}.`;
    problems.add([...path, key], 'NUMBER_TYPE_RANGE', message);
  }
}

function checkRequired(
  component: Component,
  key: 'style' | 'custom_id' | 'content',
  path: Path,
  problems: ProblemList,
): void {
  if (component[key] !== undefined && component[key] !== null) return;
  problems.add([...path, key], 'BASE_TYPE_REQUIRED', 'This field is required');
}
