import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime } from '../../src/preview/page/markdown/time.ts';
import { parseInline } from '../../src/preview/page/markdown/inline.ts';
import { parseMarkdown } from '../../src/preview/page/markdown/parse.ts';
import type { Block, Inline } from '../../src/preview/page/markdown/types.ts';
import { escapeMarkdown, quoteMarkdown } from '../../src/replies/message/markdown.ts';
import { hostileText } from '../replies/hostile-text.ts';

/** What is read, in short: styles as tags. */
function show(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'link') return `<link ${node.url}>${show(node.children)}</link>`;
      if ('children' in node) return `<${node.kind}>${show(node.children)}</${node.kind}>`;
      return `<${JSON.stringify(node)}>`;
    })
    .join('');
}

const inlines: [string, string][] = [
  ['plain', 'plain'],
  [
    '**bold** and *leaning* and _leaning_',
    '<bold>bold</bold> and <italic>leaning</italic> and <italic>leaning</italic>',
  ],
  [
    '__under__ ~~gone~~ ||hidden||',
    '<underline>under</underline> <strike>gone</strike> <spoiler>hidden</spoiler>',
  ],
  ['***both***', '<bold><italic>both</italic></bold>'],
  ['__a **b** c__', '<underline>a <bold>b</bold> c</underline>'],
  ['snake_case_name', 'snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  [String.raw`\*not\* \<@1\> a\\b`, String.raw`*not* <@1> a\b`],
  [String.raw`**a\*\*b**`, '<bold>a**b</bold>'],
  ['**open', '**open'],
  ['[name](https://example.com/a_b)', '<link https://example.com/a_b>name</link>'],
  ['[name](javascript:alert(1))', '[name](javascript:alert(1))'],
  ['see https://example.com/x.', 'see <link https://example.com/x>https://example.com/x</link>.'],
  ['<https://example.com>', '<link https://example.com>https://example.com</link>'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['`**code**`', '<{"kind":"code","text":"**code**"}>'],
  [
    '<@12> <@&3> <#4>',
    '<{"kind":"mention","of":"user","id":"12"}> <{"kind":"mention","of":"role","id":"3"}> <{"kind":"mention","of":"channel","id":"4"}>',
  ],
  ['<t:5:R>', '<{"kind":"time","seconds":5,"style":"R"}>'],
  ['</ask:9> <:smile:8>', '<{"kind":"command","name":"ask"}> <{"kind":"emoji","name":"smile"}>'],
];

describe('Markdown in a line', () => {
  it.each(inlines)('%s', (text, shown) => {
    expect(show(parseInline(text))).toBe(shown);
  });

  it('of text that was escaped is that text, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = text.replaceAll(/\s+/gu, ' ');
        expect(show(parseInline(escapeMarkdown(line)))).toBe(line);
      }),
    );
  });

  it('of the longest text of nothing but signs is read, and lost is nothing', () => {
    for (const sign of ['*', '_', '[', '<', '`', '~', '|', '\\']) {
      expect(show(parseInline(sign.repeat(4_000))).length).toBeGreaterThan(0);
    }
  });
});

function kinds(text: string): string[] {
  return parseMarkdown(text).map(({ kind }) => kind);
}

describe('Markdown in blocks', () => {
  it('has headings, small text, quotes, lists and code', () => {
    expect(
      kinds('# One\n### Three\n-# small\n> quote\n> more\ntext\n- a\n  - b\n1. c\n```js\nx\n```'),
    ).toEqual(['heading', 'heading', 'small', 'quote', 'lines', 'list', 'code']);
    expect(kinds('#none\n#### four\n-#none\n>none')).toEqual(['lines']);
  });

  it('nests lists, and quotes the rest after >>>', () => {
    const [list] = parseMarkdown('3. a\n   - b\n4. c');
    expect(list).toMatchObject({
      kind: 'list',
      start: 3,
      items: [{ below: [{ kind: 'list', start: null }] }, { below: [] }],
    });
    expect(parseMarkdown('>>> a\nb')).toMatchObject([
      { kind: 'quote', blocks: [{ kind: 'lines', lines: [{}, {}] }] },
    ]);
  });

  it('shows a quote of ours word for word', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = text.replaceAll(/\s+/gu, ' ').trim();
        fc.pre(line !== '');
        const blocks = parseMarkdown(quoteMarkdown(line, { bold: [], underline: null }));
        expect(blocks.map(textOf).join('')).toBe(line);
      }),
    );
  });

  it('ends for any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('>', '-', '#', '*', ' ', '\n', '`', '1', '.', '_', 'a'),
          maxLength: 300,
        }),
        (text) => {
          expect(parseMarkdown(text).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

function textOf(block: Block): string {
  if (block.kind === 'quote') return block.blocks.map(textOf).join('');
  if (block.kind === 'lines') return block.lines.map(show).join('\n');
  return JSON.stringify(block);
}

describe('a time', () => {
  it('is told as Discord tells it', () => {
    const now = Date.UTC(2026, 0, 1);
    const before = { seconds: now / 1000 - 7200, style: 'R' };
    expect(formatTime(before, 'nl', now).short).toBe('2 uur geleden');
    expect(formatTime(before, 'en', now).short).toBe('2 hours ago');
    expect(formatTime({ seconds: 1e15, style: 'f' }, 'en').short).toBe('1000000000000000');
  });
});
