import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { composeMessage } from './compose-message.ts';
import { callbackType, interactionType } from './constants.ts';
import { isExpired, type StoredInteraction } from './interactions.ts';
import { messageObject, type StoredMessage } from './messages.ts';
import { postFollowup } from './post-message.ts';
import { refusals } from './refusal.ts';
import type { Answer, Call, Route } from './routes.ts';
import type { State } from './state.ts';

/** Of an app that only a user installed (#create-followup-message). */
const MAX_USER_INSTALL_FOLLOWUPS = 5;

/** Edits and follow-ups with an interaction's token (interactions/receiving-and-responding). */
export function webhookRoutes(state: State): Route[] {
  const base = '/webhooks/:app/:token';
  const route = (
    method: string,
    pattern: string,
    handle: (interaction: StoredInteraction, call: Call) => Answer,
  ): Route => ({
    method,
    pattern,
    auth: false,
    takesBody: method === 'POST' || method === 'PATCH',
    handle: (call) => {
      const interaction = usable(state, call);
      const answer = handle(interaction, call);
      state.interactions.changed(interaction.id);
      return answer;
    },
  });
  const shown = (message: StoredMessage): Answer => ({
    status: 200,
    body: messageObject(message, state.applicationId),
  });
  return [
    route('POST', base, (interaction, call) => shown(followUp(state, interaction, call))),
    route('GET', `${base}/messages/:message`, (interaction, call) =>
      shown(target(state, interaction, call.param('message'))),
    ),
    route('PATCH', `${base}/messages/:message`, (interaction, call) =>
      shown(edit(state, interaction, target(state, interaction, call.param('message')), call)),
    ),
    route('DELETE', `${base}/messages/:message`, (interaction, call) => {
      state.messages.delete(target(state, interaction, call.param('message')).id);
      interaction.thinking = false;
      return { status: 204 };
    }),
  ];
}

/** The interaction whose token this is, once it was answered and as long as the token lives. */
function usable(state: State, call: Call): StoredInteraction {
  if (call.param('app') !== state.applicationId) throw refusals.unknownWebhook();
  const interaction = state.interactions.findByToken(call.param('token'));
  if (!interaction) throw refusals.unknownWebhook();
  if (isExpired(interaction, state.clock.now())) throw refusals.expiredToken();
  // Before a first response, and after the three seconds without one, there is no such webhook.
  if (!interaction.acknowledged || interaction.type === interactionType.autocomplete) {
    throw refusals.unknownWebhook();
  }
  return interaction;
}

function target(state: State, interaction: StoredInteraction, name: string): StoredMessage {
  if (name === '@original') return state.messages.get(interaction.originalId ?? '');
  const own = name === interaction.originalId || interaction.followupIds.includes(name);
  // Discord knows it, but not as a message of this token.
  if (!own) throw refusals.unknownMessage();
  return state.messages.get(name);
}

function edit(
  state: State,
  interaction: StoredInteraction,
  message: StoredMessage,
  call: Call,
): StoredMessage {
  const content = composeMessage({
    body: call.json,
    message: call.json,
    path: [],
    schema: IncomingWebhookUpdateRequestPartialSchema,
    files: call.files,
    before: message.content,
    newId: state.newId,
  });
  if (message.id === interaction.originalId) interaction.thinking = false;
  return state.messages.edit(message.id, content, state.clock.now());
}

function followUp(state: State, interaction: StoredInteraction, call: Call): StoredMessage {
  // Right after deferring, a follow-up is the edit of the deferred answer (deprecated, but so it is).
  if (interaction.acknowledged?.type === callbackType.deferredMessage && interaction.thinking) {
    return edit(state, interaction, state.messages.get(interaction.originalId ?? ''), call);
  }
  const content = composeMessage({
    body: call.json,
    message: call.json,
    path: [],
    schema: IncomingWebhookRequestPartialSchema,
    files: call.files,
    before: null,
    newId: state.newId,
  });
  const many = interaction.followupIds.length >= MAX_USER_INSTALL_FOLLOWUPS;
  if (interaction.userInstallOnly && many) throw refusals.tooManyFollowups();
  return postFollowup(state, interaction, content);
}
