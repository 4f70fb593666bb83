import { InteractionResponseType, MessageFlags, Routes, type RawFile, type REST } from 'discord.js';
import type { Reply } from '../replies/types.ts';
import { meaningOf } from './failures.ts';
import { persist, type Patience } from './persist.ts';

/** What became of an answer. Of `answered`, Discord had taken one before. */
export type Outcome = 'sent' | 'answered' | 'late' | 'gone';

/** What one interaction can be answered with. Each throws what Discord refuses for good. */
export interface Responder {
  /** The answer itself, within 3 seconds. */
  send(reply: Reply): Promise<Outcome>;
  /** "Thinking…", within 3 seconds; whether it is private is fixed with this. */
  defer(isPrivate: boolean): Promise<Outcome>;
  /** The answer after `defer`, within 15 minutes. */
  edit(reply: Reply): Promise<Outcome>;
  /** A private answer after a public `defer`, which it takes the place of. */
  replacePrivately(reply: Reply): Promise<Outcome>;
}

/** The parts of an interaction that an answer is addressed to. */
export interface Address {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

// Discord's 3 seconds began when it sent the interaction, some time before it was received here.
const FIRST_ANSWER_MS = 2800;
const DEFERRED_ANSWER_MS = 60_000;

/** Answers one interaction over REST. None of these routes needs the bot's token. */
export function respondTo(address: Address, rest: REST): Responder {
  const callback = Routes.interactionCallback(address.id, address.token);
  const webhook = Routes.webhook(address.applicationId, address.token);
  const original = Routes.webhookMessage(address.applicationId, address.token, '@original');
  const first = { until: Date.now() + FIRST_ANSWER_MS, attempt: 1000 };

  return {
    send: (reply) =>
      outcomeOf(
        persist(first, (signal) => {
          const { body: data, files } = toMessage(reply, reply.private);
          const body = { type: InteractionResponseType.ChannelMessageWithSource, data };
          return rest.post(callback, { body, files, signal, auth: false });
        }),
      ),
    defer: (isPrivate) =>
      outcomeOf(
        persist(first, (signal) => {
          const data = isPrivate ? { flags: MessageFlags.Ephemeral } : {};
          const body = { type: InteractionResponseType.DeferredChannelMessageWithSource, data };
          return rest.post(callback, { body, signal, auth: false });
        }),
      ),
    edit: (reply) =>
      outcomeOf(
        persist(later(), (signal) =>
          rest.patch(original, { ...toMessage(reply, false), signal, auth: false }),
        ),
      ),
    replacePrivately: async (reply) => {
      const deleting = persist(later(), (signal) => rest.delete(original, { signal, auth: false }));
      // As long as the public "thinking…" stands, a follow-up would take its place in public.
      if ((await outcomeOf(deleting)) === 'late') return 'late';
      return outcomeOf(
        rest.post(webhook, { ...toMessage(reply, true), auth: false, query: WAIT_FOR_MESSAGE }),
      );
    },
  };
}

function later(): Patience {
  return { until: Date.now() + DEFERRED_ANSWER_MS, attempt: 10_000 };
}

const WAIT_FOR_MESSAGE = new URLSearchParams({ wait: 'true' });

async function outcomeOf(request: Promise<unknown>): Promise<Outcome> {
  try {
    await request;
    return 'sent';
  } catch (error) {
    const failure = meaningOf(error);
    if (failure === 'refused') throw error;
    return failure === 'passing' ? 'late' : failure;
  }
}

function toMessage(reply: Reply, isPrivate: boolean) {
  const files: RawFile[] = (reply.files ?? []).map(({ name, data }) => ({ name, data }));
  const attachments = (reply.files ?? []).map(({ name, description }, index) => ({
    id: String(index),
    filename: name,
    description,
  }));
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  const body = {
    flags,
    components: reply.components,
    // Text of sources and questions must never ping anyone.
    allowed_mentions: { parse: [] },
    ...(attachments.length === 0 ? {} : { attachments }),
  };
  return { body, files };
}
