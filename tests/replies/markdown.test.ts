import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, quoteMarkdown } from '../../src/replies/message/markdown.ts';
import { readMarkdown } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

describe('a text as Markdown', () => {
  it.each([
    ['*a* _b_ ~~c~~ ||d|| `e`', String.raw`\*a\* \_b\_ \~\~c\~\~ \|\|d\|\| \`e\``],
    ['@everyone <@1> <#2>', String.raw`\@everyone \<\@1\> \<\#2\>`],
    ['https://example.org', String.raw`https\://example.org`],
    ['[a](b) :smile:', String.raw`\[a\](b) \:smile\:`],
    ['Gewoon, met 5% en “tekens”!', 'Gewoon, met 5% en “tekens”!'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

function quote(
  text: string,
  bold: [number, number][] = [],
  underline: [number, number] | null = null,
): string {
  return quoteMarkdown(text, { bold, underline });
}

describe('a quote', () => {
  it.each([
    ['- geen lijst', String.raw`> \- geen lijst`],
    ['1. geen lijst', String.raw`> 1\. geen lijst`],
    ['-# geen klein', String.raw`> \-\# geen klein`],
    ['+1 voor dit', String.raw`> \+1 voor dit`],
  ])('starts no list or small text: %s', (text, markdown) => {
    expect(quote(text)).toBe(markdown);
  });

  it.each<[string, [number, number][], [number, number] | null, string]>([
    ['bold', [[0, 3]], null, '> **abc** def ghi'],
    ['underlined', [], [4, 7], '> abc __def__ ghi'],
    ['bold in underlined', [[5, 6]], [4, 7], '> abc __d**e**f__ ghi'],
    ['bold over the start of underlined', [[2, 5]], [4, 7], '> ab**c **__**d**ef__ ghi'],
    ['bold over the end of underlined', [[6, 9]], [4, 7], '> abc __de**f**__** g**hi'],
    [
      'bold twice over the same',
      [
        [0, 2],
        [1, 3],
      ],
      null,
      '> **abc** def ghi',
    ],
    ['bold where the underlining begins and ends', [[4, 7]], [4, 7], '> abc __**def**__ ghi'],
    ['nothing for empty ranges', [[2, 2]], [3, 3], '> abc def ghi'],
  ])('is %s', (_, bold, underline, markdown) => {
    expect(quote('abc def ghi', bold, underline)).toBe(markdown);
  });

  it('shows exactly its text, whatever stands out in it', () => {
    const range = fc
      .tuple(fc.nat(300), fc.nat(300))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(
        hostileText,
        fc.array(range, { maxLength: 6 }),
        fc.option(range),
        (text, bold, underline) => {
          const shown = readMarkdown(quoteMarkdown(text, { bold, underline }));
          expect(shown).toEqual({ text, loose: [] });
        },
      ),
    );
  });
});
