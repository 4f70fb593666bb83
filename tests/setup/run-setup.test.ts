import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSetup } from '../../src/setup/run-setup.ts';
import { setupTexts } from '../../src/setup/texts.ts';
import { commandOf, commandsOf } from '../discord/made-up-commands.ts';
import { FakeDiscord } from '../fake-discord/index.ts';
import { answering, type Answer } from './made-up-prompts.ts';

const STUDY = '123456789012345678';
const READING = '223456789012345678';
const EXAMPLE = '# The token.\nDISCORD_TOKEN=\n\nSEEDS_DIR=seeds\n';

let server: FakeDiscord;
let folder: string;
let file: string;

beforeEach(async () => {
  server = await FakeDiscord.start({
    botName: 'Footnote',
    guilds: [
      { id: STUDY, name: 'Study hall' },
      { id: READING, name: 'Reading club' },
    ],
  });
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-setup-'));
  file = join(folder, '.env');
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Where Discord stays down, what is waited before that is said. */
const SHORT_MS = 2000;

async function setUp(
  answers: readonly Answer[],
  environment: Record<string, string> = {},
  patienceMs = 20_000,
) {
  const prompts = answering(...answers);
  const code = await runSetup({
    prompts,
    texts: setupTexts.en,
    file,
    example: EXAMPLE,
    environment: { DISCORD_API_URL: server.api, ...environment },
    commands: commandsOf(commandOf('ask'), commandOf('stat')),
    patienceMs,
  });
  const said = prompts.said.join('\n');
  expect(said).not.toContain(server.token);
  return { code, said, offered: prompts.offered };
}

const readEnv = () => readFile(file, 'utf8');
const names = (guild?: string) => server.commands(guild).map(({ name }) => name);
const noFile = async () => expect(await readdir(folder)).toEqual([]);

describe('setting up', () => {
  it('writes the file, shows the invitation and registers everywhere', async () => {
    const { code, said } = await setUp([server.token, 'everywhere']);
    expect(code).toBe(0);
    expect(await readEnv()).toBe(
      EXAMPLE.replace('DISCORD_TOKEN=', `DISCORD_TOKEN=${server.token}`),
    );
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['.env']);
    expect(names()).toEqual(['ask', 'stat']);
    expect(said).toContain('the token of Footnote');
    const link = new URL(/^show: (.*)$/m.exec(said)?.[1] ?? '');
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: server.applicationId,
      scope: 'bot applications.commands',
      permissions: '0',
    });
    expect(server.violations).toEqual([]);
  });

  it('registers in one server only where one is chosen', async () => {
    const { code, said, offered } = await setUp([`Bot ${server.token}`, READING]);
    expect(code).toBe(0);
    expect(offered[0]?.map(({ label }) => label)).toEqual([
      setupTexts.en.everywhere,
      'Study hall',
      'Reading club',
      setupTexts.en.lookAgain,
    ]);
    expect(parse(await readEnv())).toMatchObject({
      DISCORD_TOKEN: server.token,
      DISCORD_GUILD_ID: READING,
    });
    expect(names()).toEqual([]);
    expect(names(READING)).toEqual(['ask', 'stat']);
    expect(said).toContain('Registered 2 commands in Reading club.');
  });

  it('keeps token, server and all else when run again, and closes a file that was open', async () => {
    const before = `# mine\nDISCORD_GUILD_ID=${STUDY} # hall\nREPLIES=private\nDISCORD_TOKEN='${server.token}'\n`;
    await writeFile(file, before, { mode: 0o644 });
    for (let round = 0; round < 2; round += 1) {
      expect((await setUp(['', ''])).code).toBe(0);
      expect(await readEnv()).toBe(before.replaceAll("'", ''));
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(names(STUDY)).toEqual(['ask', 'stat']);
    }
    expect(server.rest.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('offers to look again after inviting', async () => {
    const { code, offered } = await setUp([server.token, 'again', STUDY]);
    expect({ code, asked: offered.length }).toEqual({ code: 0, asked: 2 });
    expect(names(STUDY)).toEqual(['ask', 'stat']);
  });

  it('asks again where Discord does not know the token', async () => {
    const { code, said } = await setUp([
      '',
      'two words',
      'no.such.token',
      server.token,
      'everywhere',
    ]);
    expect(code).toBe(0);
    expect(said).toContain(`wrong: ${setupTexts.en.tokenMissing}`);
    expect(said).toContain(`wrong: ${setupTexts.en.tokenShape}`);
    expect(said).toMatch(/warn: .*does not know this token.*Reset Token/);
    expect(said).not.toContain('no.such.token');
    expect(parse(await readEnv())['DISCORD_TOKEN']).toBe(server.token);
  });

  it('asks again where the kept token is known no longer', async () => {
    await writeFile(file, 'DISCORD_TOKEN=old.old.old\n');
    const { code, said } = await setUp(['', server.token, 'everywhere']);
    expect(code).toBe(0);
    expect(said).toMatch(/warn: .*does not know this token/);
    expect(await readEnv()).toBe(`DISCORD_TOKEN=${server.token}\n`);
  });

  it('says so where the invitation would not work', async () => {
    const body = { id: server.applicationId, bot_require_code_grant: true };
    server.fault({ route: '/applications/@me', status: 200, body });
    const { code, said } = await setUp([server.token, 'everywhere']);
    expect(code).toBe(0);
    expect(said).toMatch(/warn: .*"Requires OAuth2 Code Grant".*turn it off/);
  });

  it('says that the environment goes before the file', async () => {
    const { said } = await setUp([server.token, 'everywhere'], { DISCORD_TOKEN: 'another' });
    expect(said).toMatch(/warn: .*DISCORD_TOKEN in the environment takes precedence/);
    expect(said).not.toContain('another');
  });
});

describe('commands that would show twice', () => {
  it('are removed everywhere when one server is chosen', async () => {
    await setUp([server.token, 'everywhere']);
    const { code, said } = await setUp(['', STUDY, true]);
    expect(code).toBe(0);
    expect(said).toContain('2 commands were registered earlier for every server');
    expect({ all: names(), study: names(STUDY) }).toEqual({ all: [], study: ['ask', 'stat'] });
  });

  it('are removed from the earlier server when all are chosen, unless they are to stay', async () => {
    await setUp([server.token, STUDY]);
    await setUp(['', 'everywhere', false]);
    expect(names(STUDY)).toEqual(['ask', 'stat']);
    await setUp(['', STUDY, false]);
    await setUp(['', 'everywhere', true]);
    expect({ all: names(), study: names(STUDY) }).toEqual({ all: ['ask', 'stat'], study: [] });
  });
});

describe('setting up where something is wrong', () => {
  it('changes nothing on Ctrl-C, at whatever question', async () => {
    const questions: Answer[][] = [[null], [server.token, null], ['no.token', null]];
    for (const answers of questions) {
      expect(await setUp(answers)).toMatchObject({ code: 130 });
      await noFile();
    }
    await setUp([server.token, 'everywhere']);
    const before = await readEnv();
    expect(await setUp(['', STUDY, null])).toMatchObject({ code: 130 });
    expect(await readEnv()).toBe(before);
    expect(names(STUDY)).toEqual([]);
  });

  it.each([503, 'reset', 'hang'] as const)('says so where Discord is down (%s)', async (status) => {
    server.fault({ route: '/users/@me', status });
    const { code, said } = await setUp([server.token], {}, SHORT_MS);
    expect(code).toBe(1);
    expect(said).toMatch(/fail: Discord cannot be reached \(.+\); \.env was not changed\. Check/);
    await noFile();
  });

  it('says so where nothing answers', async () => {
    const api = 'http://127.0.0.1:9/api';
    const { code, said } = await setUp([server.token], { DISCORD_API_URL: api }, SHORT_MS);
    expect(code).toBe(1);
    expect(said).toMatch(/fail: Discord cannot be reached \(.*ECONNREFUSED.*\)/);
  });

  it.each([
    ['nothing of Discord', '/elsewhere', {}],
    ['something else', '', { route: '/users/@me', status: 200, body: { hello: 'world' } }],
  ])('says so where %s answers', async (_, path, fault) => {
    if ('status' in fault) server.fault({ ...fault, route: '/users/@me' });
    const { code, said } = await setUp([server.token], { DISCORD_API_URL: server.api + path });
    expect(code).toBe(1);
    expect(said).toMatch(/fail: Discord refuses the request \(.+\).*Check DISCORD_API_URL/);
    await noFile();
  });

  it('keeps what was written where the commands cannot be registered', async () => {
    server.fault({ route: '/commands', method: 'PUT', status: 503 });
    const { code, said } = await setUp([server.token, STUDY], {}, SHORT_MS);
    expect(code).toBe(1);
    expect(said).toMatch(/fail: The commands are not registered yet \(.+\).*npm start tries again/);
    expect(parse(await readEnv())['DISCORD_TOKEN']).toBe(server.token);
  });

  it('says so where the bot is not in the server of the file', async () => {
    await writeFile(file, 'DISCORD_GUILD_ID=999999999999999999\n');
    const { code, said, offered } = await setUp([server.token, '']);
    expect(code).toBe(1);
    expect(offered[0]?.map(({ label }) => label).join()).toContain('the bot was not found there');
    expect(said).toMatch(/fail: .*Was the bot invited/);
  });

  it('leaves a file alone that it cannot change safely', async () => {
    const odd = 'DISCORD_TOKEN="two\nlines"\n';
    await writeFile(file, odd);
    const { code, said } = await setUp([server.token, 'everywhere']);
    expect(code).toBe(1);
    expect(said).toMatch(/fail: .*\.env cannot be written \(.*unusual.*\).*yourself/);
    expect(await readEnv()).toBe(odd);
    expect(names()).toEqual([]);
  });

  it('says so where the file is a folder', async () => {
    file = folder;
    const { code, said } = await setUp([]);
    expect(code).toBe(1);
    expect(said).toMatch(/fail: .* cannot be read \(.*EISDIR.*\)/);
  });
});
