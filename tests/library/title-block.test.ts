import { describe, expect, it } from 'vitest';
import { blocksOf, readText } from './read-text.ts';

const FILES = ['a.md', 'a.txt'];
const TEXT = 'Het college begint om negen uur en eindigt om elf uur.';

describe("Pandoc's title block is metadata", () => {
  it.each([
    ['% Weefsels\n% Noor de Wit\n% 3 mei 2021\n', 'Weefsels', 'Noor de Wit', '2021-05-03'],
    ['% Rock layers\n% Ann Lee; Bo Chan\n\n', 'Rock layers', 'Ann Lee, Bo Chan', null],
    [
      '% A title\n  on two lines\n% Ann Lee\n  Bo Chan\n',
      'A title on two lines',
      'Ann Lee, Bo Chan',
      null,
    ],
    ['% Alleen een titel\n', 'Alleen een titel', null, null],
    ['%\n% Noor de Wit\n% 2020\n', null, 'Noor de Wit', '2020'],
  ])('%j', (block, title, author, date) => {
    for (const file of FILES) {
      const source = readText(`${block}\n${TEXT}\n`, file);
      expect(source).toMatchObject({ title, author, date });
      expect(source.passages.map(({ text, number }) => [text, number])).toEqual([[TEXT, 1]]);
    }
  });

  it('and the first heading below it is one of a section', () => {
    expect(blocksOf(`% Weefsels\n\n# Toets\n\n${TEXT}`, 'a.md')).toEqual([
      'heading: Toets',
      `paragraph: ${TEXT}`,
    ]);
  });
});

describe('what only begins with a sign of its own is text', () => {
  it.each([
    `% een\n% twee\n% drie\n% vier\n\n${TEXT}`,
    `% een regel van een verhaal\nen hoe die verder gaat.\n\n${TEXT}`,
    `%% Cell 1 of a program\n\n${TEXT}`,
    `% !TeX root = main.tex\n\n${TEXT}`,
    `5 % van de mensen\n\n${TEXT}`,
  ])('%j', (text) => {
    for (const file of FILES) expect(blocksOf(text, file)[0]).toContain('%');
  });
});
