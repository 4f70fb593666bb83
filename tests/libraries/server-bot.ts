import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importLibraries } from '../../src/database/import.ts';
import { openPlaces } from '../../src/libraries/places.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { PATIENCE_MS, moderator } from '../discord/source-bot.ts';
import { startBot, type TestBot } from '../discord/start-bot.ts';
import type { Transport } from '../discord/transport.ts';
import {
  FakeDiscord,
  textOf,
  type CommandInput,
  type InteractContext,
  type PickedFile,
  type SeenMessage,
} from '../fake-discord/index.ts';

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** What a bot with a library per server starts with. */
export interface ServersSetup {
  /** The files of each server; none where there is no folder yet. */
  readonly servers: readonly (Files | null)[];
  /** The common library. */
  readonly common?: Files;
  readonly env?: Readonly<Record<string, string>>;
  /** The address of an empty database, into which all of that goes. */
  readonly database?: string | undefined;
  /** Which way interactions come. */
  readonly transport?: Transport | undefined;
}

/** A bot in several servers, each with a library of its own. */
export interface ServersBot extends TestBot {
  /** The ids of the servers. */
  readonly ids: readonly string[];
  /** The folder with a folder for each server. */
  readonly libraries: string;
  readonly ask: (server: string | null, question: string) => Promise<string>;
  /** `/source <subcommand>` as a moderator of a server. */
  readonly source: (
    server: string,
    subcommand: string,
    rest?: Partial<CommandInput> & { readonly file?: PickedFile },
  ) => Promise<SeenMessage>;
  readonly press: (server: string, message: SeenMessage, label: string) => Promise<SeenMessage>;
  /** Stops it and removes its folders. */
  readonly end: () => Promise<void>;
}

/** What all servers share. */
export const COMMON = {
  'handbook.md': '# Handbook\n\nThe library closes at nine in the evening.\n',
};

/** Starts it. */
export async function startServersBot({
  servers,
  common = COMMON,
  env = {},
  database,
  transport,
}: ServersSetup): Promise<ServersBot> {
  const server = await FakeDiscord.start({
    guilds: servers.map((_, place) => ({ name: `Server ${place}` })),
  });
  const ids = server.guilds.map(({ id }) => id);
  const place = await mkdtemp(join(tmpdir(), 'voetnoot-servers-'));
  const libraries = join(place, 'libraries');
  const seeds = join(place, 'seeds');
  await writeFiles(seeds, common);
  for (const [at, files] of servers.entries()) {
    if (files !== null) await writeFiles(join(libraries, ids[at] ?? ''), files);
  }
  if (database !== undefined) await importAll(database, seeds, libraries);
  const stored = database === undefined ? {} : { DATABASE_URL: database };
  const test = await startBot({
    store: await openStore(seeds),
    server,
    ...(transport ? { transport } : {}),
    env: { LIBRARIES: 'server', LIBRARIES_DIR: libraries, SEEDS_DIR: seeds, ...stored, ...env },
  });
  return {
    ...test,
    ids,
    libraries,
    ask: async (id, question) => {
      const options = { question };
      const context = id === null ? { guild: null, context: 1 as const } : { guild: id };
      const asked = server.interact({ type: 'command', name: 'ask', options, ...context });
      return textOf(await asked.answer(PATIENCE_MS));
    },
    source: (id, subcommand, { file, ...rest } = {}) => {
      const files = file ? { files: { file } } : {};
      const input = { type: 'command', name: 'source', subcommand, ...files } as const;
      return server.interact({ ...input, ...as(id), ...rest }).answer(PATIENCE_MS);
    },
    press: (id, message, label) => server.press(message, label, as(id)).answer(PATIENCE_MS),
    async end() {
      await test.stop();
      await rm(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A moderator of a server. */
function as(id: string): InteractContext {
  return { guild: id, ...moderator };
}

/** Brings folders into a database, as `npm run import` does. */
export async function importAll(url: string, seeds: string, libraries: string): Promise<void> {
  await importLibraries(url, { library: null, folder: seeds });
  const places = await openPlaces(libraries);
  await importLibraries(url, { servers: libraries, left: await places.list() });
}

/** Writes files into a folder, which is made. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
