import { randomBytes } from 'node:crypto';
import type { Action } from './action.ts';
import { FakeInteraction } from './fake-interaction.ts';
import { autocompleteAction, commandAction, messageAction } from './interact-command.ts';
import { buttonAction, modalAction, otherAction, selectAction } from './interact-component.ts';
import { placeOf, type Place } from './interact-context.ts';
import type { InteractInput } from './interact-input.ts';
import type { StoredInteraction } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { userObject } from './people.ts';
import type { State } from './state.ts';

/** Does what a person would do in Discord, and sends it to the bot. */
export function interact(
  state: State,
  deliver: (payload: JsonObject) => boolean,
  input: InteractInput,
): FakeInteraction {
  const place = placeOf(state, input);
  const action = actionOf(state, place, input);
  const id = state.newId();
  const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString(
    'base64url',
  );
  const payload = {
    ...place.payload,
    id,
    application_id: state.applicationId,
    type: action.type,
    token,
    version: 1,
    data: action.data,
    ...(action.message ? { message: action.message.object } : {}),
  };
  const stored: StoredInteraction = {
    id,
    token,
    type: action.type,
    label: `${action.label} of ${place.user.name}`,
    payload,
    user: place.user,
    channelId: place.channelId,
    messageId: action.message?.id ?? null,
    forcedEphemeral: place.forcedEphemeral,
    userInstallOnly: place.userInstallOnly,
    focusedType: action.focusedType ?? null,
    answerType: action.answerType ?? 0,
    metadata: {
      id,
      type: action.type,
      user: userObject(place.user),
      authorizing_integration_owners: place.owners,
      ...(action.commandName === undefined ? {} : { name: action.commandName }),
      ...(action.message ? { interacted_message_id: action.message.id } : {}),
    },
    createdAt: state.clock.now(),
    sentAt: performance.now(),
    attempts: [],
    followupIds: [],
    acknowledged: null,
    originalId: null,
    editsBefore: 0,
    thinking: false,
  };
  state.interactions.add(stored);
  const delivered = deliver(payload);
  return new FakeInteraction(state, stored, delivered);
}

function actionOf(state: State, place: Place, input: InteractInput): Action {
  switch (input.type) {
    case 'command':
      return commandAction(state, place, input);
    case 'autocomplete':
      return autocompleteAction(state, place, input);
    case 'message':
      return messageAction(state, place, input);
    case 'button':
      return buttonAction(state, place, input);
    case 'select':
      return selectAction(state, place, input);
    case 'other':
      return otherAction(state, place, input);
    default:
      return modalAction(state, input);
  }
}
