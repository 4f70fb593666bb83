import { describe, expect, it } from 'vitest';
import { findAgain } from '../../src/answers/ask/again.ts';
import type { FoundPassage } from '../../src/answers/types.ts';
import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import type { Block } from '../../src/library/types.ts';
import { quoteEntries, toEntry } from '../../src/replies/lookup/list-lines.ts';
import { unescapeMarkdown } from '../../src/replies/message/markdown.ts';
import { pathOf, showThought } from '../../src/replies/lookup/thought.ts';
import { buildSnapshot } from '../../src/snapshot/build-snapshot.ts';

const ROOM = { most: 600, longest: 200, lines: 12 };
const PLAIN = { bold: [], underline: null };
const heading = (text: string): Block => ({ kind: 'heading', text, level: 2 });
const text = (own: string): Block => ({ kind: 'paragraph', text: own });
const item = (own: string, depth = 1, isOrdered = false): Block => ({
  kind: 'list-item',
  text: own,
  depth,
  ...(isOrdered && { isOrdered }),
});

/** What a question marks of the passage with this text, with its thought. */
async function find(
  blocks: readonly Block[],
  own: string,
  question: string,
): Promise<FoundPassage> {
  const document = { encoding: null, metadata: NO_METADATA, blocks, warnings: [] };
  const made = { file: 'a.md', format: 'md', hash: '', dateInName: null };
  const snapshot = await buildSnapshot(createLibrary([buildSource(document, made)]));
  const passage = snapshot.library.passages.find((each) => each.text === own);
  const found = passage && findAgain(passage, { query: question, source: null }, snapshot);
  if (!found) throw new Error(`nothing says "${own}"`);
  return found;
}

async function show(blocks: readonly Block[], own: string, question: string, room = ROOM) {
  const found = await find(blocks, own, question);
  const { entries, span } = showThought(found, found.thought ?? [], room);
  return { path: pathOf(found), lines: quoteEntries(entries).map(unescapeMarkdown), span };
}

const mills = [
  heading('Mills'),
  text('There are three kinds of mill:'),
  item('The post mill turns as a whole.'),
  item('heavy to turn', 2),
  item('The smock mill turns its cap.'),
  item('built of wood', 2),
  item('on a base of brick', 2),
  item('The tower mill is built of brick.'),
  text('Mills grind corn. They saw wood.'),
];

describe('a thought', () => {
  it('is what announces it, then its items by their depth, the part that answers underlined', async () => {
    const { lines, span, path } = await show(mills, 'The smock mill turns its cap.', 'smock mill');
    expect(lines).toEqual([
      '> There are three kinds of **mill**:',
      '> - The post **mill** turns as a whole.',
      '>   - heavy to turn',
      '> - __The **smock mill** turns its cap.__',
      '>   - built of wood',
      '>   - on a base of brick',
      '> - The tower **mill** is built of brick.',
    ]);
    expect([span.from, span.to]).toEqual([2, 8]);
    expect(path).toEqual([]);
  });

  it('that answers as a whole is not underlined', async () => {
    const { lines } = await show(mills, 'There are three kinds of mill:', 'kinds of mill');
    expect(lines).toHaveLength(7);
    expect(lines.join('\n')).not.toContain('__');
  });

  it('of one paragraph is the quote that it was', async () => {
    const { lines, span } = await show(mills, 'Mills grind corn. They saw wood.', 'saw wood');
    expect(lines).toEqual(['> Mills grind corn. __They **saw wood**.__']);
    expect([span.from, span.to]).toEqual([9, 9]);
  });

  it('longer than its room is cut around the part that answers, with what announces it', async () => {
    const own = 'The smock mill turns its cap.';
    const { lines } = await show(mills, own, 'smock mill', { ...ROOM, most: 110 });
    expect(lines).toEqual([
      '> There are three kinds of **mill**:',
      '> - […]',
      '> - __The **smock mill** turns its cap.__',
      '>   - built of wood',
      '>   - on a base of brick',
      '> […]',
    ]);
  });

  it('shows the nearest items first, and none without what it stands under', async () => {
    const { lines } = await show(mills, 'The tower mill is built of brick.', 'tower', {
      ...ROOM,
      lines: 7,
    });
    expect(lines).toEqual([
      '> There are three kinds of mill:',
      '> - […]',
      '> - The smock mill turns its cap.',
      '>   - built of wood',
      '>   - on a base of brick',
      '> - __The **tower** mill is built of brick.__',
    ]);
  });

  it('goes on beside what it stands under', async () => {
    const { lines } = await show(mills, 'built of wood', 'wood');
    expect(lines[1]).toBe('> - The post mill turns as a whole.');
    expect(lines.at(-1)).toBe('> - The tower mill is built of brick.');
  });

  it('in a list too long for one has the items above it as its path', async () => {
    const words = 'word '.repeat(130).trim();
    const blocks = [
      heading('Water'),
      item('Water'),
      item('Pumps', 2),
      item(`Steam pumps ${words}`, 3),
      item('Electric pumps lift more.', 3),
    ];
    const { path, lines } = await show(blocks, 'Electric pumps lift more.', 'electric');
    // "Water" is what the heading says already.
    expect(path).toEqual(['Pumps']);
    expect(lines).toEqual(['> **Electric** pumps lift more.']);
  });

  it('too long to be found as one goes with what announces it all the same', async () => {
    const items = Array.from({ length: 60 }, (_, at) => item(`Rule ${at} says no more than that.`));
    const { lines } = await show([text('The rules are:'), ...items], 'The rules are:', 'rules');
    expect(lines.slice(0, 2)).toEqual([
      '> The **rules** are:',
      '> - **Rule** 0 says no more than that.',
    ]);
    expect(lines.at(-1)).toBe('> […]');
    expect(lines.length).toBeLessThanOrEqual(ROOM.lines);
  });

  it('never has function words in bold', async () => {
    const blocks = [
      text('De molen heeft deze delen:'),
      item('de as van de molen, als die er is'),
      item('alle wieken'),
    ];
    const { lines } = await show(
      blocks,
      'De molen heeft deze delen:',
      'wat zijn de delen van de molen',
    );
    expect(lines.join('\n').match(/\*\*.*?\*\*/gu)).toEqual([
      '**molen**',
      '**delen**',
      '**molen**',
    ]);
  });
});

describe('a numbered list', () => {
  it('keeps the numbers that its texts have', () => {
    const entries = ['1. Weigh the corn.', '2. Set the stones.'].map((own) =>
      toEntry(item(own, 1, true), own, { bold: [[3, 6]], underline: [0, own.length] }),
    );
    expect(quoteEntries(entries)).toEqual([
      '> 1. __**Wei**gh the corn.__',
      '> 2. __**Set** the stones.__',
    ]);
  });

  it('does not count on where something was left out', () => {
    const entries = ['1. Weigh the corn.', '5. Close the sack.'].map((own) =>
      toEntry(item(own, 1, true), own, PLAIN),
    );
    expect(quoteEntries(entries)).toEqual([
      String.raw`> - 1\. Weigh the corn.`,
      String.raw`> - 5\. Close the sack.`,
    ]);
  });

  it('is none where its numbers are not known', () => {
    const entries = ['Weigh', 'Grind'].map((own) => toEntry(item(own, 1, true), own, PLAIN));
    expect(quoteEntries(entries)).toEqual(['> - Weigh', '> - Grind']);
  });
});

describe('a text in a list', () => {
  it.each([
    ['- a list', String.raw`> - \- a list`],
    ['# a heading', String.raw`> - \# a heading`],
    ['> a quote', String.raw`> - \> a quote`],
    ['7. a number', String.raw`> - 7\. a number`],
    ['```\ncode', String.raw`> - \`\`\` code`],
    ['one\n# two\r\nthree\u2028four', String.raw`> - one \# two  three four`],
  ])('%j stays in its item', (own, expected) => {
    const entries = [toEntry(text('Lead:'), 'Lead:', PLAIN), toEntry(item(own), own, PLAIN)];
    expect(quoteEntries(entries)[1]).toBe(expected);
  });
});
