import { z } from 'zod';

/** A picture or file by its address. */
export const mediaSchema = z.looseObject({ url: z.string() });

const text = z.string().nullish();
const number = z.number().nullish();

/**
 * A component of any kind, with the keys that are read here; which of them it has, and how long
 * they are, the schemas of `discord-api-spec` have checked by then.
 */
export const componentSchema = z.looseObject({
  type: z.number(),
  id: number,
  custom_id: text,
  style: number,
  label: text,
  emoji: z.looseObject({ name: text }).nullish(),
  url: text,
  disabled: z.boolean().nullish(),
  content: text,
  placeholder: text,
  min_values: number,
  max_values: number,
  value: text,
  required: z.boolean().nullish(),
  min_length: number,
  max_length: number,
  options: z
    .array(z.looseObject({ label: z.string(), value: z.string(), default: z.boolean().nullish() }))
    .nullish(),
  media: mediaSchema.nullish(),
  file: mediaSchema.nullish(),
  items: z.array(z.looseObject({ media: mediaSchema })).nullish(),
  get components() {
    return z.array(componentSchema).nullish();
  },
  get accessory() {
    return componentSchema.nullish();
  },
  get component() {
    return componentSchema.nullish();
  },
});

/** A component of any kind. */
export type Component = z.infer<typeof componentSchema>;
