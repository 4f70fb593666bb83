import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, takeConfig } from '../../src/host/config.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB';
const PUBLIC_KEY = '0123456789abcdef'.repeat(4);

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      apiUrl: null,
      interactions: null,
      databaseUrl: null,
      seedsDir: 'seeds',
      materialUrl: null,
      dictionaries: [],
      replies: 'public',
      logLevel: 'info',
      watch: false,
      cacheDir: '.cache',
      maxMaterialMb: null,
      healthPort: null,
      gaps: false,
      previewPort: 3000,
      servers: null,
    });
  });

  it('takes what is set', () => {
    const config = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      INTERACTIONS_PORT: '8081',
      INTERACTIONS_HOST: '::',
      DISCORD_PUBLIC_KEY: PUBLIC_KEY.toUpperCase(),
      SEEDS_DIR: '../material',
      MATERIAL_URL: 'https://example.org/map/',
      DICTIONARIES: '/usr/share/dictd, own words.nl-en.tsv,',
      REPLIES: 'private',
      LOG_LEVEL: 'debug',
      WATCH: 'true',
      CACHE_DIR: 'off',
      MAX_MATERIAL_MB: '50',
      HEALTH_PORT: '9090',
      GAPS: 'true',
      PREVIEW_PORT: '0',
      LIBRARIES: 'server',
      DATABASE_URL: 'postgresql://me:x@127.0.0.1/voetnoot',
      LIBRARIES_DIR: '/srv/libraries',
      LIBRARY_MB: '10',
      LIBRARY_CHANGES: '5',
    });
    expect(config).toEqual({
      token: TOKEN,
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      interactions: { host: '::', port: 8081, publicKey: PUBLIC_KEY },
      databaseUrl: 'postgresql://me:x@127.0.0.1/voetnoot',
      seedsDir: '../material',
      materialUrl: 'https://example.org/map',
      dictionaries: ['/usr/share/dictd', 'own words.nl-en.tsv'],
      replies: 'private',
      logLevel: 'debug',
      watch: true,
      cacheDir: null,
      maxMaterialMb: 50,
      healthPort: 9090,
      gaps: true,
      previewPort: 0,
      servers: {
        folder: '/srv/libraries',
        memoryMb: 256,
        quota: { bytes: 10 * 1024 * 1024, files: 200, passages: 10_000 },
        changesAnHour: 5,
        leaveDays: 7,
      },
    });
  });

  it('takes an empty value, or one of spaces, as not set', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', SEEDS_DIR: '', REPLIES: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('takes a token that was pasted with the word Bot', () => {
    expect(readConfig({ DISCORD_TOKEN: `Bot ${TOKEN}` }).token).toBe(TOKEN);
  });

  it('takes the example as it ships for the defaults', async () => {
    const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(readConfig(parse(example))).toEqual(readConfig({}));
  });

  it.each([
    ['DISCORD_TOKEN', `${TOKEN} secret`, "the bot's token"],
    ['DISCORD_TOKEN', `“${TOKEN}”`, "the bot's token"],
    ['DISCORD_GUILD_ID', 'my server', '17 to 20 digits'],
    ['DISCORD_GUILD_ID', TOKEN, '17 to 20 digits'],
    ['DISCORD_API_URL', 'localhost:8080', 'http or https'],
    ['DISCORD_API_URL', 'ftp://127.0.0.1/api', 'http or https'],
    ['DISCORD_API_URL', 'http://127.0.0.1/api/v10', 'leave /v10 off'],
    ['INTERACTIONS_PORT', '127.0.0.1:80', 'a port, 0 to 65535'],
    ['INTERACTIONS_HOST', 'localhost', '127.0.0.1'],
    ['DISCORD_PUBLIC_KEY', PUBLIC_KEY.slice(1), 'Public Key .* 64 digits'],
    ['DISCORD_PUBLIC_KEY', `${PUBLIC_KEY.slice(1)}g`, 'Public Key .* 64 digits'],
    ['REPLIES', 'everyone', 'public or private'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info'],
    ['HEALTH_PORT', '127.0.0.1:80', 'a port, 0 to 65535'],
    ['HEALTH_PORT', '65536', 'a port, 0 to 65535'],
    ['LIBRARIES', 'each', 'shared or server'],
    ['LIBRARY_MB', '0', 'a whole number from 1'],
    ['DATABASE_URL', 'mysql://me:x@127.0.0.1/voetnoot', 'a PostgreSQL database'],
    ['GAPS', 'yes', 'true or false'],
    ['PREVIEW_PORT', '65536', 'the number of a port'],
    ['PREVIEW_PORT', 'http', 'the number of a port'],
  ])('says what %s must be, and not what it was (%s)', (name, value, need) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(new RegExp(`^${name} must .*${need}`));
    expect(read).not.toThrow(value);
  });

  it.each([
    ['DISCORD_PUBLIC_KEY', 'INTERACTIONS_PORT', '8081'],
    ['INTERACTIONS_PORT', 'DISCORD_PUBLIC_KEY', PUBLIC_KEY],
  ])('names %s where %s is set alone', (missing, name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      new RegExp(`^${missing} must be set too, since ${name} is: [^\n]*\\.$`),
    );
  });

  it('names all wrong variables at once', () => {
    expect(() => readConfig({ REPLIES: 'x', LOG_LEVEL: 'y' })).toThrow(
      /^REPLIES must .*\.\nLOG_LEVEL must .*\.$/,
    );
  });
});

it('the token is taken out of the environment, so that no other program inherits it', () => {
  const variables = { DISCORD_TOKEN: 'some.token', SEEDS_DIR: 'elsewhere' };
  expect(takeConfig(variables).token).toBe('some.token');
  expect(variables).toEqual({ SEEDS_DIR: 'elsewhere' });
});
