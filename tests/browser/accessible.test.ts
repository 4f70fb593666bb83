import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { everything, tooMuch } from './made-up.ts';
import { ask, messageAt, openPreview, type OpenedPreview } from './open-preview.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  /** What the script above leaves in the page. */
  var axe: { run(options: RunOptions): Promise<AxeResults> };
}

let browser: Browser;
let opened: OpenedPreview;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => opened.close());

/** What axe finds wrong on the page as it is now, in short. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // What is right is not put into words: that takes longer than finding what is wrong.
  const results = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

const cases = (['dark', 'light'] as const).flatMap((colorScheme) =>
  (['nl-NL', 'en-GB'] as const).map((locale) => ({ colorScheme, locale })),
);

describe('the page has nothing that shuts anybody out', () => {
  it.each(cases)('$colorScheme, $locale', async (context) => {
    opened = await openPreview(browser, { context, commands: [everything, tooMuch] });
    const { page } = opened;
    await messageAt(page, 1);
    expect(await findViolations(page)).toEqual([]);
    await ask(page, '/company didi');
    await ask(page, '/everything');
    await ask(page, '/toomuch');
    await ask(page, '/stat privacy');
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.compose-input').fill('/');
    await page.locator('.suggest-item').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.compose-input').fill('/stat ');
    await page.keyboard.press('Enter');
    await page.locator('.pill.wrong').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page
      .locator('article')
      .nth(2)
      .click({ button: 'right', position: { x: 300, y: 20 } });
    await page.getByRole('menu').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.select').first().click();
    await page.locator('.popup').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('input[type=file]').setInputFiles([
      { name: 'note.md', mimeType: 'text/markdown', buffer: Buffer.from('# Note\n\nOne line.\n') },
      { name: 'empty.md', mimeType: 'text/markdown', buffer: Buffer.from('') },
    ]);
    await page.locator('.checked').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('on a phone', () => {
  it.each(['dark', 'light'] as const)('fits, and shuts nobody out: %s', async (colorScheme) => {
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme };
    opened = await openPreview(browser, { context, hash: '#/stat/privacy' });
    const { page } = opened;
    await messageAt(page, 1);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await wide()).toBe(false);
    expect(await findViolations(page)).toEqual([]);
    await page.locator('summary').click();
    expect(await findViolations(page)).toEqual([]);
    expect(await wide()).toBe(false);
    await page.locator('summary').click();
    await page.getByRole('button', { name: 'Payload', exact: true }).click();
    await page.locator('.panel').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('the width of a phone on a wide screen shows the channel alone', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    await page.getByRole('radio', { name: 'Telefoon' }).check();
    const box = await page.locator('.window').boundingBox();
    expect(box?.width).toBe(400);
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    expect(await findViolations(page)).toEqual([]);
  });
});
