import { afterEach, describe, expect, it } from 'vitest';
import { FakeDiscord } from '../fake-discord/index.ts';
import { commandOf, commandsOf } from './made-up-commands.ts';
import { startBot, type TestBot } from './start-bot.ts';

const [ONE, TWO] = ['200000000000000001', '200000000000000002'];
const commands = commandsOf(commandOf('ask'), commandOf('help'));

let server: FakeDiscord;

/** A bot with the commands in one server, or everywhere; it stops again. */
async function run(guildId: string | null, check: (test: TestBot) => Promise<void>): Promise<void> {
  const env = guildId === null ? {} : { DISCORD_GUILD_ID: guildId };
  const test = await startBot({ server, commands, env });
  try {
    await check(test);
  } finally {
    await test.bot.stop();
  }
}

async function start(): Promise<void> {
  server = await FakeDiscord.start({
    guilds: [
      { id: ONE, name: 'Study hall' },
      { id: TWO, name: 'Library' },
    ],
  });
}

afterEach(async () => {
  await server.stop();
  if (server.violations.length > 0) throw new Error(JSON.stringify(server.violations));
});

const counts = () => [null, ONE, TWO].map((place) => server.commands(place).length);
const REMOVING = /removing commands/;

describe('commands that DISCORD_GUILD_ID no longer means', () => {
  it.each([
    ['everywhere, now one server', null, ONE, [0, 2, 0], 'everywhere'],
    ['one server, now everywhere', ONE, null, [2, 0, 0], 'Study hall'],
    ['one server, now another', ONE, TWO, [0, 0, 2], 'Study hall'],
  ])('are removed, after saying so: %s', async (_, before, after, left, where) => {
    await start();
    await run(before, async () => {});
    await run(after, async ({ log }) => {
      await server.until(
        () => counts().join() === left.join(),
        `the commands are ${counts().join()}`,
      );
      expect(log.said(REMOVING)).toMatchObject([{ where, commands: ['ask', 'help'] }]);
    });
  });

  it('are left where nothing was changed, and nothing is said', async () => {
    await start();
    await run(ONE, async () => {});
    await run(ONE, async ({ log }) => {
      await server.until(
        () => server.rest.some(({ path }) => path.includes(`guilds/${TWO}/commands`)),
        'the other server was not looked at',
      );
      expect(log.said(REMOVING)).toEqual([]);
      expect(counts()).toEqual([0, 2, 0]);
    });
  });

  it('that cannot be removed stay, and the bot goes on', async () => {
    await start();
    await run(null, async () => {});
    server.fault({ route: /\/applications\/\d+\/commands/, status: 400, times: 1 });
    await run(ONE, async ({ log }) => {
      await server.until(() => log.said(/could not be removed/).length > 0, 'nothing was said');
      const asked = server.interact({ type: 'command', name: 'ask', guild: ONE });
      expect((await asked.answer()).components).not.toEqual([]);
    });
  });
});
