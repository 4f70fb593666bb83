import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../src/snapshot/store.ts';
import {
  permission,
  textOf,
  type CommandInput,
  type FakeDiscord,
  type InteractContext,
  type PickedFile,
  type SeenMessage,
} from '../fake-discord/index.ts';
import { makeFolder, removeFolder } from '../material/made-up-place.ts';
import { startBot, type BotSetup, type TestBot } from './start-bot.ts';

/** What a moderator may do. */
export const moderator: InteractContext = { permissions: permission.manageGuild };

/** A process that reads a file starts slowly where the machine has much else to do. */
export const PATIENCE_MS = 25_000;

/** A bot on a real folder of its own. */
export interface FolderBot extends TestBot {
  readonly folder: string;
  /** The files that readers see, with what they hold, by path. */
  readonly files: () => Promise<Record<string, string>>;
  /** `/source <subcommand>` as a moderator in the server, unless said otherwise. */
  readonly source: (
    subcommand: string,
    rest?: Partial<CommandInput> & { readonly file?: PickedFile },
  ) => Promise<SeenMessage>;
  /** What `/ask` says to a question, as text. */
  readonly ask: (question: string) => Promise<string>;
  /** Presses a button as a moderator. */
  readonly press: (
    message: SeenMessage,
    label: string,
    who?: InteractContext,
  ) => Promise<SeenMessage>;
}

/** What a bot on a folder starts with. */
export interface FolderSetup {
  /** Taken as it is. */
  readonly folder?: string;
  /** Files of a new folder, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: BotSetup['env'];
  readonly server?: FakeDiscord;
}

/** Starts a bot on a folder with a note about rivers, or with other files. */
export async function startFolderBot(setup: FolderSetup = {}): Promise<FolderBot> {
  const folder = setup.folder ?? (await makeFolder(setup.files ?? { 'rivers.md': RIVERS }));
  const test = await startBot({
    store: await openStore(folder),
    isModerated: true,
    env: { ...setup.env, SEEDS_DIR: folder },
    ...(setup.server ? { server: setup.server } : {}),
  });
  const { server } = test;
  return {
    ...test,
    folder,
    files: () => readFiles(folder),
    source: (subcommand, { file, ...rest } = {}) => {
      const files = file ? { files: { file } } : {};
      const input = { type: 'command', name: 'source', subcommand, ...files } as const;
      return server.interact({ ...input, ...moderator, ...rest }).answer(PATIENCE_MS);
    },
    ask: async (question) =>
      textOf(
        await server
          .interact({ type: 'command', name: 'ask', options: { question } })
          .answer(PATIENCE_MS),
      ),
    press: (message, label, who = moderator) =>
      server.press(message, label, who).answer(PATIENCE_MS),
  };
}

/** A note that is there. */
export const RIVERS = '# Rivers\n\nThe longest river of the country is 320 kilometres long.\n';
/** A note to add. */
export const LAKES =
  '---\ntitle: About lakes\ndate: 2024-03\n---\n\n## Depth\n\nThe deepest lake reaches 94 metres.\n\nMost lakes of Lowland Water Ltd. are shallow.\n';

/** Stops a bot and removes its folder. */
export async function stopFolderBot(test: FolderBot): Promise<void> {
  await test.stop();
  await removeFolder(test.folder);
}

/** The files of a folder that readers see, by path. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.split('/').some((name) => name.startsWith('.')));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}
