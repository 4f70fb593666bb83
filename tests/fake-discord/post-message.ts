import type { MessageContent } from './compose-message.ts';
import { flag } from './constants.ts';
import type { StoredInteraction } from './interactions.ts';
import { newMessage, type StoredMessage } from './messages.ts';
import type { State } from './state.ts';

/** Posts the first answer to an interaction; it becomes `@original`. */
export function postAnswer(
  state: State,
  interaction: StoredInteraction,
  content: MessageContent,
): StoredMessage {
  const message = post(state, interaction, content, interaction.messageId);
  interaction.originalId = message.id;
  return message;
}

/** Posts a further message; it hangs on the first answer. */
export function postFollowup(
  state: State,
  interaction: StoredInteraction,
  content: MessageContent,
): StoredMessage {
  const message = post(state, interaction, content, interaction.originalId);
  interaction.followupIds.push(message.id);
  return message;
}

function post(
  state: State,
  interaction: StoredInteraction,
  content: MessageContent,
  repliesTo: string | null,
): StoredMessage {
  const flags = content.flags | (interaction.forcedEphemeral ? flag.ephemeral : 0);
  return state.messages.add(
    newMessage(state, {
      channelId: interaction.channelId,
      type: repliesTo === null ? interaction.answerType : 19,
      onlyFor: flags & flag.ephemeral ? interaction.user.id : null,
      metadata: interaction.metadata,
      repliesTo,
      content: { ...content, flags },
    }),
  );
}
