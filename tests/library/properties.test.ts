import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes, readText } from './read-text.ts';

/** A lone "o" is the bullet of a list in a list, as word processors have it. */
const word = fc.stringMatching(/^[A-Za-z0-9éïß]{1,9}$/u).filter((letters) => letters !== 'o');
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '- ', '• ', '   ', '1. ', 'date 2021-07 ', 'Foto: '),
      line,
      fc.constantFrom('.', '?', '…', '', ':'),
      fc.constantFrom('\n', '\n\n', '\r\n', ' \n\t\n'),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((lines) => lines.flat().join(''));
const noise = fc.array(
  fc.oneof(
    fc.constantFrom(
      '---\n',
      '# ',
      '> ',
      '- ',
      '|',
      '|-|-|\n',
      '```\n',
      '<div>',
      '<!--',
      '[^1]: ',
      '![a](b)',
      '\n',
      '\n\n',
      '*',
      '_',
      '`',
      '&amp;',
      'title: x\n',
      '\\',
      '\t',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    word,
  ),
  { maxLength: 40 },
);

function wordsOf(value: string): string[] {
  return value.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('any plain text', () => {
  it('has each of its words in a block, in order', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { blocks, date } = readText(value);
        const read = wordsOf(blocks.map((block) => block.text).join(' '));
        // A metadata prefix is taken off; nothing else may be.
        const written = wordsOf(date === null ? value : value.replace(/date 2021-07 /gu, ''));
        const kept =
          date === null ? read : read.join(' ').replaceAll('date 2021 07', '').match(/\S+/gu);
        expect(kept).toEqual(written);
      }),
    );
  });

  it('has its passages numbered as its blocks, in order, with ids of their own', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { blocks, passages } = readText(value);
        const numbers = passages.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        for (const passage of passages) expect(blocks[passage.number - 1]?.text).toBe(passage.text);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
    );
  });
});

describe.each(['notes.txt', 'notes.md'])('anything at all in %s', (file) => {
  it('is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readBytes(bytes, file)).toHaveProperty('file', file);
      }),
    );
  });

  it('has its white space folded', () => {
    fc.assert(
      fc.property(noise, (parts) => {
        const source = readBytes(new TextEncoder().encode(parts.join('')), file);
        if ('reason' in source) return;
        for (const { text: own } of source.blocks) {
          expect(own).toBe(own.replace(/\s+/gu, ' ').trim());
          expect(own).not.toBe('');
        }
      }),
    );
  });
});
