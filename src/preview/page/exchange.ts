import type { Role } from '../people.ts';
import type { AnswerEvent, CommandCall, MaterialInfo, WireMessage } from '../wire.ts';
import { Failed, sendCommand, sendPress } from './api.ts';
import type { Conversation, Message } from './conversation.ts';
import type { Files } from './composer/command-form.ts';
import { callIn } from './composer/entries.ts';
import { readFiles } from './read-files.ts';
import type { App } from './state.ts';

/** Discord's flag of a message that one person sees. */
const EPHEMERAL = 64;

/** What is asked of a command, besides who asks. */
export interface Wanted extends Pick<CommandCall, 'command' | 'subcommand' | 'options' | 'target'> {
  readonly files?: Files;
}

/** Sends commands and presses, and puts what comes of them into the channel. */
export interface Exchanges {
  readonly command: (wanted: Wanted) => Promise<void>;
  readonly press: (message: Message, customId: string, values: readonly string[]) => Promise<void>;
}

/** Where an answer goes, and what it comes of. */
interface Place {
  readonly by: Role;
  readonly call: object;
  readonly asked: Message['asked'];
  /** The message of the button that was pressed. */
  readonly pressed: Message | null;
}

/** Exchanges for a channel. */
export function createExchanges(app: App, conversation: Conversation): Exchanges {
  const follow = async (
    place: Place,
    send: (tell: (event: AnswerEvent) => void) => Promise<void>,
  ): Promise<void> => {
    const put = createPut(conversation, place, (material) => app.change({ material }));
    try {
      await send(put);
    } catch (error) {
      const reason = error instanceof Failed ? error.message : app.say('offline');
      const failure = app.say('failed', { reason });
      if (place.pressed) conversation.change(place.pressed.id, { failure });
      else conversation.add({ author: 'bot', asked: place.asked, privateTo: place.by, failure });
    }
  };
  return {
    async command({ files = {}, ...wanted }) {
      const { role, locale } = app.state();
      const call = { ...wanted, role, locale };
      const asked = { by: role, command: callIn(app.setup, wanted, locale) };
      await follow({ by: role, call, asked, pressed: null }, async (tell) => {
        const sent =
          Object.keys(files).length > 0 ? { ...call, files: await readFiles(files) } : call;
        await sendCommand(sent, tell);
      });
    },
    async press(message, customId, values) {
      if (message.wire === null || message.pressed !== null) return;
      const { role, locale } = app.state();
      const { flags, components } = message.wire.payload;
      const call = {
        role,
        locale,
        customId,
        values: [...values],
        // Messages are numbered anew each time that the page is opened.
        message: {
          id: `${performance.timeOrigin}.${message.id}`,
          flags,
          components: [...components],
        },
      };
      conversation.change(message.id, { pressed: customId, failure: null });
      const place = {
        by: role,
        call: { role, locale, customId, values },
        asked: null,
        pressed: message,
      };
      await follow(place, (tell) => sendPress(call, tell));
      conversation.change(message.id, { pressed: null });
    },
  };
}

/** Takes the events of one answer, one after the other. */
function createPut(
  conversation: Conversation,
  { by, call, asked, pressed }: Place,
  onDone: (material: MaterialInfo) => void,
) {
  let thinking: Message | null = null;
  const show = (wire: WireMessage, ms: number, rest: Partial<Message>): void => {
    const privateTo = (wire.payload.flags & EPHEMERAL) === 0 ? null : by;
    const patch = { wire, privateTo, exchange: { call, ms }, ...rest };
    if (thinking) conversation.change(thinking.id, patch);
    else conversation.add({ author: 'bot', asked, isReply: pressed !== null, ...patch });
    thinking = null;
  };
  return (event: AnswerEvent): void => {
    switch (event.kind) {
      case 'thinking':
        thinking = conversation.add({
          author: 'bot',
          asked,
          isReply: pressed !== null,
          privateTo: event.private ? by : null,
        });
        return;
      case 'changing':
        return;
      case 'done':
        onDone(event.material);
        return;
      case 'removed':
        if (thinking) conversation.remove(thinking.id);
        thinking = null;
        return;
      case 'refused': {
        const { message, problems, ms } = event;
        show(message, ms, { refused: { message, problems }, privateTo: by });
        return;
      }
      case 'message':
        show(event.message, event.ms, {});
        return;
      case 'change': {
        const { message, ms } = event;
        if (!pressed) return;
        // Whether a message is private was settled when it was sent.
        const flags = message.payload.flags | ((pressed.wire?.payload.flags ?? 0) & EPHEMERAL);
        const wire = { ...message, payload: { ...message.payload, flags } };
        conversation.change(pressed.id, { wire, isEdited: true, exchange: { call, ms } });
      }
    }
  };
}
