import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../src/answers/ask/ask.ts';
import { findPassage } from '../../src/answers/lookup/find-passage.ts';
import { findMarks } from '../../src/command/press/find-marks.ts';
import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import type { Block } from '../../src/library/types.ts';
import { replyToLookup } from '../../src/replies/lookup/lookup-reply.ts';
import { replyToReading } from '../../src/replies/reading/reading-reply.ts';
import type { Reply } from '../../src/replies/types.ts';
import { parseMarkdown } from '../../src/preview/page/markdown/parse.ts';
import type { Block as Drawn } from '../../src/preview/page/markdown/types.ts';
import { checkComponents } from '../../src/preview/refusals/check-components.ts';
import { buildSnapshot } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { lookupOf } from '../answers/look-up.ts';
import { componentSchema } from '../fake-discord/message-body.ts';
import { Problems } from '../fake-discord/problems.ts';
import { quotesOf, readMarkdown, textsOf } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

const CUT = '[…]';
const asked = { command: 'ask', userId: '1', locale: 'nl', private: true } as const;

function snapshotOf(title: string, blocks: readonly Block[]): Promise<Snapshot> {
  const document = { encoding: null, metadata: { ...NO_METADATA, title }, blocks, warnings: [] };
  const made = { file: 'a.md', format: 'md', hash: '', dateInName: null };
  return buildSnapshot(createLibrary([buildSource(document, made)]));
}

const noBold = () => [];

/** The answer, and what its Context buttons open. */
function repliesTo(query: string, snapshot: Snapshot): { answer: Reply; read: Reply[] } {
  const found = ask(lookupOf(query, { limit: 5 }), snapshot);
  const carried = { query, source: null };
  return {
    answer: replyToLookup(found, { asked, page: 1, ...carried, title: query, bold: noBold }),
    read: found.passages.flatMap(({ passage }) => {
      const placed = findPassage(passage.id, snapshot.library);
      const marks = findMarks(passage, { carried, command: 'ask' }, snapshot);
      return placed
        ? [0, 1, -1].map((step) => replyToReading(placed, { asked, carried, step, marks }))
        : [];
    }),
  };
}

function problemsOf({ components }: Reply): unknown[] {
  const problems = new Problems();
  checkComponents(z.array(componentSchema).parse(components), true, [], problems);
  return problems.found;
}

/** Lines of what is cited that are neither quoted nor ours: a text that broke out. */
function strayLines(reply: Reply): string[] {
  return textsOf(reply)
    .filter((text) => /^-# (?:\\\[\d|¶)/mu.test(text))
    .flatMap((text) => text.split('\n'))
    .filter((line) => !/^(?:> |-# |\*\*)/u.test(line));
}

/** Kinds of what is drawn in the quotes, however deep. */
function drawnIn(reply: Reply): Set<string> {
  const kinds = new Set<string>();
  const visit = (block: Drawn, isQuoted: boolean): void => {
    if (isQuoted) kinds.add(block.kind);
    if (block.kind === 'quote') for (const inner of block.blocks) visit(inner, true);
    if (block.kind === 'list')
      for (const { below } of block.items) for (const inner of below) visit(inner, isQuoted);
  };
  for (const text of textsOf(reply)) for (const block of parseMarkdown(text)) visit(block, false);
  return kinds;
}

function expectWithin(reply: Reply, blocks: readonly Block[]): void {
  expect(problemsOf(reply)).toEqual([]);
  expect(strayLines(reply)).toEqual([]);
  expect([...drawnIn(reply)].filter((kind) => kind !== 'lines' && kind !== 'list')).toEqual([]);
  expect(textsOf(reply).flatMap((text) => readMarkdown(text).loose)).toEqual([]);
  const texts = blocks.map(({ text }) => text.replace(/[\n\r\v\f\u0085\u2028\u2029]/gu, ' '));
  const misquoted = quotesOf(reply).filter((quote) => {
    const bare = quote.replaceAll(CUT, '').trim();
    return !texts.some((text) => text.includes(bare) || text.replace(/^\d+\.\s+/u, '') === bare);
  });
  expect(misquoted).toEqual([]);
}

const anyText = fc.oneof(
  hostileText,
  hostileText.map((text) => `${text}:`),
  fc
    .tuple(hostileText, hostileText, hostileText)
    .map((texts) => texts.join('\n# \r\n> - \u2028\u202e\u0085')),
  fc.constant(`Acme water ${'waterwater '.repeat(380)}`.trim()),
  fc.constantFrom(
    '1. water',
    '- water',
    '> water',
    '```',
    '\u200f\u202ewater\u202c',
    '12. Acme water 1.',
  ),
);
const anyBlock: fc.Arbitrary<Block> = fc
  .record({
    kind: fc.constantFrom<Block['kind']>(
      'paragraph',
      'paragraph',
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'table-head',
      'table-row',
      'quote',
      'code',
      'heading',
    ),
    text: anyText,
    depth: fc.integer({ min: 1, max: 40 }),
    isOrdered: fc.boolean(),
  })
  .map(({ kind, text, depth, isOrdered }) => {
    if (kind === 'heading') return { kind, text: text.replace(/\s+/gu, ' '), level: 2 };
    return kind === 'list-item' ? { kind, text, depth, isOrdered } : { kind, text };
  });

function item(text: string, depth: number): Block {
  return { kind: 'list-item', text, depth };
}

describe('a thought of any text', () => {
  it('is within the limits, word for word, and no text leaves its quote or its item', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyBlock, { minLength: 1, maxLength: 40 }),
        hostileText,
        async (blocks, title) => {
          const snapshot = await snapshotOf(title, blocks);
          const { answer, read } = repliesTo('acme water', snapshot);
          expect(textsOf(answer).length).toBeGreaterThan(0);
          for (const reply of [answer, ...read]) expectWithin(reply, blocks);
        },
      ),
      { numRuns: 40 },
    );
  });

  const lead: Block = { kind: 'paragraph', text: 'The water has these parts:' };
  it.each<[string, readonly Block[]]>([
    ['500 children', [lead, ...Array.from({ length: 500 }, (_, at) => item(`part ${at}`, 1))]],
    ['500 short children', [lead, ...Array.from({ length: 110 }, (_, at) => item(`p${at}`, 1))]],
    ['depth 40', [lead, ...Array.from({ length: 40 }, (_, at) => item(`water ${at}`, at + 1))]],
    [
      'blocks of 4,000 characters',
      [lead, ...Array.from({ length: 9 }, () => item('water '.repeat(666).trim(), 1))],
    ],
    [
      'long words that are escaped',
      [lead, ...Array.from({ length: 9 }, () => item(`water ${'*_'.repeat(2_000)}`, 1))],
    ],
    [
      'letters of three bytes',
      [lead, ...Array.from({ length: 30 }, () => item(`water ${'水'.repeat(300)}`, 1))],
    ],
  ])('with %s', async (_, blocks) => {
    const snapshot = await snapshotOf('Water', blocks);
    const { answer, read } = repliesTo('water parts', snapshot);
    for (const reply of [answer, ...read]) expectWithin(reply, blocks);
    expect(textsOf(answer).join('\n')).toMatch(/^-# \\\[1\\\] .*¶/mu);
  });

  it('leaves no passage without its citation, however long the question and the names', async () => {
    const long = '*_`~'.repeat(70);
    const lists = Array.from({ length: 6 }, (_, at): Block[] => [
      { kind: 'heading', text: `${at} ${long}`, level: 2 },
      { kind: 'paragraph', text: `Acme water ${at} ${long}:` },
      ...Array.from({ length: 8 }, () => item(`water ${long}`, 1)),
    ]);
    const snapshot = await snapshotOf(long, lists.flat());
    const { answer } = repliesTo(`acme water zoevie ${long}`, snapshot);
    expect(problemsOf(answer)).toEqual([]);
    expect(
      textsOf(answer)
        .join('\n')
        .match(/^-# \\\[[1-5]\\\] .*¶\d/gmu),
    ).toHaveLength(5);
  });
});
