import { componentType } from './constants.ts';
import type { Path } from './json.ts';
import type { Component } from './message-body.ts';

/** A component, where in the body it stands, and in what: null at the top. */
export interface Placed {
  readonly component: Component;
  readonly path: Path;
  readonly parent: Component | null;
}

/** All components in reading order, each before what is nested in it. */
export function everyComponent(
  components: readonly Component[],
  path: Path = ['components'],
  parent: Component | null = null,
): Placed[] {
  return components.flatMap((component, index) => placed(component, [...path, index], parent));
}

function placed(component: Component, path: Path, parent: Component | null): Placed[] {
  const { components, accessory, component: labelled } = component;
  const alone = Object.entries({ accessory, component: labelled });
  return [
    { component, path, parent },
    ...everyComponent(components ?? [], [...path, 'components'], component),
    ...alone.flatMap(([key, nested]) => (nested ? placed(nested, [...path, key], component) : [])),
  ];
}

/** Whether something is chosen from it. */
export function isSelect({ type }: Component): boolean {
  switch (type) {
    case componentType.stringSelect:
    case componentType.userSelect:
    case componentType.roleSelect:
    case componentType.mentionableSelect:
    case componentType.channelSelect:
      return true;
    default:
      return false;
  }
}
