import { afterEach, expect, it } from 'vitest';
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
    const { ids, server, source, press, ask } = running;
    const [one = '', two = ''] = ids;
    const hard = server.interact({
      type: 'command',
      name: 'source',
      subcommand: 'add',
      files: { file: { filename: 'hard.md', data: HARD } },
      ...moderator,
      guild: one,
    });
    await hard.response(PATIENCE_MS);
    const file = { filename: 'lakes.md', data: 'The deepest lake reaches 94 metres.\n' };
    const asked = await source(two, 'add', { file });
    expect(textOf(await press(two, asked, 'Add'))).toMatch(/has been added/);
    expect(await ask(two, 'deepest lake')).toContain('94');
    expect(await ask(one, 'longest river')).toContain('320');
    expect(hard.state).toBe('deferred');
  },
  2 * PATIENCE_MS,
);
