import { z } from 'zod';
import { componentSchema, mediaSchema as media } from './component-schema.ts';

export { componentSchema, type Component } from './component-schema.ts';

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

/** An embed as the bot sent it. */
export type Embed = z.infer<typeof embedSchema>;
/** A message body that Discord's schema passed. */
export type MessageBody = z.infer<typeof messageBodySchema>;
