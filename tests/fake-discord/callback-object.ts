import { callbackType, flag } from './constants.ts';
import type { StoredInteraction } from './interactions.ts';
import { messageObject, type StoredMessage } from './messages.ts';
import type { State } from './state.ts';

/** The answer to `with_response=true` (#interaction-callback-response-object). */
export function callbackObject(
  state: State,
  interaction: StoredInteraction,
  type: number,
  message: StoredMessage | null,
): unknown {
  const flags = message?.content.flags ?? 0;
  const shows = type === callbackType.message || type === callbackType.update;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (flags & flag.loading) !== 0,
            response_message_ephemeral: (flags & flag.ephemeral) !== 0,
          }
        : {}),
    },
    resource: {
      type,
      ...(message && shows ? { message: messageObject(message, state.applicationId) } : {}),
    },
  };
}
