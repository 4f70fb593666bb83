import { z } from 'zod';

/** An emoji on a button or an option. */
const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

/** A picture or file by its address. */
export const mediaSchema = z.looseObject({ url: z.string() });

const selectOption = z.looseObject({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
});

/** A component of any kind, with every key that a check or a view reads. */
export const componentSchema = z.looseObject({
  type: z.number(),
  id: z.number().nullish(),
  custom_id: z.string().nullish(),
  style: z.number().nullish(),
  label: z.string().nullish(),
  description: z.string().nullish(),
  emoji: emoji.nullish(),
  url: z.string().nullish(),
  sku_id: z.string().nullish(),
  disabled: z.boolean().nullish(),
  content: z.string().nullish(),
  placeholder: z.string().nullish(),
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  required: z.boolean().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  value: z.string().nullish(),
  accent_color: z.number().nullish(),
  spoiler: z.boolean().nullish(),
  divider: z.boolean().nullish(),
  spacing: z.number().nullish(),
  options: z.array(selectOption).nullish(),
  media: mediaSchema.nullish(),
  file: mediaSchema.nullish(),
  items: z
    .array(
      z.looseObject({
        media: mediaSchema,
        description: z.string().nullish(),
        spoiler: z.boolean().nullish(),
      }),
    )
    .nullish(),
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
