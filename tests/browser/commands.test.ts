import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { everything, slow, takesFile, tooMuch } from './made-up.ts';
import {
  ask,
  choose,
  lastMessage,
  messageAt,
  openPreview,
  type OpenedPreview,
} from './open-preview.ts';

let browser: Browser;
let opened: OpenedPreview;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => opened.close());

describe('typing a command', () => {
  it('shows the commands with their descriptions in the language chosen, and those of moderators to them only', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await page.locator('.compose-input').fill('/');
    const options = page.getByRole('listbox').getByRole('option');
    await expect
      .poll(() => options.allInnerTexts())
      .toContainEqual(expect.stringMatching(/\/vraag[\s\S]*Zoek de passages/u));
    expect((await options.allInnerTexts()).join()).not.toContain('/reload');
    await choose(page, 'Moderator');
    await choose(page, 'English');
    await page.locator('.compose-input').fill('/re');
    await expect
      .poll(async () => (await options.allInnerTexts())[0])
      .toMatch(/\/reload[\s\S]*Read the material again/u);
  });

  it('works with the keyboard alone: arrows, tab, enter, escape, backspace', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    await page.keyboard.type('/comp');
    const input = page.locator('.compose-input');
    await expect.poll(() => input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    const name = page.getByRole('combobox', { name: /^naam:/u });
    await expect
      .poll(() => name.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.keyboard.type('did');
    await page.getByRole('option', { name: 'Didi', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await name.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toBe('Didi');
    await page.keyboard.press('Enter');
    expect(await name.inputValue()).toBe('Didi');
    // Now in the box behind it, with the options that are left.
    await page.getByRole('option', { name: /^privé/u }).waitFor();
    await page.keyboard.type('priv');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = await messageAt(page, 2);
    expect(await answer.innerText()).toContain('Alleen jij kunt dit zien');
    await page.keyboard.type('/company didi');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.command-name').count()).toBe(0);
  });

  it('does not send what lacks a required option, or has a wrong one, and says which', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('/stat ');
    await page.keyboard.press('Enter');
    const problem = page.getByRole('alert').filter({ hasText: 'verplicht' });
    await problem.waitFor();
    const topic = page.getByRole('combobox', { name: /^onderwerp:/u });
    expect(await topic.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.compose-input').fill('/source show privacy');
    await page.locator('.tail').fill('paragraph');
    await page.keyboard.press('Enter');
    await page.keyboard.type('-3');
    await page.keyboard.press('Enter');
    await page.getByText('Dit moet minstens 1 zijn.').waitFor();
    expect(await page.locator('article').count()).toBe(2);
  });

  it('keeps a list shut that was put away before its suggestions came', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    const held: (() => void)[] = [];
    const isAsked = page.waitForRequest('**/api/suggest');
    await page.route('**/api/suggest', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      // The page may have given it up.
      await route.continue().catch(() => null);
    });
    await page.locator('.compose-input').fill('/company ');
    await isAsked;
    await page.keyboard.press('Escape');
    for (const answer of held) answer();
    await page.waitForTimeout(500);
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.compose-input').fill('gone');
  });

  it.each([
    ['the README', '/source show privacy paragraph:38'],
    ['a Dutch Discord', '/bron toon privacy alinea:38'],
  ])('goes on to an option by its name, as %s has it', async (_name, typed) => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    await page.keyboard.type(typed);
    await expect
      .poll(() => page.getByRole('combobox', { name: /^alinea:/u }).inputValue())
      .toBe('38');
    await page.keyboard.press('Enter');
    const answer = await messageAt(page, 2);
    expect(await answer.innerText()).toMatch(/Maken Chinezen[\s\S]*¶38/u);
    expect(await answer.innerText()).toMatch(/gebruikte\s+\/bron toon/u);
  });

  it('takes a file for an option that wants one', async () => {
    opened = await openPreview(browser, { commands: [takesFile] });
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('/takesfile ');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Deze optie is verplicht. Vul een waarde in.').waitFor();
    await page.locator('.pill-file').setInputFiles({
      name: 'é.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Tulpen é'),
    });
    await page.keyboard.press('Enter');
    expect(await (await messageAt(page, 2)).innerText()).toContain('é.txt of 9: Tulpen é');
  });

  it('says that there is no such command', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await page.locator('.compose-input').fill('/nonsense');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContain('De opdracht “/nonsense” bestaat niet.');
  });
});

describe('an answer', () => {
  it('is drawn from its payload: quotes, bold, small citations, buttons, a menu; and the panel shows it', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    const answer = await ask(page, '/company didi');
    // What the company is, then five passages.
    expect(await answer.locator('blockquote').count()).toBe(6);
    expect(await answer.locator('blockquote').first().innerText()).toBe('de taxiapp Didi');
    expect(await answer.locator('blockquote strong').first().innerText()).toContain('Didi');
    expect(await answer.locator('.md-small').first().innerText()).toMatch(/9 passages/u);
    expect(await answer.getByRole('button', { name: 'Vorige' }).isDisabled()).toBe(true);
    expect(await answer.innerText()).toMatch(/Sanne\s+gebruikte\s+\/bedrijf/u);
    const json = await page.locator('.json').last().innerText();
    expect(JSON.parse(json)).toMatchObject({ flags: 1 << 15, allowed_mentions: { parse: [] } });
    expect(await page.locator('.panel').innerText()).toMatch(
      /milliseconden[\s\S]*Discord zou dit bericht aannemen/u,
    );
  });

  it('has buttons that work: page, context, share, and the menu', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    const answer = await ask(page, '/company didi');
    const first = await answer.locator('blockquote').first().innerText();
    await answer.getByRole('button', { name: 'Volgende' }).click();
    await expect.poll(() => answer.locator('blockquote').first().innerText()).not.toBe(first);
    expect(await answer.locator('.edited').count()).toBe(1);
    await answer
      .getByRole('button', { name: /^Context/u })
      .first()
      .click();
    const context = await messageAt(page, 3);
    expect(await context.innerText()).toContain('Alleen jij kunt dit zien');
    await context.getByRole('button', { name: 'Delen in kanaal' }).click();
    const shared = await messageAt(page, 4);
    expect(await shared.innerText()).toContain('@Sanne');
    expect(await shared.innerText()).not.toContain('Alleen jij');
    await answer.getByText('Citeer een van deze passages').click();
    await page.keyboard.press('Enter');
    const cited = await messageAt(page, 5);
    expect(await cited.locator('pre').count()).toBe(8);
    expect(await cited.innerText()).toContain('Alleen jij kunt dit zien');
    await answer.locator('.select').first().click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => answer.locator('.md-h3').first().innerText()).toBe('Kanzhun');
  });

  it('that is private is seen by who asked alone, and can be closed', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    const help = await messageAt(page, 1);
    expect(await help.innerText()).toContain('Alleen jij kunt dit zien');
    await choose(page, 'Moderator');
    await expect.poll(() => page.locator('article').count()).toBe(1);
    await choose(page, 'Lid');
    await expect.poll(() => page.locator('article').count()).toBe(2);
    await page.getByRole('button', { name: 'Bericht sluiten' }).click();
    await expect.poll(() => page.locator('article').count()).toBe(1);
  });

  it('of one member is not changed by another, who gets one of his own', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    const answer = await ask(page, '/company didi');
    const text = await answer.locator('blockquote').first().innerText();
    await choose(page, 'Moderator');
    await page.locator('article').nth(1).getByRole('button', { name: 'Volgende' }).click();
    const own = await messageAt(page, 2);
    expect(await own.innerText()).toContain('Alleen jij kunt dit zien');
    expect(await page.locator('article').nth(1).locator('blockquote').first().innerText()).toBe(
      text,
    );
  });

  it('shows a chart as a picture with its words', async () => {
    opened = await openPreview(browser);
    const { page } = opened;
    await messageAt(page, 1);
    const answer = await ask(page, '/stat privacy');
    const picture = answer.locator('img');
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(300);
    expect(await picture.getAttribute('alt')).toContain('Staafdiagram');
  });

  it('draws every other kind of component, and downloads a file', async () => {
    opened = await openPreview(browser, { commands: [everything] });
    const { page } = opened;
    await messageAt(page, 1);
    const answer = await ask(page, '/everything');
    expect(await answer.locator('.container').getAttribute('class')).toContain('accented');
    expect(await answer.locator('.section .md-h1').innerText()).toBe('One');
    expect(await answer.locator('blockquote').innerText()).toBe('quoted @Sanne');
    expect(await answer.locator('ol li').allInnerTexts()).toEqual(['first', 'second']);
    expect(await answer.locator('pre code').innerText()).toBe('code');
    expect(await answer.getByRole('link', { name: 'Elsewhere' }).getAttribute('href')).toBe(
      'https://example.com/',
    );
    expect(await answer.getByRole('button', { name: 'Bad' }).isDisabled()).toBe(true);
    const waiting = page.waitForEvent('download');
    await answer.getByRole('link', { name: /list\.txt/u }).click();
    expect((await waiting).suggestedFilename()).toBe('list.txt');
  });

  it('that takes long says "thinking" until it is there', async () => {
    opened = await openPreview(browser, { commands: [slow] });
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('/slow ');
    await page.keyboard.press('Enter');
    await page.getByText('Voetnoot denkt na…').waitFor();
    await lastMessage(page).getByText('It took its time.').waitFor();
    expect(await page.getByText('Voetnoot denkt na…').count()).toBe(0);
  });

  it('that Discord would refuse is shown in red with the reasons, and what the bot says then', async () => {
    opened = await openPreview(browser, { commands: [tooMuch] });
    const { page } = opened;
    await messageAt(page, 1);
    await page.locator('.compose-input').fill('/toomuch ');
    await page.keyboard.press('Enter');
    const refused = page.locator('.refusal');
    await refused.waitFor();
    const text = await refused.innerText();
    expect(text).toContain('Discord zou dit bericht weigeren');
    expect(text).toMatch(/components\.0\.content Must be 4000 or fewer in length/u);
    expect(text).toContain('COMPONENT_CUSTOM_ID_DUPLICATED');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Er ging iets mis');
    expect(await page.locator('.panel').innerText()).toContain('Discord zou dit bericht weigeren');
  });
});
