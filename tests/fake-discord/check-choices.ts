import { z } from 'zod';
import { optionType } from './constants.ts';
import type { Path } from './json.ts';
import type { Problems } from './problems.ts';

/** A suggestion of an autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

const choicesSchema = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});

/** The documented length of a choice's value; the OpenAPI document says 6,000. */
const MAX_VALUE = 100;

/** Checks what the schema does not express about suggestions (#autocomplete). */
export function checkChoices(
  data: unknown,
  focusedType: number,
  path: Path,
  problems: Problems,
): void {
  const parsed = choicesSchema.safeParse(data);
  if (!parsed.success) {
    problems.add([...path, 'choices'], 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  const text = focusedType === optionType.string;
  for (const [index, { name, value }] of parsed.data.choices.entries()) {
    const where = [...path, 'choices', index];
    if (name.trim() === '') {
      problems.add([...where, 'name'], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
    if ((typeof value === 'string') !== text) {
      const message = 'Not of the type of the option';
      problems.add([...where, 'value'], 'APPLICATION_COMMAND_OPTIONS_VALUE_INVALID', message);
    }
    if (typeof value !== 'string') continue;
    if (value.length > MAX_VALUE) {
      const message = `Must be ${MAX_VALUE} or fewer in length.`;
      problems.add([...where, 'value'], 'BASE_TYPE_MAX_LENGTH', message);
    }
    if (value === '') problems.add([...where, 'value'], 'BASE_TYPE_REQUIRED', 'Required');
  }
}

/** The suggestions of an accepted answer. */
export function readChoices(data: unknown): Choice[] {
  const parsed = choicesSchema.safeParse(data);
  return parsed.success ? parsed.data.choices.map(({ name, value }) => ({ name, value })) : [];
}
