import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/library/limits.ts';
import { readText } from './read-text.ts';

const SENTENCE = 'De veerman telde de klokken van het dorp. ';
const ENDLESS = SENTENCE.repeat(3_000).trim();

describe('a paragraph without end', () => {
  it('is read in pieces that end with a sentence, none of it lost, and that is said', () => {
    const { blocks, passages, warnings } = readText(`Een zin vooraf.\n\n${ENDLESS}`);
    const pieces = blocks.slice(1).map(({ text }) => text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(' ')).toBe(ENDLESS);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(LIMITS.paragraph);
      expect(piece).toMatch(/^De .*dorp\.$/u);
    }
    expect(passages.map(({ number }) => number)).toEqual(blocks.map((_, place) => place + 1));
    expect(warnings).toEqual([expect.stringContaining('1 of its paragraphs is longer than 20000')]);
  });

  it('names its term and shows its number once, and stays in its list', () => {
    const { blocks } = readText(`3. **Klok**: ${ENDLESS}`, 'notes.md');
    const [first, ...others] = blocks.map(({ depth, isOrdered, item, term }) => ({
      depth,
      isOrdered,
      item,
      term,
    }));
    expect(first).toEqual({ depth: 1, isOrdered: true, item: 3, term: [0, 4] });
    expect(new Set(others.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"depth":1,"isOrdered":true}']),
    );
  });

  it.each([
    ['without sentences', 'klok veerman '.repeat(10_000).trim(), ' '],
    ['without words', '😀'.repeat(20_005), ''],
  ])('is read in pieces %s, too', (_, text, joint) => {
    const { blocks } = readText(text);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map((block) => block.text).join(joint)).toBe(text);
    for (const block of blocks) expect(block.text).not.toMatch(/\p{Cs}/u);
  });

  it('stays as it is where it is only long', () => {
    const text = SENTENCE.repeat(400).trim();
    const { blocks, warnings } = readText(text);
    expect(blocks.map((block) => block.text)).toEqual([text]);
    expect(warnings).toEqual([]);
  });
});

describe('what stands with every passage', () => {
  it('is cut where it is endless: a heading, a title, an author', () => {
    const long = 'klok '.repeat(50_000);
    const { passages, title, author, blocks } = readText(
      `---\ntitle: ${long}\nauthor: ${long}\n---\n## Een ${long}\n\nEen zin.`,
      'notes.md',
    );
    const texts = [title, author, ...passages.flatMap(({ headings }) => headings)];
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text).toMatch(/^(?:Een )?(?:klok ){50,100}.*…$/u);
    expect(blocks[0]?.text).toBe(`Een ${long.trim()}`);
  });

  it('keeps a long address whole, or has none', () => {
    expect(urlOf(1_500)).toHaveLength('https://a.example/'.length + 1_500);
    expect(urlOf(50_000)).toBeNull();
  });

  it('is cut where there is no end of it', () => {
    const tags = Array.from({ length: 5_000 }, (_, n) => `t${n}`);
    expect(readText(`---\ntags: [${tags.join()}]\n---\nEen zin.`, 'a.md').tags).toEqual(
      tags.slice(0, LIMITS.names),
    );
  });
});

function urlOf(length: number): string | null {
  return readText(`---\nurl: https://a.example/${'x'.repeat(length)}\n---\nEen zin.`, 'a.md').url;
}
