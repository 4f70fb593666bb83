import type { Component } from '../refusals/component-schema.ts';

/** The components of a payload: each has a type, and what is not there is not drawn. */
export function readComponents(payload: {
  readonly components: readonly unknown[];
}): readonly Component[] {
  return payload.components.filter(isComponent);
}

function isComponent(value: unknown): value is Component {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number'
  );
}
