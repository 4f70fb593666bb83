import { z } from 'zod';
import { everyComponent } from './component-tree.ts';
import { componentType } from './constants.ts';
import type { Path } from './json.ts';
import { limits } from './limits.ts';
import { componentSchema, type Component } from './message-body.ts';
import type { Problems } from './problems.ts';

/** A form as it is shown. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Component[];
}

const modalSchema = z.looseObject({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(componentSchema),
});

/** Checks what the schema does not express about modals. */
export function checkModal(data: unknown, path: Path, problems: Problems): void {
  const { components } = modalSchema.parse(data);
  const where = [...path, 'components'];
  if (components.length > limits.modalComponents) {
    problems.add(
      where,
      'BASE_TYPE_BAD_LENGTH',
      `Must be between 1 and ${limits.modalComponents} in length.`,
    );
  }
  const seen = new Set<string>();
  for (const { component, path: own, parent } of everyComponent(components, where)) {
    const id = component.custom_id;
    if (id && seen.has(id)) {
      const message = 'Component custom id cannot be duplicated';
      problems.add([...own, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
    }
    if (id) seen.add(id);
    const bare = component.type === componentType.textInput && parent?.type === componentType.row;
    if (bare && !component.label) {
      problems.add([...own, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
  }
}

/** The form of an accepted answer. */
export function readModal(data: unknown): Modal {
  const { custom_id: customId, title, components } = modalSchema.parse(data);
  return { customId, title, components };
}
