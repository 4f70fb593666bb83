import type { Component } from './component-schema.ts';
import { everyComponent, isSelect, type Placed } from './component-tree.ts';
import { buttonStyle, componentType } from './component-types.ts';
import type { Path, ProblemList } from './problem.ts';

/** Rules on components that the schemas do not express (components/reference). */
const MAX_ROWS = 5;
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;
/** Measured in discord-api-docs issue 8554: past it Discord answers 500, in UTF-8 bytes. */
const MAX_TEXT_BYTES = 10_170;
const BYTES_PER_TEXT = 12;

/** Our own name for what Discord has none for: it fails rather than refuses. */
export const TEXT_TOO_MANY_BYTES = 'TEXT_TOO_MANY_BYTES';

/** Checks what a message holds below `components`. */
export function checkComponents(
  components: readonly Component[],
  v2: boolean,
  base: Path,
  problems: ProblemList,
): void {
  const path = [...base, 'components'];
  const all = [...everyComponent(components, path)];
  if (v2) checkV2(all, path, problems);
  else checkLegacy(components, path, problems);
  checkUnique(all, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', problems);
  checkUnique(all, 'id', 'COMPONENT_ID_DUPLICATED', problems);
  for (const placed of all) checkOne(placed, problems);
}

function checkV2(all: readonly Placed[], path: Path, problems: ProblemList): void {
  if (all.length > MAX_COMPONENTS) {
    const message = `Total number of components exceeds maximum of ${MAX_COMPONENTS}`;
    problems.add(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
  }
  const texts = all
    .filter(({ component }) => component.type === componentType.text)
    .map(({ component }) => component.content ?? '');
  // UTF-16 units: the stricter of the two ways in which characters could be counted.
  if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_TEXT) {
    const message = `Components displayable text size exceeds maximum size of ${MAX_TEXT}`;
    problems.add(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
    return;
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_PER_TEXT, 0);
  if (bytes > MAX_TEXT_BYTES) {
    const message = `Text displays of ${bytes} bytes in UTF-8, over ${MAX_TEXT_BYTES}: Discord answers 500`;
    problems.add(path, TEXT_TOO_MANY_BYTES, message);
  }
}

function checkLegacy(components: readonly Component[], path: Path, problems: ProblemList): void {
  if (components.length > MAX_ROWS) {
    problems.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_ROWS} or fewer in length.`);
  }
  for (const [index, { type }] of components.entries()) {
    if (type === componentType.row) continue;
    const message = 'Value of field "type" must be one of (1,).';
    problems.add([...path, index], 'UNION_TYPE_CHOICES', message);
  }
}

function checkUnique(
  all: readonly Placed[],
  key: 'custom_id' | 'id',
  code: string,
  problems: ProblemList,
): void {
  const seen = new Set<string | number>();
  for (const { component, path } of all) {
    const value = component[key];
    // An id of 0 asks Discord to give one (components/reference#anatomy-of-a-component).
    if (value === undefined || value === null || value === 0) continue;
    if (seen.has(value)) problems.add([...path, key], code, `Component ${key} is duplicated`);
    seen.add(value);
  }
}

function checkOne(placed: Placed, problems: ProblemList): void {
  const { component, path } = placed;
  if (component.type === componentType.row) checkRow(component, path, problems);
  if (component.type === componentType.button) checkButton(component, path, problems);
  if (isSelect(component)) checkSelect(component, path, problems);
  if (component.type === componentType.text && component.content?.trim() === '') {
    problems.add([...path, 'content'], 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (component.type === componentType.file && !component.file?.url.startsWith('attachment://')) {
    const message = 'A file component needs an attachment:// reference';
    problems.add([...path, 'file', 'url'], 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED', message);
  }
}

function checkRow(row: Component, path: Path, problems: ProblemList): void {
  const children = row.components ?? [];
  if (children.some(isSelect) && children.length > 1) {
    const message = 'The specified component exceeds the maximum width';
    problems.add([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
  }
}

function checkButton(button: Component, path: Path, problems: ProblemList): void {
  const link = button.style === buttonStyle.link;
  const premium = button.style === buttonStyle.premium;
  const add = (key: string, code: string, message: string): void =>
    problems.add([...path, key], code, message);
  if ((link || premium) && button.custom_id) {
    add('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED', 'This style has no custom id');
  }
  if (!link && !premium && !button.custom_id) {
    add('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  }
  if (link && !button.url) add('url', 'BASE_TYPE_REQUIRED', 'This field is required');
  if (!link && button.url) add('url', 'BUTTON_COMPONENT_URL_NOT_ALLOWED', 'Only links have a url');
  if (button.url && !/^(https?|discord):\/\//i.test(button.url)) {
    const schemes = "('http', 'https', 'discord')";
    add('url', 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of ${schemes}.`);
  }
  if (!premium && !button.label?.trim() && !button.emoji) {
    add('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji');
  }
}

function checkSelect(select: Component, path: Path, problems: ProblemList): void {
  const { options } = select;
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (least > most) {
    const message = 'Min values cannot be greater than max values';
    problems.add([...path, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES_EXCEEDS_MAX', message);
  }
  if (!options) return;
  if (most > options.length) {
    const message = 'Max values cannot be greater than the number of options';
    problems.add([...path, 'max_values'], 'SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS', message);
  }
  const values = new Set<string>();
  for (const [index, { value }] of options.entries()) {
    const where = [...path, 'options', index, 'value'];
    const message = 'The specified option value is already used';
    if (values.has(value)) problems.add(where, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    values.add(value);
  }
  if (options.filter((option) => option.default).length > most) {
    const message = 'More defaults than can be chosen';
    problems.add([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message);
  }
}
