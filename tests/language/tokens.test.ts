import { describe, expect, it } from 'vitest';
import { tokenize, WordTable } from '../../src/language/index.ts';

const read = (text: string) => tokenize(text).map((token) => token.text);

describe('the tokens of a text', () => {
  it.each([
    ['In 2023 steeg het 4,4%.', ['In', '2023', 'steeg', 'het', '4,4', '%', '.']],
    ["it's a12 12a 3.2.1", ["it's", 'a12', '12', 'a', '3.2.1']],
    ["rock'n 'n", ["rock'n", "'", 'n']],
    ['café naïef1 É', ['café', 'naïef1', 'É']],
    ['x\u00a0y–z ƒ5', ['x', 'y', '–', 'z', 'ƒ', '5']],
    ['😀½ 5€', ['😀', '½', '5', '€']],
    [`${'a'.repeat(65)} ${'1'.repeat(21)}`, ['a'.repeat(64), 'a', '1'.repeat(20), '1']],
  ])('of %j', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  it('stand where they do, in lower case, with white space before them or not', () => {
    expect(
      tokenize('Zij Ís er.').map(({ lower, start, end, gap }) => [lower, start, end, gap]),
    ).toEqual([
      ['zij', 0, 3, true],
      ['ís', 4, 6, true],
      ['er', 7, 9, true],
      ['.', 9, 10, false],
    ]);
  });
});

describe('a table of words', () => {
  it('gives each word one place, found in whatever text it stands', () => {
    const table = new WordTable();
    const many = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const places = many.map((word) => table.placeOf(`(${word})`, 1, 1 + word.length));
    expect(places).toEqual(many.map((_, at) => at));
    expect(table.words).toEqual(many);
    expect(many.map((word) => table.find(word, 0, word.length))).toEqual(places);
    expect(table.find('w3000', 0, 5)).toBe(-1);
    expect(table.placeOf('', 0, 0)).toBe(3000);
  });
});
