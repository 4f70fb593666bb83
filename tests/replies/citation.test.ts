import { describe, expect, it } from 'vitest';
import {
  citationParts,
  citeMarkdown,
  citePlace,
  spanOf,
} from '../../src/replies/message/citation.ts';
import { stripMarkdown } from '../../src/terminal/print/plain-reply.ts';
import { makeSlides } from '../formats/make/slides.ts';
import { bytesOf, read } from '../formats/read.ts';

describe('a citation', () => {
  it('names the page where the format has pages', async () => {
    const { passages } = await read(bytesOf('print.pdf'), 'print.pdf');
    const last = passages.at(-1);
    expect(last && citeMarkdown(last, 'nl')).toBe(
      '-# De pont in cijfers · Hoe er geteld is · p. 2 · ¶12 · print.pdf',
    );
  });

  it('names the slide in the language of who asks', async () => {
    const { passages } = await read(makeSlides(), 'pont.pptx');
    const found = passages.find(({ text }) => text.includes('gratis'));
    const said = (['nl', 'en'] as const).map((locale) => found && citationParts(found, locale)[3]);
    expect(said).toEqual(['dia 2', 'slide 2']);
  });

  it.each([
    ['00:00:05.900', '0:05'],
    ['00:12:34.000', '12:34'],
    ['01:02:03.000', '1:02:03'],
  ])('names when it was said: %s as %s', async (start, time) => {
    const { passages } = await read(`WEBVTT\n\n${start} --> 09:00:00.000\nEen zin.`, 'a.vtt');
    expect(passages[0] && citationParts(passages[0], 'nl')).toEqual([time, '¶1', 'a.vtt']);
  });

  it('links its place, whatever the heading holds', async () => {
    const { passages } = await read(
      '# a\n\n## b](https://x.example) [c](javascript:d)\n\nEen zin.',
      'a.md',
    );
    const [passage] = passages;
    if (!passage) throw new Error('no passage');
    const view = { mark: 3, longestPart: 90, link: 'https://example.org/a' };
    const line = citePlace(passage, spanOf(passage), 'nl', view);
    expect(line).toMatch(/ · \[¶3\]\(<https:\/\/example\.org\/a>\)$/u);
    expect(line.match(/(?<!\\)\]\(/gu)).toHaveLength(1);
    expect(stripMarkdown(line)).toMatch(/^\[3\] .* · ¶3$/u);
  });

  it('names none where it has none', async () => {
    const { passages } = await read('# De pont\n\nEen zin.', 'pont.md');
    expect(passages[0] && citationParts(passages[0], 'nl')).toEqual(['De pont', '¶2', 'pont.md']);
  });
});
