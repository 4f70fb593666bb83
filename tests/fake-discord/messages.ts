import { withAddresses } from './attachments.ts';
import type { MessageContent } from './compose-message.ts';
import { flag } from './constants.ts';
import type { JsonObject } from './json.ts';
import { userObject, type Person } from './people.ts';
import { refusals } from './refusal.ts';
import type { State } from './state.ts';

/** A message as the server keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: Person;
  readonly authorIsBot: boolean;
  /** 0 plain, 19 reply, 20 answer to a slash command, 23 to a context menu. */
  readonly type: number;
  /** The only person who sees it, when it is ephemeral. */
  readonly onlyFor: string | null;
  /** `interaction_metadata`, for messages that answer an interaction. */
  readonly metadata: JsonObject | null;
  /** The message that the answer belongs to, for answers to components. */
  readonly repliesTo: string | null;
  readonly createdAt: number;
  content: MessageContent;
  editedAt: number | null;
  deleted: boolean;
  /** How often it changed. */
  edits: number;
}

/** Every message of the server, by id. */
export class Messages {
  readonly #all = new Map<string, StoredMessage>();

  add(message: StoredMessage): StoredMessage {
    this.#all.set(message.id, message);
    return message;
  }

  /** The message that is still there, or undefined. */
  find(id: string): StoredMessage | undefined {
    const message = this.#all.get(id);
    return message?.deleted ? undefined : message;
  }

  /** @throws Refusal 10008 when it is gone or never was */
  get(id: string): StoredMessage {
    const message = this.find(id);
    if (!message) throw refusals.unknownMessage();
    return message;
  }

  edit(id: string, content: MessageContent, now: number): StoredMessage {
    const message = this.get(id);
    message.content = content;
    message.editedAt = now;
    message.edits += 1;
    return message;
  }

  delete(id: string): void {
    this.get(id).deleted = true;
  }

  /** Those that are still there, oldest first. */
  list(): StoredMessage[] {
    return [...this.#all.values()].filter(({ deleted }) => !deleted);
  }

  clear(): void {
    this.#all.clear();
  }
}

/** A new message of the bot, with whatever differs from the plain one. */
export function newMessage(
  state: Pick<State, 'newId' | 'bot' | 'clock'>,
  message: Pick<StoredMessage, 'channelId' | 'content'> & Partial<StoredMessage>,
): StoredMessage {
  return {
    id: state.newId(),
    author: state.bot,
    authorIsBot: true,
    type: 0,
    onlyFor: null,
    metadata: null,
    repliesTo: null,
    createdAt: state.clock.now(),
    editedAt: null,
    deleted: false,
    edits: 0,
    ...message,
  };
}

/** A message object as Discord sends it (resources/message#message-object). */
export function messageObject(message: StoredMessage, applicationId: string): JsonObject {
  const { content } = message;
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: userObject(message.author, message.authorIsBot),
    content: content.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: content.pings.includes('everyone'),
    mentions: [],
    mention_roles: [],
    attachments: content.attachments.map((file) => ({
      id: file.id,
      filename: file.filename,
      size: file.size,
      url: file.url,
      proxy_url: file.url,
      content_type: file.contentType,
      ...(file.description === null ? {} : { description: file.description }),
      ephemeral: (content.flags & flag.ephemeral) !== 0,
    })),
    embeds: withAddresses(
      content.embeds.map((embed) => ({ type: 'rich', ...embed })),
      content.attachments,
    ),
    components: withAddresses(content.components, content.attachments),
    pinned: false,
    flags: content.flags,
    ...(message.authorIsBot ? { webhook_id: applicationId, application_id: applicationId } : {}),
    ...(message.metadata ? { interaction_metadata: message.metadata } : {}),
    ...(message.repliesTo
      ? { message_reference: { message_id: message.repliesTo, channel_id: message.channelId } }
      : {}),
  };
}
