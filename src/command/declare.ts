import type {
  APIApplicationCommandAttachmentOption,
  APIApplicationCommandBasicOption,
  APIApplicationCommandBooleanOption,
  APIApplicationCommandStringOption,
  APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Localized } from '../language/index.ts';
import { withDutchNames } from './dutch-names.ts';

/** Discord's numbers, so that only `src/discord/` loads discord.js; checked against it by the types. */
const CHAT_INPUT = 1 satisfies ApplicationCommandType.ChatInput;
const ON_MESSAGE = 3 satisfies ApplicationCommandType.Message;
export const SUBCOMMAND = 1 satisfies ApplicationCommandOptionType.Subcommand;
const STRING = 3 satisfies ApplicationCommandOptionType.String;
export const INTEGER = 4 satisfies ApplicationCommandOptionType.Integer;
const BOOLEAN = 5 satisfies ApplicationCommandOptionType.Boolean;
const ATTACHMENT = 11 satisfies ApplicationCommandOptionType.Attachment;
const GUILD_INSTALL = 0 satisfies ApplicationIntegrationType.GuildInstall;
const USER_INSTALL = 1 satisfies ApplicationIntegrationType.UserInstall;
const IN_GUILD = 0 satisfies InteractionContextType.Guild;
const IN_BOT_DM = 1 satisfies InteractionContextType.BotDM;
const IN_PRIVATE_CHANNEL = 2 satisfies InteractionContextType.PrivateChannel;

/** Installed in a server or by a user for himself; in servers, direct messages, private channels. */
const FOR_ALL = {
  integration_types: [GUILD_INSTALL, USER_INSTALL],
  contexts: [IN_GUILD, IN_BOT_DM, IN_PRIVATE_CHANNEL],
};

/** Description in every language; Discord wants the default under its own locale key too. */
export function describe({ nl, en }: Localized<string>) {
  return {
    description: en,
    description_localizations: { nl, 'en-US': en, 'en-GB': en },
  };
}

/** What a declaration of a slash command is made of. */
export interface SlashCommand {
  readonly name: string;
  readonly description: Localized<string>;
  readonly options?: RESTPostAPIChatInputApplicationCommandsJSONBody['options'];
}

/** One subcommand of a slash command. */
export type Subcommand = APIApplicationCommandSubcommandOption;

/** A command for everyone, in servers, direct messages and private channels. */
export function declareForAll(
  command: SlashCommand,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return { ...declare(command), ...FOR_ALL };
}

/** A command in the menu of a message, for everyone, wherever there are messages. */
export function declareOnMessages(name: string): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return withDutchNames({ type: ON_MESSAGE, name, ...FOR_ALL });
}

/** A command for moderators (ManageGuild), in servers only. */
export function declareForModerators(
  command: SlashCommand,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    ...declare(command),
    integration_types: [GUILD_INSTALL],
    contexts: [IN_GUILD],
    default_member_permissions: MANAGE_GUILD,
  };
}

/** Discord's permission ManageGuild (1 << 5) as a string of its bit field. */
const MANAGE_GUILD = '32';

function declare({ name, description, options }: SlashCommand) {
  return withDutchNames({
    type: CHAT_INPUT,
    name,
    ...describe(description),
    ...(options ? { options } : {}),
  });
}

/** A text option that must be filled, with suggestions. */
export function requiredText(
  name: string,
  description: Localized<string>,
  most: number,
): APIApplicationCommandStringOption {
  return {
    type: STRING,
    name,
    ...describe(description),
    required: true,
    max_length: most,
    autocomplete: true,
  };
}

/** A text option that may be left out. */
export function optionalText(
  name: string,
  description: Localized<string>,
  most: number,
): APIApplicationCommandStringOption {
  return { type: STRING, name, ...describe(description), required: false, max_length: most };
}

/** A file that must be sent along. */
export function requiredFile(
  name: string,
  description: Localized<string>,
): APIApplicationCommandAttachmentOption {
  return { type: ATTACHMENT, name, ...describe(description), required: true };
}

/** Longest name of a source that the option takes. */
const LONGEST_SOURCE = 100;

/** The option `source` of every lookup. */
export const sourceOption: APIApplicationCommandStringOption = {
  type: STRING,
  name: 'source',
  ...describe({
    nl: 'Alleen zoeken in deze bron of verzameling (map), of in "alles"',
    en: 'Search only this source or collection (folder), or "everything"',
  }),
  required: false,
  max_length: LONGEST_SOURCE,
  autocomplete: true,
};

/** The option `source` where it says which one is meant. */
export const whichSource: APIApplicationCommandStringOption = {
  ...sourceOption,
  ...describe({ nl: 'Titel of bestand', en: 'Title or file' }),
  required: true,
};

/** An option that names a source or something else of the material, with suggestions. */
export function optionalName(
  name: string,
  description: Localized<string>,
): APIApplicationCommandStringOption {
  return { ...sourceOption, name, ...describe(description) };
}

/** The option `private` of every lookup. */
export const privateOption: APIApplicationCommandBooleanOption = {
  type: BOOLEAN,
  name: 'private',
  ...describe({
    nl: 'Laat het antwoord alleen aan jou zien',
    en: 'Show the answer only to you',
  }),
  required: false,
};

/** The options of a lookup: what is looked up, and those that every lookup has. */
export function lookupOptions(
  query: APIApplicationCommandStringOption,
): APIApplicationCommandBasicOption[] {
  return [query, sourceOption, privateOption];
}
