import { describe, expect, it } from 'vitest';
import { findDateInFileName, parseDate } from '../../src/library/metadata/dates.ts';

describe('a date as people write it', () => {
  it.each([
    ['2021', '2021'],
    ['2021-07', '2021-07'],
    ['2021-7-5', '2021-07-05'],
    ['2021-07-05T10:00:00Z', '2021-07-05'],
    ['2021-07-05 10:00:00 +0200', '2021-07-05'],
    ['5-7-2021', '2021-07-05'],
    ['05/07/2021', '2021-07-05'],
    ['5 juli 2021', '2021-07-05'],
    ['maandag 5 juli 2021', '2021-07-05'],
    ['July 5, 2021', '2021-07-05'],
    ['July 5th 2021', '2021-07-05'],
    ['5 Jul. 2021', '2021-07-05'],
    ['mei 2021', '2021-05'],
    ['29-2-2020', '2020-02-29'],
  ])('"%s" is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '',
    'gisteren',
    '30-2-2021',
    '2021-13',
    '2021-00',
    '32 juli 2021',
    '5 foo 2021',
    '1234',
    '20210',
    'juli',
  ])('"%s" is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('the date in the name of a file', () => {
  it.each([
    ['2021-07-05-didi.md', '2021-07-05'],
    ['20210705 notes.txt', '2021-07-05'],
    ['notes_2021-07.md', '2021-07'],
    ['2020-01-01/notes.md', null],
    ['000_9ac1cd0f3f144873.txt', null],
    ['report 2021.md', null],
    ['1999-2000.md', null],
    ['20211305.md', null],
    ['a2021-07-05.md', null],
  ])('%s is %s', (file, date) => {
    expect(findDateInFileName(file)).toBe(date);
  });
});
