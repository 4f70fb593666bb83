import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { loadCommands } from '../../src/command/load.ts';
import type { Command } from '../../src/command/types.ts';
import { readConfig } from '../../src/host/config.ts';
import { createLogger } from '../../src/host/log.ts';
import { startPreview } from '../../src/preview/start.ts';
import { openStore } from '../../src/snapshot/store.ts';
import type { SnapshotStore } from '../../src/snapshot/types.ts';

/** What a preview for a test is made of; everything can be left out. */
export interface PreviewSetup {
  /** Files of the folder of material, by name; our own notes when left out. */
  readonly files?: Readonly<Record<string, string>>;
  /** Beside those of `commands/`. */
  readonly commands?: readonly Command[];
  readonly context?: BrowserContextOptions;
  /** What stands behind the address. */
  readonly hash?: string;
}

/** A preview in a browser. */
export interface OpenedPreview {
  readonly page: Page;
  readonly address: string;
  /** The folder of material. */
  readonly folder: string;
  /** @throws Error where the page said that something was wrong, or asked anything of anybody else. */
  close(): Promise<void>;
  /** What the page said until now was to be expected. */
  forgive(): void;
}

/** Our own notes, which no test changes: read once for all tests of a file. */
let notes: Promise<SnapshotStore> | null = null;

/** Serves a preview and opens it. */
export async function openPreview(
  browser: Browser,
  { files, commands = [], context, hash = '' }: PreviewSetup = {},
): Promise<OpenedPreview> {
  const folder = files === undefined ? 'seeds' : await mkdtemp(join(tmpdir(), 'voetnoot-browser-'));
  for (const [name, text] of Object.entries(files ?? {})) await writeFile(join(folder, name), text);
  const config = readConfig({ SEEDS_DIR: folder, PREVIEW_PORT: '0', LOG_LEVEL: 'silent' });
  const loaded = new Map(await loadCommands());
  for (const command of commands) loaded.set(command.declaration.name, command);
  const store = await (files === undefined ? (notes ??= openStore(folder)) : openStore(folder));
  const log = createLogger({ level: 'silent', token: null });
  const preview = await startPreview({ config, commands: loaded, store, log });

  const session = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    ...context,
  });
  const page = await session.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await page.goto(`${preview.address}/${hash}`);
  await page.locator('.composer').waitFor();
  return {
    page,
    address: preview.address,
    folder,
    forgive: () => void errors.splice(0),
    async close() {
      await session.close();
      await preview.stop();
      if (files !== undefined) await rm(folder, { recursive: true });
      const foreign = requests
        .filter((url) => !/^(?:blob|data):/u.test(url))
        .filter((url) => !url.startsWith(`${preview.address}/`));
      if (foreign.length + errors.length > 0) throw new Error([...foreign, ...errors].join('\n'));
    },
  };
}

/** Types a whole command and sends it; gives the message that comes of it. */
export async function ask(page: Page, text: string): Promise<Locator> {
  const before = await page.locator('article').count();
  await page.locator('.compose-input').fill(text.replace(/^(\S+)(?: (.*))?$/u, '$1 $2'));
  await page.keyboard.press('Enter');
  return messageAt(page, before);
}

/** The message at a place, once it was answered. */
export async function messageAt(page: Page, place: number): Promise<Locator> {
  const message = page.locator('article').nth(place);
  await message.locator('.components, .failure, .content').first().waitFor();
  return message;
}

/** The last message. */
export function lastMessage(page: Page): Locator {
  return page.locator('article').last();
}

/** Switches something in the bar above Discord. */
export async function choose(page: Page, name: string): Promise<void> {
  const settings = page.locator('summary');
  const isFolded = await settings.isVisible();
  if (isFolded) await settings.click();
  await page.getByRole('radio', { name, exact: true }).check();
  if (isFolded) await settings.click();
}
