import { describe, expect, it } from 'vitest';
import { answerAutocomplete } from '../../src/command/autocomplete/answer-autocomplete.ts';
import { answerCommand } from '../../src/command/answering/answer-command.ts';
import { answerPress } from '../../src/command/answering/answer-press.ts';
import { loadCommands } from '../../src/command/load.ts';
import type { Responder } from '../../src/command/answering/responder.ts';
import type { Choice, Request } from '../../src/command/types.ts';
import { createLogger } from '../../src/host/log.ts';
import type { Libraries } from '../../src/libraries/types.ts';
import { writeCustomId } from '../../src/replies/message/custom-id.ts';
import type { Reply } from '../../src/replies/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { aboutWater, snapshotOf } from '../discord/material.ts';

const commands = await loadCommands();
const own = await snapshotOf([aboutWater(3)]);
const log = createLogger({ level: 'silent', token: null });
const capabilities = {
  moderatedGuildId: null,
  reload: () => Promise.reject(new UserError('not-a-moderator', {})),
};
const by = {
  locale: 'en',
  userId: '1',
  guildId: '2',
  library: '2',
  mayManageGuild: false,
  capabilities,
} as const;
const request: Request = {
  ...by,
  command: 'ask',
  subcommand: null,
  options: { question: 'water' },
  page: 1,
  targetText: null,
  private: false,
};

/** A library that is read for so long, or for ever. */
function coldFor(milliseconds: number): Libraries {
  return {
    open: () =>
      new Promise((resolve) => {
        if (milliseconds !== Infinity) setTimeout(resolve, milliseconds, { own, common: null });
      }),
  };
}

/** Keeps what it is told, and when. */
function listen() {
  const started = performance.now();
  const heard: { readonly what: string; readonly at: number }[] = [];
  const suggested: (readonly Choice[])[] = [];
  const replies: Reply[] = [];
  const hear = (what: string) => heard.push({ what, at: performance.now() - started });
  const take = (what: string) => async (reply: Reply) => {
    hear(what);
    replies.push(reply);
    return 'sent' as const;
  };
  const responder: Responder = {
    send: take('send'),
    edit: take('edit'),
    change: take('change'),
    replacePrivately: take('replace'),
    followPrivately: take('follow'),
    post: async () => ({ outcome: 'sent', isHidden: false }),
    postLater: async () => ({ outcome: 'sent', isHidden: false }),
    defer: async () => {
      hear('defer');
      return 'sent';
    },
    deferChange: async () => {
      hear('defer');
      return 'sent';
    },
    suggest: async (choices) => {
      hear('suggest');
      suggested.push(choices);
      return 'sent';
    },
  };
  return { responder, heard, suggested, replies };
}

describe('a library that is being read', () => {
  it('holds up no deferral of a command: "thinking…" comes in time, then the answer', async () => {
    const { responder, heard, replies } = listen();
    const asked = { asked: request, isAlone: false, responder };
    await answerCommand(asked, { commands, libraries: coldFor(2_500), log });
    expect(heard.map(({ what }) => what)).toEqual(['defer', 'edit']);
    expect(heard[0]?.at).toBeLessThan(2_400);
    expect(JSON.stringify(replies)).toContain('12% salt');
  });

  it('nor that of a button', async () => {
    const { responder, heard } = listen();
    const first = listen();
    const warm = { commands, libraries: coldFor(0), log };
    await answerCommand({ asked: request, isAlone: false, responder: first.responder }, warm);
    const view = { kind: 'page', page: 1 } as const;
    const press = {
      customId: writeCustomId({
        act: 'turn',
        command: 'ask',
        view,
        asker: '1',
        visibility: 'public',
      }),
      values: [],
      components: first.replies[0]?.components,
      isPrivate: false,
      isAlone: false,
      by,
    };
    await answerPress(press, responder, { commands, libraries: coldFor(2_500), log });
    expect(heard.map(({ what }) => what)).toEqual(['defer', 'edit']);
    expect(heard[0]?.at).toBeLessThan(2_400);
  });

  it('is waited for by suggestions, and not for longer than Discord waits', async () => {
    const soon = listen();
    await answerAutocomplete(request, 'question', soon.responder, {
      commands,
      libraries: coldFor(300),
      log,
    });
    expect(soon.suggested[0]?.map(({ name }) => name)).toContain('water');
    const never = listen();
    const answering = { commands, libraries: coldFor(Infinity), log };
    await answerAutocomplete(request, 'question', never.responder, answering);
    expect(never.suggested).toEqual([[]]);
    expect(never.heard[0]?.at).toBeLessThan(2_700);
  });
});
