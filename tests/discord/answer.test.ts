import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command, Request } from '../../src/command/types.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { permission, textOf, type CommandInput } from '../fake-discord/index.ts';
import { commandOf, commandsOf, replyOf, type MadeUp } from './made-up-commands.ts';
import { madeUpStore } from './made-up-store.ts';
import { startBot, type BotSetup, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

async function botWith(made: MadeUp | Command, setup: BotSetup = {}): Promise<TestBot> {
  const command = 'declaration' in made ? made : commandOf('ask', made);
  running = await startBot({ commands: commandsOf(command), ...setup });
  return running;
}

function ask(test: TestBot, input: Partial<CommandInput> = {}) {
  return test.server.interact({ type: 'command', name: 'ask', ...input });
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

describe('a command', () => {
  it('is answered at once, for everyone, and pings nobody', async () => {
    const test = await botWith({
      answer: ({ options }) => `Hello @everyone, ${options['query']}.`,
    });
    const interaction = ask(test, { options: { query: 'didi' } });
    const message = await interaction.answer();
    expect(textOf(message)).toBe('Hello @everyone, didi.');
    expect(message).toMatchObject({ ephemeral: false, componentsV2: true, pings: [] });
    expect(interaction.attempts).toHaveLength(1);
    expect(message.visibleTo(test.server.userId('bob'))).toBe(true);
  });

  it.each([
    [undefined, 'public', false],
    [undefined, 'private', true],
    [true, 'public', true],
    [false, 'private', false],
  ])('with private: %s where replies are %s', async (wish, replies, isPrivate) => {
    const test = await botWith({}, { env: { REPLIES: replies } });
    const options = wish === undefined ? {} : { private: wish };
    const message = await ask(test, { options }).answer();
    expect(message.ephemeral).toBe(isPrivate);
    expect(message.visibleTo(test.server.userId('bob'))).toBe(!isPrivate);
  });

  it('gets to know who asks what, where, and in which language', async () => {
    const requests: Request[] = [];
    const test = await botWith(
      { answer: (request) => `${requests.push(request)}` },
      {
        env: { DISCORD_GUILD_ID: '123456789012345678' },
        discord: { guilds: [{ id: '123456789012345678' }] },
      },
    );
    const { server } = test;
    await ask(test, {
      user: 'alice',
      locale: 'nl',
      options: { query: 'x', private: true },
    }).answer();
    await ask(test, { user: 'bob', permissions: permission.manageGuild }).answer();
    await ask(test, { user: 'carol', permissions: permission.administrator }).answer();
    const [first, second, third] = requests;
    expect(first).toMatchObject({
      command: 'ask',
      subcommand: null,
      options: { query: 'x', private: true },
      locale: 'nl',
      userId: server.userId('alice'),
      guildId: '123456789012345678',
      mayManageGuild: false,
      page: 1,
      targetText: null,
      private: true,
      capabilities: { moderatedGuildId: '123456789012345678' },
    });
    expect(second).toMatchObject({ options: {}, locale: 'en', mayManageGuild: true });
    expect(third).toMatchObject({ mayManageGuild: true });
  });

  it('gets to know its subcommand', async () => {
    const requests: Request[] = [];
    const source = commandOf('source', { answer: (request) => `${requests.push(request)}` });
    const declaration: Command['declaration'] = {
      name: 'source',
      description: 'Sources',
      options: [
        {
          type: 1,
          name: 'show',
          description: 'One source',
          options: [{ type: 3, name: 'query', description: 'Which' }],
        },
      ],
    };
    const test = await botWith({ ...source, declaration });
    const options = { query: 'chips.md' };
    await test.server
      .interact({ type: 'command', name: 'source', subcommand: 'show', options })
      .answer();
    expect(requests).toMatchObject([{ command: 'source', subcommand: 'show', options }]);
  });

  it.each([
    ['direct messages', { guild: null, context: 1 }],
    ['a private channel', { guild: null, context: 2 }],
  ] as const)('works in %s', async (_, where) => {
    const requests: Request[] = [];
    const test = await botWith({ answer: (request) => `${requests.push(request)}` });
    expect(textOf(await ask(test, where).answer())).toBe('1');
    expect(requests).toMatchObject([{ guildId: null, mayManageGuild: false }]);
  });

  it('works in a server where only the user has the bot', async () => {
    const requests: Request[] = [];
    const test = await botWith({ answer: (request) => `${requests.push(request)}` });
    const elsewhere = '999999999999999999';
    expect(textOf(await ask(test, { guild: elsewhere }).answer())).toBe('1');
    expect(requests).toMatchObject([{ guildId: elsewhere }]);
  });

  it('keeps its snapshot while another is swapped in', async () => {
    const seen: Snapshot[] = [];
    const store = madeUpStore();
    const before = store.current();
    const command = commandOf('ask', {
      answer: async (request, snapshot) => {
        seen.push(snapshot);
        await request.capabilities.reload();
        return 'done';
      },
    });
    const reply: Command['reply'] = (found, _request, snapshot) => {
      seen.push(snapshot);
      return replyOf(String(found));
    };
    const test = await botWith({ ...command, reply }, { store });
    await ask(test).answer();
    expect(seen).toEqual([before, before]);
    expect(seen.every((snapshot) => snapshot === before)).toBe(true);
    expect(store.current()).not.toBe(before);
  });

  it('can send a file along', async () => {
    const data = new TextEncoder().encode('the whole report');
    const files = [{ name: 'report.txt', data, description: 'What changed' }];
    const test = await botWith({
      reply: () => ({
        components: [{ type: 13, file: { url: 'attachment://report.txt' } }],
        private: false,
        files,
      }),
    });
    const message = await ask(test).answer();
    expect(message.attachments).toMatchObject([
      { filename: 'report.txt', description: 'What changed', size: data.byteLength },
    ]);
  });
});

describe('a command that takes long', () => {
  it('says so after a second and a half, and is answered in that place', async () => {
    const test = await botWith({
      answer: async () => {
        await sleep(2000);
        return 'Found it.';
      },
    });
    const interaction = ask(test);
    expect(await interaction.response()).toMatchObject({ type: 5, ephemeral: false });
    expect(interaction.msToAnswer).toBeGreaterThan(1400);
    expect(interaction.msToAnswer).toBeLessThan(2500);
    const message = await interaction.answer();
    expect(textOf(message)).toBe('Found it.');
    expect(message).toMatchObject({ ephemeral: false, componentsV2: true, pings: [] });
    expect(test.server.messages()).toHaveLength(1);
  });

  it('stays private where it is', async () => {
    const test = await botWith({ answer: () => sleep(1700, 'Found it.') });
    const interaction = ask(test, { options: { private: true } });
    expect(await interaction.response()).toMatchObject({ type: 5, ephemeral: true });
    expect(await interaction.answer()).toMatchObject({ ephemeral: true });
  });

  it('takes back its public "thinking" for a private message', async () => {
    const test = await botWith({
      answer: async () => {
        await sleep(1700);
        throw new UserError('unknown-source', { name: 'x', nearest: [] });
      },
    });
    const interaction = ask(test);
    expect(await interaction.response()).toMatchObject({ type: 5, ephemeral: false });
    const [message] = await interaction.waitForFollowups();
    expect(message?.ephemeral).toBe(true);
    expect(interaction.hasMessage()).toBe(false);
    expect(test.server.messages(test.server.userId('bob'))).toEqual([]);
  });

  it('says so at once, and in private, where it moderates', async () => {
    const test = await botWith({ moderation: true, answer: () => sleep(300, 'Reloaded.') });
    const interaction = ask(test);
    expect(await interaction.response()).toMatchObject({ type: 5, ephemeral: true });
    expect(interaction.msToAnswer).toBeLessThan(300);
    const message = await interaction.answer();
    expect(textOf(message)).toBe('Reloaded.');
    expect(message.ephemeral).toBe(true);
  });
});

describe('a failure', () => {
  it('that is expected is told in private, in words', async () => {
    const test = await botWith({
      answer: () => {
        throw new UserError('empty-query', {});
      },
    });
    const english = await ask(test).answer();
    const dutch = await ask(test, { locale: 'nl' }).answer();
    expect(english.ephemeral && dutch.ephemeral).toBe(true);
    expect(textOf(english)).not.toBe(textOf(dutch));
    expect(textOf(english)).not.toContain('empty-query');
    expect(test.log.said(/failed/)).toEqual([]);
  });

  it('that is not expected has an id, in the message and in the log', async () => {
    const test = await botWith({
      answer: ({ options }) => {
        throw new Error(`cannot do ${options['query']}`);
      },
    });
    const message = await ask(test, { options: { query: 'my secret question' } }).answer();
    expect(message.ephemeral).toBe(true);
    const [line] = test.log.said('a command failed');
    expect(line).toMatchObject({ command: 'ask', err: { message: 'cannot do […]' } });
    expect(textOf(message)).toContain(String(line?.['errorId']));
    expect(textOf(message)).not.toMatch(/cannot do|\bat\b.*\.ts/);
    expect(test.log.text()).not.toContain('secret question');
    expect(test.log.text()).not.toContain(test.server.userId('alice'));
  });

  it('in making the reply is one too', async () => {
    const test = await botWith({
      reply: () => {
        throw new Error('no reply');
      },
    });
    expect((await ask(test).answer()).ephemeral).toBe(true);
    expect(test.log.said('a command failed')).toHaveLength(1);
  });

  it('of a command that the bot no longer has is told', async () => {
    const test = await botWith({});
    // A newer version took it away; Discord still offers it for a while.
    const declaration = commandOf('old').declaration;
    await fetch(`${test.server.api}/v10/applications/${test.server.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${test.server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(declaration),
    });
    const message = await test.server.interact({ type: 'command', name: 'old' }).answer();
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(/no longer has "old".*\/help/);
    expect(test.log.said('a command failed')).toEqual([]);
  });

  it.each([
    ['at once', 0],
    ['late', 1700],
  ])('of a reply that Discord refuses %s is told instead', async (_, ms) => {
    const test = await botWith({ answer: () => sleep(ms, 'x'.repeat(5000)) });
    const interaction = ask(test, { options: { private: true } });
    const message = await interaction.answer();
    const [line] = test.log.said('a command failed');
    expect(textOf(message)).toContain(String(line?.['errorId']));
    expect(line).toMatchObject({ err: { code: 50035 } });
    running = null;
    await test.stop('violations');
  });
});
