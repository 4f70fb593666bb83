import { checkButton } from './check-button.ts';
import { checkSelect } from './check-select.ts';
import { everyComponent, isSelect, type Placed } from './component-tree.ts';
import { componentType } from './constants.ts';
import type { Path } from './json.ts';
import { ATTACHMENT_SCHEME, limits } from './limits.ts';
import type { Component } from './message-body.ts';
import type { Problems } from './problems.ts';

/** Checks what the schemas do not express about the components of a message. */
export function checkComponents(
  components: readonly Component[],
  v2: boolean,
  base: Path,
  problems: Problems,
): void {
  const path = [...base, 'components'];
  const all = everyComponent(components, path);
  if (v2) checkTotal(all.length, path, problems);
  else checkRows(components, path, problems);
  checkTwice(all, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', problems);
  checkTwice(all, 'id', 'COMPONENT_ID_DUPLICATED', problems);
  for (const placed of all) checkOne(placed, problems);
  if (v2) checkText(all, path, problems);
}

function checkTotal(total: number, path: Path, problems: Problems): void {
  if (total <= limits.components) return;
  const message = `Total number of components exceeds maximum of ${limits.components}`;
  problems.add(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
}

function checkText(all: readonly Placed[], path: Path, problems: Problems): void {
  const texts = all.flatMap(({ component: { type, content } }) =>
    type === componentType.text ? [content ?? ''] : [],
  );
  if (texts.join('').length <= limits.displayableText) return;
  const message = `Components displayable text size exceeds maximum size of ${limits.displayableText}`;
  problems.add(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
}

/** How many bytes the texts of a message take, where that is more than Discord manages; or null. */
export function bytesTooMany(components: readonly Component[]): number | null {
  let bytes = 0;
  for (const { component } of everyComponent(components)) {
    if (component.type !== componentType.text) continue;
    bytes += limits.bytesPerText + new TextEncoder().encode(component.content ?? '').length;
  }
  return bytes > limits.textBytes ? bytes : null;
}

function checkRows(components: readonly Component[], path: Path, problems: Problems): void {
  if (components.length > limits.legacyRows) {
    const message = `Must be ${limits.legacyRows} or fewer in length.`;
    problems.add(path, 'BASE_TYPE_MAX_LENGTH', message);
  }
  for (const [index, { type }] of components.entries()) {
    if (type === componentType.row) continue;
    const message = `Value of field "type" must be one of (${componentType.row},).`;
    problems.add([...path, index], 'UNION_TYPE_CHOICES', message);
  }
}

/** An id of 0 asks Discord to give one (components/reference#anatomy-of-a-component). */
function checkTwice(
  all: readonly Placed[],
  key: 'custom_id' | 'id',
  code: string,
  problems: Problems,
): void {
  const taken = new Set<unknown>();
  for (const { component, path } of all) {
    const value = component[key] || null;
    if (value === null) continue;
    if (taken.has(value)) problems.add([...path, key], code, `Component ${key} is duplicated`);
    taken.add(value);
  }
}

function checkOne({ component, path }: Placed, problems: Problems): void {
  if (isSelect(component)) return checkSelect(component, path, problems);
  switch (component.type) {
    case componentType.button:
      return checkButton(component, path, problems);
    case componentType.row:
      return checkRow(component, path, problems);
    case componentType.text:
      if (component.content?.trim()) return;
      return problems.add([...path, 'content'], 'BASE_TYPE_REQUIRED', 'This field is required');
    case componentType.file:
      return checkFile(component, path, problems);
  }
}

/** A menu takes the whole width of its row. */
function checkRow({ components }: Component, path: Path, problems: Problems): void {
  if (!components?.some(isSelect) || components.length === 1) return;
  const message = 'The specified component exceeds the maximum width';
  problems.add([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
}

function checkFile({ file }: Component, path: Path, problems: Problems): void {
  if (file?.url.startsWith(ATTACHMENT_SCHEME)) return;
  const message = `A file component needs an ${ATTACHMENT_SCHEME} reference`;
  problems.add([...path, 'file', 'url'], 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED', message);
}
