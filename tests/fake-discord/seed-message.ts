import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { composeMessage } from './compose-message.ts';
import { flag } from './constants.ts';
import { newMessage, type StoredMessage } from './messages.ts';
import { userObject } from './people.ts';
import type { State } from './state.ts';

/** Where a seeded message stands, and for whom. */
export interface SeedOptions {
  /** Who sees it alone, by name or id; everyone when left out. */
  readonly onlyFor?: string;
  /** Who is said to have asked for it; 'alice' when left out. */
  readonly askedBy?: string;
  readonly channelId?: string;
}

/** Puts a message of the bot there without the bot: from an earlier run, or an older version. */
export function seedMessage(state: State, body: object, options: SeedOptions): StoredMessage {
  const content = composeMessage({
    body,
    message: body,
    path: [],
    schema: MessageCreateRequestSchema,
    files: [],
    before: null,
    newId: state.newId,
  });
  const onlyFor = options.onlyFor === undefined ? null : state.people(options.onlyFor).id;
  return state.messages.add(
    newMessage(state, {
      channelId: options.channelId ?? state.guilds[0]?.channelId ?? state.newId(),
      type: 20,
      onlyFor,
      metadata: {
        id: state.newId(),
        type: 2,
        user: userObject(state.people(options.onlyFor ?? options.askedBy ?? 'alice')),
        authorizing_integration_owners: {},
      },
      content: { ...content, flags: content.flags | (onlyFor === null ? 0 : flag.ephemeral) },
    }),
  );
}
