import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { composeMessage } from './compose-message.ts';
import { permission } from './constants.ts';
import { guildChannel } from './guilds.ts';
import { messageObject, newMessage, type StoredMessage } from './messages.ts';
import { refusals } from './refusal.ts';
import type { Answer, Call, Route } from './routes.ts';
import type { State } from './state.ts';

/** Messages that the bot posts with its own token (resources/message). */
export function channelRoutes(state: State): Route[] {
  const shown = (one: StoredMessage): Answer => ({
    status: 200,
    body: messageObject(one, state.applicationId),
  });
  const base = '/channels/:channel/messages';
  return [
    route('GET', '/channels/:channel', (call) => ({ status: 200, body: channel(state, call) })),
    route('POST', base, (call) => shown(send(state, call))),
    route('GET', `${base}/:message`, (call) => shown(message(state, call))),
    route('PATCH', `${base}/:message`, (call) => shown(edit(state, call))),
    route('DELETE', `${base}/:message`, (call) => {
      state.messages.delete(message(state, call).id);
      return { status: 204 };
    }),
  ];
}

function route(method: string, pattern: string, handle: (call: Call) => Answer): Route {
  const takesBody = method === 'POST' || method === 'PATCH';
  return { method, pattern, auth: true, takesBody, handle };
}

function channel(state: State, call: Call): unknown {
  const guild = state.guilds.find(({ channelId }) => channelId === call.param('channel'));
  if (!guild) throw refusals.unknownChannel();
  return guildChannel(guild);
}

/** A message of the channel that everyone there sees; ephemeral ones are not found this way. */
function message(state: State, call: Call): StoredMessage {
  channel(state, call);
  const found = state.messages.get(call.param('message'));
  if (found.onlyFor !== null || found.channelId !== call.param('channel')) {
    throw refusals.unknownMessage();
  }
  return found;
}

function send(state: State, call: Call): StoredMessage {
  channel(state, call);
  if (!(state.botPermissions & permission.viewChannel)) throw refusals.missingAccess();
  if (!(state.botPermissions & permission.sendMessages)) throw refusals.missingPermissions();
  const content = composeMessage({
    body: call.json,
    message: call.json,
    path: [],
    schema: MessageCreateRequestSchema,
    files: call.files,
    before: null,
    newId: state.newId,
  });
  return state.messages.add(newMessage(state, { channelId: call.param('channel'), content }));
}

function edit(state: State, call: Call): StoredMessage {
  const before = message(state, call);
  if (before.author.id !== state.bot.id) throw refusals.foreignMessage();
  const content = composeMessage({
    body: call.json,
    message: call.json,
    path: [],
    schema: MessageEditRequestPartialSchema,
    files: call.files,
    before: before.content,
    newId: state.newId,
  });
  return state.messages.edit(before.id, content, state.clock.now());
}
