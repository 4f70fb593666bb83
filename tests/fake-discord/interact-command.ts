import { commandData } from './command-data.ts';
import type { StoredCommand } from './commands.ts';
import { interactionType, permission } from './constants.ts';
import type { Action } from './action.ts';
import type { Place } from './interact-context.ts';
import type {
  AutocompleteInput,
  CommandInput,
  InteractContext,
  MessageCommandInput,
} from './interact-input.ts';
import type { JsonObject } from './json.ts';
import { messageObject } from './messages.ts';
import { targetMessage } from './target-message.ts';
import { pickFiles } from './picked-files.ts';
import type { State } from './state.ts';

const SLASH = 1;
const MESSAGE = 3;

/** Using a slash command. */
export function commandAction(state: State, place: Place, input: CommandInput): Action {
  const command = usableCommand(state, place, input, SLASH, input.name);
  const picked = pickFiles(state, place.channelId, input.files ?? {});
  const { options, fullName } = commandData(command, {
    ...input,
    options: { ...input.options, ...picked.ids },
  });
  return {
    type: interactionType.command,
    label: `/${fullName}`,
    data: {
      ...base(command),
      ...(options.length > 0 ? { options } : {}),
      ...(input.files ? { resolved: { attachments: picked.resolved } } : {}),
    },
    answerType: 20,
    commandName: fullName,
  };
}

/** Typing in an option. */
export function autocompleteAction(state: State, place: Place, input: AutocompleteInput): Action {
  const command = usableCommand(state, place, input, SLASH, input.name);
  const { options, focusedType, fullName } = commandData(command, input);
  return {
    type: interactionType.autocomplete,
    label: `typing ${input.focused} of /${fullName}`,
    data: { ...base(command), options },
    focusedType,
  };
}

/** Using a command in a message's context menu; the whole message comes along. */
export function messageAction(state: State, place: Place, input: MessageCommandInput): Action {
  const command = usableCommand(state, place, input, MESSAGE, input.name);
  const target = targetMessage(state, place, input.target);
  const also = 'also' in input.target ? input.target.also : {};
  const object = { ...messageObject(target, state.applicationId), ...also };
  return {
    type: interactionType.command,
    label: `"${command.name}" on a message`,
    data: {
      ...base(command),
      target_id: target.id,
      resolved: { messages: { [target.id]: object } },
    },
    answerType: 23,
    commandName: command.name,
  };
}

function base(command: StoredCommand): JsonObject {
  const { id, name, type, guildId } = command;
  return { id, name, type, ...(guildId === null ? {} : { guild_id: guildId }) };
}

/** @throws Error when the person would not see the command there */
function usableCommand(
  state: State,
  place: Place,
  input: InteractContext,
  type: number,
  name: string,
): StoredCommand {
  const installed = state.guilds.some(({ id }) => id === place.guildId);
  const command = state.commands.seenIn(installed ? place.guildId : null, type, name);
  if (!command) throw new Error(`no command ${name} of type ${type} is registered`);
  if (command.guildId === null) {
    const { contexts, integrationTypes } = command;
    if (contexts && !contexts.includes(place.context)) {
      throw new Error(`${name} is not offered in context ${place.context}`);
    }
    if (!integrationTypes.some((installation) => String(installation) in place.owners)) {
      throw new Error(`${name} is not offered to installation ${Object.keys(place.owners).join()}`);
    }
  }
  if (!mayUse(command, place) && !input.allowedBySettings) {
    throw new Error(`${place.user.name} may not use ${name} (default_member_permissions)`);
  }
  return command;
}

function mayUse(command: StoredCommand, place: Place): boolean {
  if (command.permissions === null || place.guildId === null) return true;
  if (place.permissions & permission.administrator) return true;
  const needed = BigInt(command.permissions);
  // '0' keeps a command from everybody but administrators (#permissions).
  return needed !== 0n && (place.permissions & needed) === needed;
}
