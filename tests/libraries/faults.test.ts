import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from '../fake-discord/index.ts';
import { startServersBot, type ServersBot } from './server-bot.ts';

const real = { ...fs };
let bot: ServersBot | null = null;

/** Of a file that is not what it was when it was listed. */
function readFile(path: unknown, ...rest: unknown[]): unknown {
  return typeof path === 'string' && path.endsWith('geheim.md')
    ? real.readFile(`${path}/geheim.md`)
    : Reflect.apply(real.readFile, fs, [path, ...rest]);
}

afterEach(async () => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
  const test = bot;
  bot = null;
  await test?.end();
});

describe('a file that cannot be read when it should be', () => {
  it('is told with a code to who asks, and the log has that code and no name', async () => {
    bot = await startServersBot({ servers: [{ 'geheim.md': 'De langste rivier.\n' }] });
    const [server = ''] = bot.ids;
    expect(await bot.ask(server, 'langste rivier')).toContain('langste');
    Object.assign(fs, { readFile });
    syncBuiltinESMExports();
    const told = textOf(await bot.source(server, 'export'));
    const [failed] = bot.log.said('a command failed');
    expect(failed).toMatchObject({ err: { code: 'ENOTDIR' } });
    expect(told).toContain(String(failed?.['errorId']));
    expect(bot.log.text()).not.toContain('geheim');
    expect(bot.log.text()).not.toContain(server);
  });
});
