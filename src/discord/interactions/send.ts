import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type RawFile,
  type RequestData,
  type REST,
} from 'discord.js';
import { z } from 'zod';
import type { Deferral, Outcome, Responder } from '../../command/index.ts';
import { type Reply, toPayload } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import { meaningOf } from '../rest/failures.ts';
import { persist, type Patience } from '../rest/persist.ts';

const {
  ApplicationCommandAutocompleteResult,
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
} = InteractionResponseType;

/** The parts of an interaction that an answer is addressed to. */
export interface Address {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

// Discord's 3 seconds began when it sent the interaction, some time before it was received here.
const FIRST_ANSWER_MS = 2800;
// Time enough for a second one; shorter, a machine that is busy would ask twice for everything.
const FIRST_ATTEMPT_MS = 1500;
const DEFERRED_ANSWER_MS = 60_000;
const SLOWEST_BYTES_PER_MS = 200;

/** Answers one interaction over REST. None of these routes needs the bot's token. */
export function respondTo(address: Address, rest: REST): Responder {
  const callback = Routes.interactionCallback(address.id, address.token);
  const webhook = Routes.webhook(address.applicationId, address.token);
  const original = Routes.webhookMessage(address.applicationId, address.token, '@original');
  const first = { until: Date.now() + FIRST_ANSWER_MS, attempt: FIRST_ATTEMPT_MS };

  const respond = (body: object, extra: Partial<RequestData> = {}) =>
    persist(first, (signal) => rest.post(callback, { ...extra, body, signal, auth: false }));
  const answer = (type: InteractionResponseType, reply: Reply, query?: URLSearchParams) => {
    const { body: data, files } = toMessage(reply, reply.private);
    return respond({ type, data }, { files, ...(query ? { query } : {}) });
  };
  const edit = (reply: Reply) =>
    persist(later(reply), (signal) =>
      rest.patch(original, { ...toMessage(reply, false), signal, auth: false }),
    );
  const followPrivately = (reply: Reply) =>
    outcomeOf(
      rest.post(webhook, { ...toMessage(reply, true), auth: false, query: WAIT_FOR_MESSAGE }),
    );

  return {
    send: (reply) => outcomeOf(answer(ChannelMessageWithSource, reply)),
    post: (reply) => outcomeOfPost(answer(ChannelMessageWithSource, reply, WITH_RESPONSE)),
    defer: (isPrivate) => {
      const data = isPrivate ? { flags: MessageFlags.Ephemeral } : {};
      return outcomeOfDeferral(respond({ type: DeferredChannelMessageWithSource, data }));
    },
    change: (reply) => outcomeOf(answer(UpdateMessage, { ...reply, private: false })),
    deferChange: () => outcomeOfDeferral(respond({ type: DeferredMessageUpdate })),
    edit: (reply) => outcomeOf(edit(reply)),
    postLater: (reply) => outcomeOfPost(edit(reply)),
    replacePrivately: async (reply) => {
      const deleting = persist(later(), (signal) => rest.delete(original, { signal, auth: false }));
      // As long as the public "thinking…" stands, a follow-up would take its place in public.
      if ((await outcomeOf(deleting)) === 'late') return 'late';
      return followPrivately(reply);
    },
    followPrivately,
    suggest: (choices) =>
      outcomeOf(respond({ type: ApplicationCommandAutocompleteResult, data: { choices } })),
  };
}

const messageSchema = z.object({ flags: z.number() });
/** What comes of a callback, or of an edit. */
const shownSchema = z.union([
  z.object({ resource: z.object({ message: messageSchema }) }).transform((r) => r.resource.message),
  messageSchema,
]);

async function outcomeOfPost(posting: Promise<unknown>): ReturnType<Responder['post']> {
  const outcome = await outcomeOf(posting);
  return { outcome, isHidden: outcome === 'sent' && isEphemeral(await posting) };
}

/** Whether the message that came of an answer is shown to who asked alone. */
function isEphemeral(response: unknown): boolean {
  const flags = shownSchema.safeParse(response).data?.flags ?? 0;
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** Files take their time on a slow line. */
function later({ files = [] }: Pick<Reply, 'files'> = {}): Patience {
  const bytes = files.reduce((sum, { data }) => sum + data.length, 0);
  const extra = Math.ceil(bytes / SLOWEST_BYTES_PER_MS);
  return { until: Date.now() + DEFERRED_ANSWER_MS + extra, attempt: 10_000 + extra };
}

const WITH_RESPONSE = new URLSearchParams({ with_response: 'true' });
const WAIT_FOR_MESSAGE = new URLSearchParams({ wait: 'true' });

async function outcomeOf(request: Promise<unknown>): Promise<Outcome> {
  try {
    await request;
    return 'sent';
  } catch (error) {
    const failure = meaningOf(error);
    if (failure === 'forbidden') throw new UserError('may-not-post', {});
    if (failure === 'refused') throw error;
    return failure === 'passing' ? 'late' : failure;
  }
}

/** Where no word came back, the answer itself shows whether Discord took the deferral. */
async function outcomeOfDeferral(request: Promise<unknown>): Promise<Deferral> {
  try {
    await request;
    return 'sent';
  } catch (error) {
    return meaningOf(error) === 'passing' ? 'unsure' : outcomeOf(request);
  }
}

function toMessage(reply: Reply, isPrivate: boolean) {
  const files: RawFile[] = (reply.files ?? []).map(({ name, data }) => ({ name, data }));
  return { body: toPayload(reply, isPrivate), files };
}
