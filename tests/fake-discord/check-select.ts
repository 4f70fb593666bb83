import type { Path } from './json.ts';
import type { Component } from './message-body.ts';
import type { Problems } from './problems.ts';

/** Checks what a menu lets choose (components/reference#string-select). */
export function checkSelect(select: Component, path: Path, problems: Problems): void {
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  const add = (key: Path, code: string, message: string) =>
    problems.add([...path, ...key], code, message);
  if (most < least) {
    const message = 'Min values cannot be greater than max values';
    add(['min_values'], 'SELECT_COMPONENT_MIN_VALUES_EXCEEDS_MAX', message);
  }
  const { options } = select;
  // Menus of people, roles and channels have none: Discord fills them.
  if (!options) return;
  if (options.length < most) {
    const message = 'Max values cannot be greater than the number of options';
    add(['max_values'], 'SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS', message);
  }
  const values = options.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue;
    const message = 'The specified option value is already used';
    add(['options', index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
  }
  if (options.filter((option) => option.default).length > most) {
    const message = 'More defaults than can be chosen';
    add(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message);
  }
}
