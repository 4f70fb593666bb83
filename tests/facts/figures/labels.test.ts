import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

describe('a number after a label and a colon is a figure', () => {
  it.each([
    ['en', 'Titles: 6,600', ['6,600']],
    ['en', 'Company: Alder | Seats: 1,900 | Pages: 320', ['1,900', '320']],
    ['nl', 'Stoelen: 1.900', ['1.900']],
    ['nl', 'Ronde: 4 | Punten: 1.900', ['4', '1.900']],
    ['nl', 'Stappen: 12 minuten', ['12 minuten']],
    ['de', 'Linien: 14', ['14']],
  ])('in %s: %s', (language, sentence, figures) => {
    expect(findFigures(sentence, language).map(({ text }) => text)).toEqual(figures);
  });
});

describe('what identifies one thing is none after a colon either', () => {
  it.each([
    ['en', 'Room: 101'],
    ['en', 'Version: 3.0 | Phone: 5551234'],
    ['nl', 'Rugnummer: 9'],
    ['nl', 'Hoofdstuk: 4 | Week: 12'],
    ['en', 'Chapter: 3 | Page: 12'],
    ['nl', 'Let op deze punten: 1. de deur; 2. het raam.'],
    ['nl', 'Tel.: 6241111, foutcode: 404'],
  ])('in %s: %s', (language, sentence) => {
    expect(findFigures(sentence, language)).toEqual([]);
  });
});
