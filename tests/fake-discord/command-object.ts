import type { CommandBody, CommandOption, StoredCommand } from './commands.ts';
import type { JsonObject } from './json.ts';

/** Makes what the server keeps of a registered command, with Discord's defaults filled in. */
export function toStoredCommand(
  body: CommandBody,
  scope: { readonly applicationId: string; readonly guildId: string | null },
  id: string,
  version: string,
): StoredCommand {
  const permissions = body.default_member_permissions;
  return {
    ...scope,
    id,
    version,
    type: body.type ?? 1,
    name: body.name,
    description: body.description ?? '',
    body,
    options: body.options ?? [],
    permissions: permissions === undefined || permissions === null ? null : String(permissions),
    contexts: body.contexts ?? null,
    // The default is what the app is set to in the developer portal; server installs, here.
    integrationTypes: body.integration_types ?? [0],
  };
}

/**
 * A command as Discord returns it. Without `localizations`, as by GET without
 * `with_localizations=true`, the dictionaries are left out.
 */
export function commandObject(command: StoredCommand, localizations: boolean): JsonObject {
  const { body } = command;
  return {
    id: command.id,
    application_id: command.applicationId,
    version: command.version,
    type: command.type,
    name: command.name,
    description: command.description,
    ...(localizations ? localized(body) : {}),
    default_member_permissions: command.permissions,
    nsfw: body.nsfw ?? false,
    ...(command.guildId === null
      ? {
          dm_permission: body.dm_permission ?? true,
          contexts: command.contexts,
          integration_types: command.integrationTypes,
        }
      : { guild_id: command.guildId }),
    ...(command.options.length > 0
      ? { options: command.options.map((option) => optionObject(option, localizations)) }
      : {}),
  };
}

function localized(from: {
  readonly name_localizations?: unknown;
  readonly description_localizations?: unknown;
}): JsonObject {
  return {
    name_localizations: from.name_localizations ?? null,
    description_localizations: from.description_localizations ?? null,
  };
}

/** Keys that are left at their default are left out. */
function optionObject(option: CommandOption, localizations: boolean): JsonObject {
  const { choices, options, required, autocomplete, ...rest } = option;
  const { name_localizations, description_localizations, ...plain } = rest;
  return {
    ...plain,
    ...(localizations ? localized({ name_localizations, description_localizations }) : {}),
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(choices?.length
      ? { choices: choices.map((choice) => choiceObject(choice, localizations)) }
      : {}),
    ...(options ? { options: options.map((inner) => optionObject(inner, localizations)) } : {}),
  };
}

function choiceObject(
  choice: NonNullable<CommandOption['choices']>[number],
  localizations: boolean,
): JsonObject {
  const { name, value, name_localizations: names } = choice;
  return localizations ? { name, name_localizations: names ?? null, value } : { name, value };
}
