import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import {
  ask,
  choose,
  lastMessage,
  messageAt,
  openPreview,
  type OpenedPreview,
} from './open-preview.ts';

const HARBOUR = `---
title: The harbour of Ooststad
lang: en
---

## Ships

In 2023 the harbour of Ooststad received 412 ships, which is 8% more than the year before.

Waterlicht BV dredges the harbour every spring. The dredging by Waterlicht BV costs 3 million euros.
`;

const HOSTILE = `The storm <script>alert('storm')</script> broke [the pier](https://example.com) and **all** of it @everyone.
`;

let browser: Browser;
let opened: OpenedPreview;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => opened.close());

describe('Find sources', () => {
  it('is in the menu of a message that somebody wrote, and answers him alone', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('Who dredges the harbour?');
    await page.keyboard.press('Enter');
    const written = await messageAt(page, 2);
    await written.locator('.content').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Zoek bronnen' }).click();
    const found = await messageAt(page, 3);
    expect(await found.innerText()).toContain('Waterlicht BV dredges the harbour every spring.');
    expect(await found.innerText()).toContain('Alleen jij kunt dit zien');
  });

  it('works on an answer too, with the keyboard alone', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    const answer = await ask(page, '/ask ships');
    await answer.getByRole('button', { name: 'Meer' }).focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu');
    await menu.waitFor();
    await page.keyboard.press('Escape');
    expect(await menu.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const found = await messageAt(page, 3);
    expect(await found.innerText()).toContain('412');
  });

  it('says so where a message has no text', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('…');
    await page.keyboard.press('Enter');
    await page.locator('article').nth(2).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Zoek bronnen' }).click();
    expect(await (await messageAt(page, 3)).innerText()).toContain(
      'In dit bericht staat geen tekst',
    );
  });
});

describe('/reload', () => {
  it('reads the folder again and shows what changed, to moderators', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page, folder } = opened;
    await choose(page, 'Moderator');
    await writeFile(join(folder, 'storms.txt'), HOSTILE);
    await writeFile(join(folder, 'broken.txt'), new Uint8Array(64));
    const before = await page.locator('article').count();
    await page.locator('.compose-input').fill('/reload ');
    await page.keyboard.press('Enter');
    const report = await messageAt(page, before);
    await expect
      .poll(() => report.innerText())
      .toMatch(/Nieuw[\s\S]*storms\.txt[\s\S]*Niet te lezen[\s\S]*broken\.txt/u);
    await expect
      .poll(() => page.locator('.material').innerText())
      .toContain('2 bronnen, 3 passages');
  });
});

describe('text from sources', () => {
  it('stays text: no script, no link, no mention, no markup', async () => {
    opened = await openPreview(browser, { files: { 'storms.txt': HOSTILE } });
    const { page } = opened;
    let dialogs = 0;
    page.on('dialog', () => (dialogs += 1));
    // Without a title there is nothing to talk about: only the help stands there.
    await messageAt(page, 0);
    const answer = await ask(page, '/ask storm');
    expect(await answer.locator('blockquote').innerText()).toBe(HOSTILE.trim());
    expect(
      await answer.locator('blockquote script, blockquote a, blockquote .mention').count(),
    ).toBe(0);
    expect(dialogs).toBe(0);
  });

  it('from a member stays text too', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('<img src=x onerror=alert(1)> and **bold**');
    await page.keyboard.press('Enter');
    const written = await messageAt(page, 2);
    expect(await written.locator('.content').innerText()).toBe(
      '<img src=x onerror=alert(1)> and bold',
    );
    expect(await written.locator('.content img').count()).toBe(0);
  });
});

describe('a link', () => {
  it('asks on load, and the address follows what was asked last', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR }, hash: '#/stat/ships' });
    const { page, address } = opened;
    expect(await (await messageAt(page, 1)).innerText()).toContain('412');
    await ask(page, '/company waterlicht');
    expect(page.url()).toBe(`${address}/#/company/waterlicht`);
  });

  it('asks when it is followed, with its other options', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    await page.evaluate(() => {
      location.hash = '#/ask/Who%20dredges%3F?source=harbour.md&private=true';
    });
    const answer = await messageAt(page, 2);
    expect(await answer.innerText()).toContain('Alleen jij kunt dit zien');
    expect(await answer.innerText()).toContain('Alleen in: harbour.md');
  });

  it('never runs what changes anything, and shows what lacks something', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR }, hash: '#/reload' });
    const { page } = opened;
    await expect.poll(() => page.locator('.command-name').innerText()).toBe('/reload');
    expect(await page.locator('article').count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#/company';
    });
    await expect.poll(() => page.locator('.command-name').innerText()).toBe('/bedrijf');
    await page.evaluate(() => {
      location.hash = '#/nonsense/%zz';
    });
    expect(await page.locator('article').count()).toBe(1);
  });
});

describe('files of one’s own', () => {
  const own = {
    name: '../Mijn notities.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Tulpen\n\nIn 2024 groeiden er 5.000 tulpen in het park van Weststad.\n'),
  };

  it('are tried with the report of what was read, and left again', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page, folder } = opened;
    await messageAt(page, 1);
    await page
      .locator('input[type=file]')
      .setInputFiles([
        own,
        { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3]) },
        { name: 'kapot.txt', mimeType: 'text/plain', buffer: Buffer.alloc(64) },
      ]);
    const dialog = page.getByRole('dialog');
    await expect
      .poll(() => dialog.innerText())
      .toContain('De opdrachten antwoorden nu uit deze bestanden.');
    const report = await dialog.innerText();
    expect(report).toMatch(/kapot\.txt\s+Niet te lezen/u);
    expect(report).toMatch(/foto\.png\s+Overgeslagen/u);
    expect(report).toContain('Tulpen');
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    expect(await page.locator('.material').innerText()).toMatch(/Tijdelijk: 1 bron, 1 passage/u);
    expect(await (await ask(page, '/stat tulpen')).innerText()).toContain('5.000');
    await page.getByRole('button', { name: 'Terug naar de map' }).click();
    await expect.poll(() => page.locator('.material').innerText()).toContain(folder);
    expect(await (await ask(page, '/stat tulpen')).innerText()).toContain(
      'Hierover staan geen cijfers in het materiaal.',
    );
  });

  it('are taken when they are dropped', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['# Tulips\n\nA park has 40 tulips.\n'], 'tulips.md'));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await page.getByText('Laat los om deze bestanden te proberen').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('tulips.md');
  });

  it('that cannot be read change nothing, and it is said', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page, folder } = opened;
    await messageAt(page, 1);
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'leeg.md', mimeType: 'text/markdown', buffer: Buffer.from('') }]);
    await expect
      .poll(() => page.getByRole('dialog').innerText())
      .toContain('Geen van deze bestanden kon worden gelezen');
    expect(await page.locator('.material').innerText()).toContain(folder);
  });
});

describe('without the server', () => {
  it('says that it does not answer', async () => {
    opened = await openPreview(browser, { files: { 'harbour.md': HARBOUR } });
    const { page } = opened;
    await messageAt(page, 1);
    await page.route('**/api/command', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.locator('.compose-input').fill('/help ');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Deze interactie is mislukt');
    opened.forgive();
  });
});
