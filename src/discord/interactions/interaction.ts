import { z } from 'zod';

/** What people picked for an option, or are typing in it. */
interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly GivenOption[] | undefined;
}

const option: z.ZodType<GivenOption> = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});

const attachment = z.object({
  filename: z.string(),
  title: z.string().nullish(),
  size: z.number(),
  url: z.string(),
});

const user = z.object({ id: z.string() });

/** Who did something, and where. */
const byWhom = z.object({
  guild_id: z.string().nullish(),
  context: z.number().nullish(),
  locale: z.string().catch(''),
  channel: z
    .object({ id: z.string(), type: z.number(), parent_id: z.string().nullish() })
    .nullish()
    .catch(null),
  user: user.optional(),
  member: z.object({ user, permissions: z.string().catch('0') }).optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).catch({}),
});

/** A command that was used, or is still being typed. */
export const commandSchema = byWhom.extend({
  application_id: z.string(),
  data: z.object({
    name: z.string(),
    type: z.number(),
    options: z.array(option).catch([]),
    target_id: z.string().optional(),
    resolved: z
      .object({
        attachments: z.record(z.string(), attachment).optional(),
        messages: z.record(z.string(), z.unknown()).optional(),
      })
      .catch({}),
  }),
});

/** A button that was pressed, or a menu that was chosen from. */
export const pressSchema = byWhom.extend({
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).catch([]) }),
  message: z.object({ id: z.string(), flags: z.number().catch(0), components: z.unknown() }),
});

export type RawByWhom = z.infer<typeof byWhom>;
export type RawCommand = z.infer<typeof commandSchema>;
export type RawPress = z.infer<typeof pressSchema>;
export type RawOption = GivenOption;
