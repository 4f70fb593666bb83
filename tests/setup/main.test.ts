import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeDiscord } from '../fake-discord/index.ts';
import { key, MAIN, openTerminal } from './pty.ts';

const GUILD = '123456789012345678';

let server: FakeDiscord;
let folder: string;

beforeEach(async () => {
  server = await FakeDiscord.start({ guilds: [{ id: GUILD, name: 'Study \u001b[31mhall' }] });
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-setup-'));
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** `npm run setup` where nobody can answer. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env['PATH'], ...env },
  });
  return { status, stdout, stderr };
}

// Where there is no such `script` (on macOS and Windows it is another one or none).
const hasScript = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false;

describe.skipIf(!hasScript)('npm run setup on a terminal', () => {
  it('asks, writes and registers, and never shows the token', async () => {
    const terminal = openTerminal(folder, { DISCORD_API_URL: server.api });
    await terminal.shows("The bot's token");
    terminal.type(`not.a.token${key.enter}`);
    await terminal.shows('does not know this token');
    await terminal.shows("The bot's token");
    terminal.type(`${server.token}${key.enter}`);
    await terminal.shows('Where should the commands appear?');
    terminal.type(key.down + key.enter);
    await terminal.shows('Done.');
    expect(await terminal.ended).toBe(0);
    const link = `https://discord.com/oauth2/authorize?client_id=${server.applicationId}&scope=bot+applications.commands&permissions=0`;
    expect(terminal.screen().split(/\r?\n/)).toContain(link);
    expect(terminal.raw()).not.toContain(server.token);
    expect(terminal.raw()).not.toContain('not.a.token');
    expect(terminal.raw()).not.toContain('\u001b[31mhall');
    const env = await readFile(join(folder, '.env'), 'utf8');
    expect(env).toBe(`DISCORD_TOKEN=${server.token}\nDISCORD_GUILD_ID=${GUILD}\n`);
    expect(server.commands(GUILD).length).toBeGreaterThan(5);
    expect(server.violations).toEqual([]);
  });

  it('leaves .env as it was on Ctrl-C', async () => {
    await writeFile(join(folder, '.env'), `DISCORD_TOKEN=${server.token}\n`);
    const terminal = openTerminal(folder, {
      DISCORD_API_URL: server.api,
      LANG: 'nl_NL.UTF-8',
    });
    await terminal.shows('met Enter houd je het token');
    terminal.type(key.enter);
    await terminal.shows('Waar moeten de opdrachten verschijnen?');
    terminal.type(key.ctrlC);
    await terminal.shows('Gestopt; .env is niet veranderd.');
    expect(await terminal.ended).toBe(130);
    expect(await readdir(folder)).toEqual(['.env']);
    expect(await readFile(join(folder, '.env'), 'utf8')).toBe(`DISCORD_TOKEN=${server.token}\n`);
    expect(server.commands()).toEqual([]);
  });
});

describe('npm run setup elsewhere', () => {
  it.each([
    [
      'en_US.UTF-8',
      /not a terminal\. Put DISCORD_TOKEN .*npm start.*scope=bot\+applications\.commands/,
    ],
    ['nl_NL.UTF-8', /dit is geen terminal\. Zet .*DISCORD_TOKEN .*npm start/],
  ])('says what to do where there is no terminal (%s)', async (LANG, sentence) => {
    const { status, stdout, stderr } = run([], { LANG });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('has --help, --version and a sentence for what it does not know', async () => {
    const version = /"version": "(.*)"/.exec(
      await readFile(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
    )?.[1];
    expect(run(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run setup'),
    });
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
    expect(run(['--tokn'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^.*--tokn.*\n$/),
    });
  });
});
