import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from '../fake-discord/index.ts';
import { commandOf, commandsOf } from './made-up-commands.ts';
import { startBot, type TestBot } from './start-bot.ts';

let test: TestBot;

afterEach(() => test.stop());

describe('an answer that Discord refuses, and the words for that too', () => {
  it('ends in a code that the user sees and the log has', async () => {
    test = await startBot({ commands: commandsOf(commandOf('ask')) });
    const body = { code: 50035, message: 'Invalid Form Body' };
    test.server.fault({ route: '/callback', status: 400, body, times: 2 });
    const shown = await test.server.interact({ type: 'command', name: 'ask' }).answer();
    const line = test.log.said('a command failed').at(-1);
    expect(line).toMatchObject({ level: 50, errorId: expect.stringMatching(/^[\da-f]{8}$/) });
    expect(textOf(shown)).toContain(String(line?.['errorId']));
    expect(shown.ephemeral).toBe(true);
  });
});
