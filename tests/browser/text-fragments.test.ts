import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo, placeMaterial } from '../../src/library/index.ts';
import { readText } from '../library/read-text.ts';
import { launchChromium } from './chromium.ts';

/** A page's body, and the sentence in it that is to be marked; `|` opens and closes it. */
const pages: readonly (readonly [string, string])[] = [
  ['a short sentence', '<p>Eerst dit.</p><p>|De molen maalt graan.| Daarna niets.</p>'],
  [
    'a long sentence',
    '<p>|Wie ooit langs de rivier liep weet dat de oude molen aan de bocht al jaren stilstaat.| En nu?</p>',
  ],
  ['a repeated sentence', '<p>De molen maalt.</p><p>Als het waait, geldt: |De molen maalt.|</p>'],
  ['a paragraph that repeats', '<p>De molen maalt.</p><p>|De molen maalt.|</p>'],
  ['hyphens, commas, ampersands', '<p>|De A-lijn, de B-lijn &amp; c (100%).| Rest.</p>'],
  ['quotation marks', '<p>Hij zei: |"Wij malen ’s nachts, wat er ook gebeurt in het dorp."|</p>'],
  [
    'a link and bold within',
    '<p>|De <b>oude</b> <a href="#x">molenaar</a> weet precies hoe laat de wind hier elke middag draait.|</p>',
  ],
  ['an item of a list', '<ul><li>Brood bakken.</li><li>|Graan malen met wind.|</li></ul>'],
  [
    'letters with marks',
    '<p>|Één café in Curaçao verkoopt crème brûlée naar een recept uit Köln.|</p>',
  ],
  [
    'the start of another sentence',
    '<p>Wie in het dal komt ziet niets.</p><p>|Wie in het dal woont ziet elke ochtend de molen aan de rivier draaien.|</p>',
  ],
];

const TALL = '<p>Vulling van de bladzijde.</p>'.repeat(60);
const toHtml = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Proef</title><style>::target-text{background:#f0f;color:#f0f}mark-me{all:unset}</style><body>${TALL}${body}${TALL}`;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await launchChromium();
  server = createServer((request, response) => {
    const place = Number(/\d+/u.exec(request.url ?? '')?.[0] ?? 0);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(toHtml((pages[place]?.[1] ?? '').replaceAll('|', '')));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  placeMaterial(`http://127.0.0.1:${address.port}`);
});
afterAll(async () => {
  placeMaterial(null);
  await browser.close();
  server.close();
});

describe('a link opens the page at its sentence', () => {
  it.each(pages.map(([name], place) => [name, place] as const))('%s', async (_name, place) => {
    const body = pages[place]?.[1] ?? '';
    const wanted = (body.split('|')[1] ?? '').replace(/<[^>]+>/gu, '').replaceAll('&amp;', '&');
    const source = readText(toHtml(body.replaceAll('|', '')), `${place}.html`);
    const passage = source.passages.findLast(({ text }) => text.includes(wanted));
    if (!passage) throw new Error('not read');
    const start = passage.text.lastIndexOf(wanted);
    const link = linkTo(passage, [start, start + wanted.length]);
    const page = await browser.newPage({ viewport: { width: 1_600, height: 600 } });
    await page.goto(link ?? '');
    await page.waitForFunction(() => scrollY > 0);
    const shot = (await page.screenshot()).toString('base64');
    const expected = await page.evaluate((text) => {
      const blocks = [...document.querySelectorAll('p,li')];
      const block = blocks.findLast((one) => one.textContent.includes(text));
      if (!block) return null;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const from = block.textContent.lastIndexOf(text);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (from >= at && from < at + length) range.setStart(node, from - at);
        const to = from + text.length - at;
        if (to > 0 && to <= length) range.setEnd(node, to);
        at += length;
      }
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }, wanted);
    // Where the colour of the mark stands on the screen: its range is not told in any other way.
    const marked = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) return null;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] !== 255 || pixels[at + 1] !== 0 || pixels[at + 2] !== 255) continue;
        const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
      return { left, right, top, bottom };
    }, shot);
    await page.close();
    // Signs at the ends, which a fragment leaves out, are a few pixels.
    expect(Math.abs((marked?.left ?? 0) - (expected?.left ?? -99))).toBeLessThan(16);
    expect(Math.abs((marked?.right ?? 0) - (expected?.right ?? -99))).toBeLessThan(32);
    expect(Math.abs((marked?.top ?? 0) - (expected?.top ?? -99))).toBeLessThan(4);
  });
});
