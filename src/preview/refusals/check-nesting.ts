import type { Component } from './component-schema.ts';
import { everyComponent, isSelect, type Placed } from './component-tree.ts';
import { componentType as type } from './component-types.ts';
import type { Path, ProblemList } from './problem.ts';

const IN_CONTAINER = [type.row, type.section, type.text, type.gallery, type.file, type.separator];
const SELECTS = [
  type.stringSelect,
  type.userSelect,
  type.roleSelect,
  type.mentionableSelect,
  type.channelSelect,
];

/** What may stand in what, and how many of it (components/reference). */
const CHILDREN: ReadonlyMap<number, Children> = new Map([
  [type.row, { types: [type.button, ...SELECTS], least: 1, most: 5 }],
  [type.section, { types: [type.text], least: 1, most: 3 }],
  [type.container, { types: IN_CONTAINER, least: 1, most: 40 }],
]);
const AT_TOP: Children = { types: [...IN_CONTAINER, type.container], least: 1, most: 40 };
const ACCESSORIES: readonly number[] = [type.button, type.thumbnail];

interface Children {
  readonly types: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** Checks what stands in what in a message of Components V2. */
export function checkNesting(
  components: readonly Component[],
  base: Path,
  problems: ProblemList,
): void {
  const path = [...base, 'components'];
  checkChildren(components, AT_TOP, path, problems);
  for (const placed of everyComponent(components, path)) checkBelow(placed, problems);
}

function checkBelow({ component, path }: Placed, problems: ProblemList): void {
  const rule = CHILDREN.get(component.type);
  if (rule) checkChildren(component.components ?? [], rule, [...path, 'components'], problems);
  else if (component.components?.length) {
    problems.add([...path, 'components'], 'BASE_TYPE_INVALID', 'Nothing may stand in this type.');
  }
  if (component.type === type.section) {
    checkOneOf(component.accessory, ACCESSORIES, [...path, 'accessory'], problems);
  }
  if (isSelect(component) && component.type === type.stringSelect) {
    checkCount(component.options?.length ?? 0, 1, 25, [...path, 'options'], problems);
  }
  if (component.type === type.gallery) {
    checkCount(component.items?.length ?? 0, 1, 10, [...path, 'items'], problems);
  }
}

function checkChildren(
  children: readonly Component[],
  { types, least, most }: Children,
  path: Path,
  problems: ProblemList,
): void {
  checkCount(children.length, least, most, path, problems);
  for (const [index, child] of children.entries()) {
    checkOneOf(child, types, [...path, index], problems);
  }
}

function checkOneOf(
  component: Component | null | undefined,
  types: readonly number[],
  path: Path,
  problems: ProblemList,
): void {
  if (!component) {
    problems.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  } else if (!types.includes(component.type)) {
    const message = `Value of field "type" must be one of (${types.join(', ')}).`;
    problems.add([...path, 'type'], 'UNION_TYPE_CHOICES', message);
  }
}

function checkCount(
  count: number,
  least: number,
  most: number,
  path: Path,
  problems: ProblemList,
): void {
  if (count >= least && count <= most) return;
  const message = `Must be between ${least} and ${most} in length.`;
  problems.add(path, 'BASE_TYPE_BAD_LENGTH', message);
}
