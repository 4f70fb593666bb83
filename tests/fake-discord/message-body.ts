import { z } from 'zod';

/** An emoji on a button or an option. */
const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

const media = z.looseObject({ url: z.string() });

const selectOption = z.looseObject({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
});

/** A component of any kind, with every key that a check or a view here reads. */
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
  options: z.array(selectOption).nullish(),
  media: media.nullish(),
  file: media.nullish(),
  items: z.array(z.looseObject({ media })).nullish(),
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

/** An embed, with every key that a check or a view here reads. */
export const embedSchema = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  author: z.looseObject({ name: z.string().nullish() }).nullish(),
  footer: z.looseObject({ text: z.string().nullish() }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  image: media.nullish(),
  thumbnail: media.nullish(),
});

/** The body of a message, once Discord's own schema has passed it. */
export const messageBodySchema = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(embedSchema).nullish(),
  components: z.array(componentSchema).nullish(),
  flags: z.number().nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.coerce.string(),
        filename: z.string().nullish(),
        description: z.string().nullish(),
      }),
    )
    .nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.string().nullable()).nullish(),
      users: z.array(z.string().nullable()).nullish(),
      roles: z.array(z.string().nullable()).nullish(),
    })
    .nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.string()).nullish(),
});

/** A component of any kind. */
export type Component = z.infer<typeof componentSchema>;
/** An embed as the bot sent it. */
export type Embed = z.infer<typeof embedSchema>;
/** A message body that Discord's schema passed. */
export type MessageBody = z.infer<typeof messageBodySchema>;
