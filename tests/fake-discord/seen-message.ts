import type { Attachment } from './attachments.ts';
import { flag } from './constants.ts';
import type { Component, Embed } from './message-body.ts';
import type { StoredMessage } from './messages.ts';

/** A message as it stands at the moment of looking. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** Only one person sees it. */
  readonly ephemeral: boolean;
  readonly componentsV2: boolean;
  /** "Thinking": deferred and not filled in yet. */
  readonly loading: boolean;
  /** Who it notified: user ids, `&role` ids, 'everyone', 'here'. */
  readonly pings: readonly string[];
  /** How often it was edited. */
  readonly edits: number;
  /** The message it hangs on, or null. */
  readonly repliesTo: string | null;
  visibleTo(userId: string): boolean;
}

/** Looks at a message. */
export function seen(message: StoredMessage): SeenMessage {
  const { content, embeds, components, attachments, flags, pings } = message.content;
  const { onlyFor } = message;
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: message.author.id,
    content,
    embeds,
    components,
    attachments,
    flags,
    ephemeral: (flags & flag.ephemeral) !== 0,
    componentsV2: (flags & flag.componentsV2) !== 0,
    loading: (flags & flag.loading) !== 0,
    pings,
    edits: message.edits,
    repliesTo: message.repliesTo,
    visibleTo: (userId) => onlyFor === null || onlyFor === userId,
  };
}
