import type { Place } from './interact-context.ts';
import type { TargetMessage } from './interact-input.ts';
import { newMessage, type StoredMessage } from './messages.ts';
import type { SeenMessage } from './seen-message.ts';
import type { State } from './state.ts';

/** The message in whose context menu a command is used: one that is there, or a new one. */
export function targetMessage(
  state: State,
  place: Place,
  target: TargetMessage | SeenMessage,
): StoredMessage {
  if ('id' in target) return visibleMessage(state, place, target.id);
  const nothing = { embeds: [], components: [], attachments: [], flags: 0, pings: [] };
  return state.messages.add(
    newMessage(state, {
      channelId: place.channelId,
      author: state.people(target.author ?? 'bob'),
      authorIsBot: false,
      content: { content: target.content, ...nothing },
    }),
  );
}

/** @throws Error when the person cannot see such a message */
export function visibleMessage(state: State, place: Place, id: string): StoredMessage {
  const message = state.messages.find(id);
  if (!message) throw new Error(`there is no message ${id} (any more)`);
  if (message.onlyFor !== null && message.onlyFor !== place.user.id) {
    throw new Error(`${place.user.name} cannot see message ${id}: it is ephemeral`);
  }
  return message;
}
