import { MessageFlags } from './discord-constants.ts';
import type { Reply } from '../types.ts';

/** The body of a message as Discord takes it; the files' bytes go beside it. */
export type Payload = ReturnType<typeof toPayload>;

/** A reply → the body of its message. */
export function toPayload({ components, files = [] }: Reply, isPrivate: boolean) {
  return {
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    components,
    // Text of sources and questions must never ping anyone.
    allowed_mentions: { parse: [] },
    // Also where there are none: a message that is changed would keep those that it had.
    attachments: files.map(({ name, description }, index) => ({
      id: String(index),
      filename: name,
      description,
    })),
  };
}
