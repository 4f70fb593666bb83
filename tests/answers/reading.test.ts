import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingRoom } from '../../src/answers/reading/reading-pieces.ts';
import { readAround as readFrom } from '../../src/answers/reading/reading.ts';
import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import type { Block, Source } from '../../src/library/types.ts';

function sourceOf(blocks: readonly Block[]): Source {
  return buildSource(
    { encoding: null, metadata: NO_METADATA, blocks, warnings: [] },
    { file: 'a.txt', format: 'txt', hash: '', dateInName: null },
  );
}

/** Around a block that is a thought by itself. */
function readAround(source: Source, number: number, step: number, room: ReadingRoom, at = 0) {
  return readFrom(source, { number, from: number, to: number, at }, step, room);
}

const roomOf = (most: number): ReadingRoom => ({ most, costOf: ({ length }) => length });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string): Block => ({ kind: 'list-item', text, depth: 1 });
const heading = (text: string): Block => ({ kind: 'heading', text, level: 1 });
const numbers = (source: Source, number: number, step: number, room = roomOf(1000)) =>
  readAround(source, number, step, room).pieces.map((piece) => piece.number);

const nine = sourceOf('abcdefghi'.split('').map(paragraph));

describe('reading around a passage', () => {
  it.each([
    [0, [5, 6, 7], true, true],
    [1, [8, 9], true, false],
    [2, [8, 9], true, false],
    [-1, [2, 3, 4], true, true],
    [-2, [1], false, true],
    [-7, [1], false, true],
  ])('step %i from the fifth of nine', (step, expected, hasEarlier, hasLater) => {
    expect(numbers(nine, 5, step)).toEqual(expected);
    expect(readAround(nine, 5, step, roomOf(1000))).toMatchObject({
      hasEarlier,
      hasLater,
      step: Math.max(-2, Math.min(1, step)),
    });
  });

  it('comes to both ends past any number of headings', () => {
    const many = Array.from({ length: 60 }, (_, place) => heading(`Kop ${place}`));
    const source = sourceOf([...nine.blocks, ...many, ...nine.blocks]);
    for (const direction of [1, -1]) {
      const read = new Set<number>();
      let step = 0;
      for (;;) {
        const window = readAround(source, 74, step, roomOf(1000));
        for (const { number } of window.pieces) read.add(number);
        if (direction > 0 ? !window.hasLater : !window.hasEarlier) break;
        step += direction;
      }
      expect(read.has(direction > 0 ? source.blocks.length : 1)).toBe(true);
    }
  });

  it('of a source of one passage goes nowhere', () => {
    const window = readAround(sourceOf([paragraph('alone')]), 1, 0, roomOf(100));
    expect(window).toMatchObject({ hasEarlier: false, hasLater: false, heading: null });
  });

  it('keeps a heading with what stands under it', () => {
    const source = sourceOf([
      heading('One'),
      paragraph('a'),
      heading('Two'),
      paragraph('b'),
      paragraph('c'),
      heading('Three'),
      paragraph('d'),
    ]);
    expect(numbers(source, 4, 0)).toEqual([3, 4, 5, 6, 7]);
    expect(numbers(source, 4, -1)).toEqual([1, 2]);
    expect(readAround(source, 4, 0, roomOf(1000)).heading).toBe('One');
    expect(numbers(source, 5, 0)).toEqual([5, 6, 7]);
    expect(readAround(source, 5, 0, roomOf(1000)).heading).toBe('Two');
  });

  it('gives a block that is too long for one window in parts, cut between sentences', () => {
    const long = 'One sentence here. Another one there. A third one too.';
    const source = sourceOf([paragraph('before'), paragraph(long), paragraph('after')]);
    const texts = [0, 1, 2].map((step) =>
      readAround(source, 2, step, roomOf(40)).pieces.map(({ text }) => text),
    );
    expect(texts).toEqual([
      ['One sentence here. Another one there.'],
      ['A third one too.', 'after'],
      ['A third one too.', 'after'],
    ]);
    expect(readAround(source, 2, 0, roomOf(40)).pieces[0]?.goesOn).toEqual({
      before: false,
      after: true,
    });
  });

  it('begins at the thought of a block, and has all of it before what follows', () => {
    const source = sourceOf([
      paragraph('before'),
      paragraph('Three kinds:'),
      ...'abcdefghijklmno'.split('').map(item),
      paragraph('after'),
      paragraph('long after'),
    ]);
    const found = source.passages.find(({ text }) => text === 'm');
    if (!found) throw new Error('the item is there');
    const { from, to } = found.thought;
    const place = { number: found.number, from, to, at: 0 };
    const read = (step: number, most = 1000) =>
      readFrom(source, place, step, roomOf(most)).pieces.map(({ number }) => number);
    expect([from, to]).toEqual([2, 17]);
    expect(read(0)).toEqual(Array.from({ length: 16 }, (_, at) => at + 2));
    expect(read(-1)).toEqual([1]);
    expect(read(1)).toEqual([18, 19]);
    // Too long for the room: from what was found of it.
    expect(read(0, 10)[0]).toBe(found.number);
  });

  it('begins at the part of a long block that was found', () => {
    const long = 'One sentence here. Another one there. A third one too.';
    const source = sourceOf([paragraph('before'), paragraph(long), paragraph('after')]);
    const read = (step: number) =>
      readAround(source, 2, step, roomOf(40), long.indexOf('third')).pieces.map(({ text }) => text);
    expect(read(0)[0]).toBe('A third one too.');
    expect(read(-1)).toEqual(['One sentence here. Another one there.']);
    expect(read(-2)).toEqual(['before']);
  });

  it('shows every piece once over all steps, within the room', () => {
    const block = fc.record({
      kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'list-item' as const),
      text: fc.string({ minLength: 1, maxLength: 90 }).map((text) => `x${text.trim()}`),
    });
    const blocks = fc.array(block, { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(blocks, fc.nat(), (made, place) => {
        const source = sourceOf(made);
        const passage = source.passages[place % Math.max(1, source.passages.length)];
        if (!passage) return;
        const { from, to, end } = passage.thought;
        const thought = { number: passage.number, from, to: Math.max(to, end), at: 0 };
        const read = (step: number) => readFrom(source, thought, step, roomOf(95));
        const windows = [read(0)];
        for (let step = 1; windows.at(-1)?.hasLater; step++) windows.push(read(step));
        for (let step = -1; windows[0]?.hasEarlier; step--) windows.unshift(read(step));
        const pieces = windows.flatMap((window) => window.pieces);
        const whole = source.blocks.map(({ text }) => text).join('');
        const shown = pieces.map(({ text }) => text).join('');
        expect(shown.replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
        for (const window of windows) {
          expect(window.pieces.length).toBeGreaterThan(0);
          const cost = window.pieces.reduce((sum, { text }) => sum + text.length, 0);
          expect(cost).toBeLessThanOrEqual(95);
        }
      }),
    );
  });
});
