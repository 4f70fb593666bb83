import { z } from 'zod';

const choiceSchema = z.looseObject({
  name: z.string(),
  value: z.union([z.string(), z.number()]),
  name_localizations: z.record(z.string(), z.string()).nullish(),
});

/** An option of a command, with every key that is read here. */
export const optionSchema = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string().nullish(),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  description_localizations: z.record(z.string(), z.string()).nullish(),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(choiceSchema).nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  get options() {
    return z.array(optionSchema).nullish();
  },
});

/** A command as the bot registers it, once Discord's own schema has passed it. */
export const commandBodySchema = z.looseObject({
  name: z.string(),
  type: z.number().nullish(),
  description: z.string().nullish(),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  description_localizations: z.record(z.string(), z.string()).nullish(),
  options: z.array(optionSchema).nullish(),
  default_member_permissions: z.union([z.string(), z.number()]).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
});

/** An option of a command. */
export type CommandOption = z.infer<typeof optionSchema>;
/** A command as the bot registers it. */
export type CommandBody = z.infer<typeof commandBodySchema>;

/** A command as the server keeps it (interactions/application-commands#application-command-object). */
export interface StoredCommand {
  readonly id: string;
  readonly applicationId: string;
  /** Null for a global command. */
  readonly guildId: string | null;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly body: CommandBody;
  readonly options: readonly CommandOption[];
  /** A decimal bit set, or null when everybody may. */
  readonly permissions: string | null;
  /** Null: usable everywhere. */
  readonly contexts: readonly number[] | null;
  readonly integrationTypes: readonly number[];
}

/** The commands of the app: global ones under the key null, others under their server's id. */
export class Commands {
  readonly #scopes = new Map<string | null, StoredCommand[]>();

  list(guildId: string | null): readonly StoredCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  replace(guildId: string | null, commands: readonly StoredCommand[]): void {
    this.#scopes.set(guildId, [...commands]);
  }

  find(guildId: string | null, type: number, name: string): StoredCommand | undefined {
    return this.list(guildId).find((one) => one.type === type && one.name === name);
  }

  /** The command that a member sees under this name: the server's own before the global one. */
  seenIn(guildId: string | null, type: number, name: string): StoredCommand | undefined {
    const own = guildId === null ? undefined : this.find(guildId, type, name);
    return own ?? this.find(null, type, name);
  }
}
