import type { Component } from './component-schema.ts';
import { componentType } from './component-types.ts';
import type { Path } from './problem.ts';

/** A component and where it stands in the body. */
export interface Placed {
  readonly component: Component;
  readonly path: Path;
  /** What it stands in: null at the top of the message. */
  readonly parent: Component | null;
}

/** Every component of a message in reading order, with all that is nested in it. */
export function* everyComponent(
  components: readonly Component[],
  path: Path = ['components'],
  parent: Component | null = null,
): Generator<Placed> {
  for (const [index, component] of components.entries()) {
    yield* withNested({ component, path: [...path, index], parent });
  }
}

function* withNested(placed: Placed): Generator<Placed> {
  const { component, path } = placed;
  yield placed;
  yield* everyComponent(component.components ?? [], [...path, 'components'], component);
  for (const key of ['accessory', 'component'] as const) {
    const nested = component[key];
    if (nested) yield* withNested({ component: nested, path: [...path, key], parent: component });
  }
}

const selects: ReadonlySet<number> = new Set([
  componentType.stringSelect,
  componentType.userSelect,
  componentType.roleSelect,
  componentType.mentionableSelect,
  componentType.channelSelect,
]);

/** Whether a component is a menu to choose from. */
export function isSelect(component: Component): boolean {
  return selects.has(component.type);
}
