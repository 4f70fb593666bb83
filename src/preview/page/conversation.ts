import type { Problem } from '../refusals/problem.ts';
import type { Role } from '../people.ts';
import type { WireMessage } from '../wire.ts';

/** Who wrote a message. */
export type Author = Role | 'other' | 'bot';

/** What Discord would not take, and why. */
export interface Refused {
  readonly message: WireMessage;
  readonly problems: readonly Problem[];
}

/** A message in the channel. */
export interface Message {
  readonly id: string;
  readonly author: Author;
  readonly at: Date;
  /** What a person wrote. */
  readonly content: string;
  /** What the bot answered; null while it is thinking. */
  readonly wire: WireMessage | null;
  /** Who asked for it with which command; null where a press did. */
  readonly asked: { readonly by: Role; readonly command: string } | null;
  readonly isReply: boolean;
  /** Who alone sees it. */
  readonly privateTo: Role | null;
  readonly isEdited: boolean;
  readonly refused: Refused | null;
  /** The words for an interaction that did not come through. */
  readonly failure: string | null;
  /** The control that was pressed and is being answered. */
  readonly pressed: string | null;
  readonly exchange: Exchange | null;
}

/** What was asked and how long it took, for the panel. */
export interface Exchange {
  readonly call: object;
  readonly ms: number;
}

/** The messages of the channel, and whoever shows them. */
export interface Conversation {
  readonly messages: () => readonly Message[];
  readonly add: (message: Partial<Message> & Pick<Message, 'author'>) => Message;
  readonly change: (id: string, patch: Partial<Message>) => void;
  readonly remove: (id: string) => void;
  /** Called with a message that is new or changed; with null where it went. */
  readonly watch: (listener: (message: Message | null, id: string) => void) => void;
}

/** An empty channel. */
export function createConversation(): Conversation {
  const messages = new Map<string, Message>();
  const listeners: ((message: Message | null, id: string) => void)[] = [];
  let last = 0;
  const tell = (id: string): void => {
    for (const listener of listeners) listener(messages.get(id) ?? null, id);
  };
  return {
    messages: () => [...messages.values()],
    add(given) {
      last += 1;
      const message: Message = {
        id: String(last),
        at: new Date(),
        content: '',
        wire: null,
        asked: null,
        isReply: false,
        privateTo: null,
        isEdited: false,
        refused: null,
        failure: null,
        pressed: null,
        exchange: null,
        ...given,
      };
      messages.set(message.id, message);
      tell(message.id);
      return message;
    },
    change(id, patch) {
      const before = messages.get(id);
      if (!before) return;
      messages.set(id, { ...before, ...patch });
      tell(id);
    },
    remove(id) {
      messages.delete(id);
      tell(id);
    },
    watch: (listener) => void listeners.push(listener),
  };
}
