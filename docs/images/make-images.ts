import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadCommands } from '../../src/command/load.ts';
import { readConfig } from '../../src/host/config.ts';
import { createLogger } from '../../src/host/log.ts';
import { startPreview } from '../../src/preview/start.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { readArgs } from '../../src/terminal/script/parse-args.ts';
import { runScript } from '../../src/terminal/script/run.ts';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { doStep, TOUR } from './tour.ts';

const HELP = `Makes the pictures of the preview in docs/images anew, from the shipped notes, in Chromium.

  npm run docs:images

  --help       this text
  --version    the version`;

/** One picture: what is asked, in which window, and what of the page is shown. */
interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly context: BrowserContextOptions;
  /** The whole page when left out. */
  readonly only?: string;
  readonly before?: (page: Page) => Promise<void>;
}

const WIDE = { viewport: { width: 1180, height: 700 }, locale: 'en-GB' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nl-NL' };

/** The command list, as somebody sees it who typed a slash. */
async function typeSlash(page: Page): Promise<void> {
  await page.locator('.compose-input').fill('/');
  await page.locator('.suggest-item').first().waitFor();
}

const shots: readonly Shot[] = [
  { name: 'page-dark', hash: '#/company/Didi', context: { ...WIDE, colorScheme: 'dark' } },
  { name: 'page-light', hash: '#/stat/privacy', context: { ...WIDE, colorScheme: 'light' } },
  {
    name: 'commands-dark',
    hash: '',
    context: { ...WIDE, colorScheme: 'dark' },
    only: '.channel',
    before: typeSlash,
  },
  {
    name: 'answer-dark',
    hash: '#/stat/Facebook',
    context: { viewport: { width: 740, height: 1700 }, locale: 'nl-NL', colorScheme: 'dark' },
    only: 'article >> nth=-1',
  },
  {
    name: 'chart-light',
    hash: '#/stat/Baidu',
    context: { viewport: { width: 760, height: 1700 }, locale: 'en-GB', colorScheme: 'light' },
    only: '.container',
  },
  { name: 'phone-dark', hash: '#/stat/privacy', context: { ...PHONE, colorScheme: 'dark' } },
  { name: 'phone-light', hash: '#/company/Didi', context: { ...PHONE, colorScheme: 'light' } },
];

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({ ...shot.context, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/${shot.hash}`);
  await page.locator('article .components').last().waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await shot.before?.(page);
  // Where the focus happens to be is no part of the picture.
  if (!shot.before)
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
  const shown = shot.only === undefined ? page : page.locator(shot.only);
  const path = fileURLToPath(new URL(`${shot.name}.png`, import.meta.url));
  await writeFile(path, await shown.screenshot());
  process.stdout.write(`${path}\n`);
  await context.close();
}

/** The pictures of docs/tour.md: one discussion, its answers one after the other. */
async function takeTour(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 740, height: 1700 },
    locale: 'nl-NL',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.compose-input').waitFor();
  for (const step of TOUR) {
    const message = page.locator('article').nth(await doStep(page, step));
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const path = fileURLToPath(new URL(`${step.name}.png`, import.meta.url));
    await writeFile(path, await message.screenshot());
    process.stdout.write(`${path}\n`);
  }
  await context.close();
}

async function main(): Promise<number> {
  if (readArgs({}).values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const store = await openStore(fileURLToPath(new URL('../../seeds', import.meta.url)));
  const config = readConfig({ PREVIEW_PORT: '0' });
  const log = createLogger({ level: 'silent', token: null });
  const preview = await startPreview({ config, commands: await loadCommands(), store, log });
  const browser = await launchChromium();
  // The first answer of a process takes longer than any after it.
  const warmUp = await browser.newPage();
  await warmUp.goto(`${preview.address}/#/stat/privacy`);
  await warmUp.locator('article .components img').waitFor();
  await warmUp.close();
  try {
    for (const shot of shots) await take(browser, preview.address, shot);
    await takeTour(browser, preview.address);
  } finally {
    await browser.close();
    await preview.stop();
  }
  return 0;
}

await runScript(main);
