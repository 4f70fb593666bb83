import { afterEach, expect, it, vi } from 'vitest';
import { moderator, PATIENCE_MS } from '../discord/source-bot.ts';
import { textOf } from '../fake-discord/index.ts';
import { startServersBot, type ServersBot } from './server-bot.ts';

let running: ServersBot | null = null;

afterEach(async () => {
  await running?.end();
  running = null;
});

/** Reading it takes many seconds: emphasis that never closes. */
const HARD = '*a _b'.repeat(1_600_000);
const RIVERS = { 'rivers.md': 'The longest river is 320 kilometres long.\n' };

it(
  'a file of one server that takes long holds up neither answers nor changes of another',
  async () => {
    running = await startServersBot({ servers: [RIVERS, RIVERS] });
    const { ids, server, press, ask } = running;
    const [one = '', two = ''] = ids;
    const add = (guild: string, filename: string, data: string) =>
      server.interact({
        type: 'command',
        name: 'source',
        subcommand: 'add',
        files: { file: { filename, data } },
        ...moderator,
        guild,
      });
    const hard = add(one, 'hard.md', HARD);
    await hard.response(PATIENCE_MS);
    const easy = add(two, 'lakes.md', 'The deepest lake reaches 94 metres.\n');
    await easy.answer(PATIENCE_MS);
    // Where the machine is slow, it is said first that reading takes a while.
    await vi.waitFor(() => expect(textOf(easy.message())).not.toContain('takes a while'), {
      timeout: PATIENCE_MS,
    });
    expect(textOf(await press(two, easy.message(), 'Add'))).toMatch(/has been added/);
    expect(await ask(two, 'deepest lake')).toContain('94');
    expect(await ask(one, 'longest river')).toContain('320');
    expect(hard.state).toBe('deferred');
  },
  2 * PATIENCE_MS,
);
