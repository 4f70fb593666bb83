import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { callbackObject } from './callback-object.ts';
import { checkCallbackType } from './check-callback-type.ts';
import { checkChoices } from './check-choices.ts';
import { checkModal } from './check-modal.ts';
import { checkSchema, type Schema } from './check-schema.ts';
import { composeMessage } from './compose-message.ts';
import { callbackType, flag } from './constants.ts';
import { isTooLate, type StoredInteraction } from './interactions.ts';
import { at, isObject } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { postAnswer } from './post-message.ts';
import { Problems } from './problems.ts';
import { Refusal, refusals } from './refusal.ts';
import type { Answer, Call, Route } from './routes.ts';
import type { State } from './state.ts';

/** The first response to an interaction (interactions/receiving-and-responding). */
export function callbackRoutes(state: State): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      auth: false,
      takesBody: true,
      handle: (call) => answerInteraction(state, call),
    },
  ];
}

function answerInteraction(state: State, call: Call): Answer {
  const interaction = state.interactions.find(call.param('interaction'));
  if (!interaction || interaction.token !== call.param('token')) {
    throw refusals.unknownInteraction();
  }
  const rawType = at(call.json, 'type');
  const type = typeof rawType === 'number' ? rawType : 0;
  try {
    const message = respond(state, interaction, type, call);
    const status = call.query.get('with_response') === 'true' ? 200 : 204;
    interaction.attempts.push({ type, status, code: null });
    return status === 204
      ? { status }
      : { status, body: callbackObject(state, interaction, type, message) };
  } catch (error) {
    if (error instanceof Refusal) {
      interaction.attempts.push({ type, status: error.status, code: error.code });
    }
    throw error;
  } finally {
    state.interactions.changed(interaction.id);
  }
}

function respond(
  state: State,
  interaction: StoredInteraction,
  type: number,
  call: Call,
): StoredMessage | null {
  if (interaction.acknowledged) throw refusals.acknowledged();
  if (isTooLate(interaction, state.clock.now())) throw refusals.unknownInteraction();
  checkCallbackType(interaction, type);
  const message = carryOut(state, interaction, type, call);
  const data = at(call.json, 'data');
  interaction.acknowledged = {
    type,
    data: isObject(data) ? data : {},
    files: call.files,
    afterMs: performance.now() - interaction.sentAt,
  };
  return message;
}

function carryOut(
  state: State,
  interaction: StoredInteraction,
  type: number,
  call: Call,
): StoredMessage | null {
  const { json, files } = call;
  const data = at(json, 'data');
  const draft = { body: json, message: data, path: ['data'], files, newId: state.newId };
  switch (type) {
    case callbackType.message: {
      const schema = CreateMessageInteractionCallbackRequestSchema;
      const content = composeMessage({ ...draft, schema, before: null });
      return postAnswer(state, interaction, content);
    }
    case callbackType.deferredMessage:
      return defer(state, interaction, json);
    case callbackType.deferredUpdate:
    case callbackType.update: {
      const message = state.messages.get(interaction.messageId ?? '');
      const schema = UpdateMessageInteractionCallbackRequestSchema;
      interaction.editsBefore = message.edits;
      if (type === callbackType.deferredUpdate) {
        check(schema, json);
      } else {
        const content = composeMessage({ ...draft, schema, before: message.content });
        state.messages.edit(message.id, content, state.clock.now());
      }
      interaction.originalId = message.id;
      return message;
    }
    case callbackType.choices: {
      const problems = new Problems();
      const schema = ApplicationCommandAutocompleteCallbackRequestSchema;
      if (checkSchema(schema, json, [], problems)) {
        checkChoices(data, interaction.focusedType ?? 0, ['data'], problems);
      }
      problems.throwIfAny();
      return null;
    }
    default: {
      const problems = new Problems();
      const schema = ModalInteractionCallbackRequestSchema;
      if (checkSchema(schema, json, [], problems)) checkModal(data, ['data'], problems);
      problems.throwIfAny();
      return null;
    }
  }
}

function check(schema: Schema, json: unknown): void {
  const problems = new Problems();
  checkSchema(schema, json, [], problems);
  problems.throwIfAny();
}

/** "Thinking": of the flags only EPHEMERAL counts, and it is settled now. */
function defer(state: State, interaction: StoredInteraction, json: unknown): StoredMessage {
  check(CreateMessageInteractionCallbackRequestSchema, json);
  const flags = at(at(json, 'data'), 'flags');
  const ephemeral = typeof flags === 'number' ? flags & flag.ephemeral : 0;
  interaction.thinking = true;
  return postAnswer(state, interaction, {
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: flag.loading | ephemeral,
    pings: [],
  });
}
