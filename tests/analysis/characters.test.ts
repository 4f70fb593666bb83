import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { readText } from '../library/read-text.ts';

function termsOf(text: string, language: string): string[] {
  return analyse(text, language).map(({ term }) => term);
}

describe('characters that nobody sees, or that are written in more than one way, make no other word', () => {
  it.each([
    ['nl', 'geld\u200bautomaat', 'geldautomaat'],
    ['nl', 'de\u200bsleutel', 'de sleutel'],
    ['en', 'the\u200bbridge', 'the bridge'],
    ['nl', 'por\u200btier', 'portier'],
    ['nl', 'water\u00adschap', 'waterschap'],
    ['nl', 'water\ufeffschap', 'waterschap'],
    ['nl', 'cafe\u0301', 'café'],
    ['nl', 'o\ufb03ciële', 'officiële'],
    ['nl', '\u0132sland', 'IJsland'],
    ['nl', 'de \u200fpolder\u200e', 'de polder'],
    ['en', 'con\u2060nection', 'connection'],
    ['en', '\ufb02oods', 'floods'],
    ['en', '\u202bflood\u202c plain', 'flood plain'],
    ['en', 'na\u0131\u0308ve', 'naïve'],
    ['en', '\u2067flood\u2069ing', 'flooding'],
    ['en', 'Ｂａｎｋ', 'bank'],
    ['en', '１２．５', '12.5'],
    ['en', 'Ｃ＋＋', 'C++'],
    ['de', 'Schi\ufb00fahrt', 'Schifffahrt'],
  ])('%s: %j', (language, written, plain) => {
    expect(termsOf(written, language)).toEqual(termsOf(plain, language));
  });
});

describe('and the text shows what the source shows', () => {
  it.each([
    'De geld\u200bautomaat.',
    'Het water\u00adschap.',
    'Een o\ufb03ciële cafe\u0301.',
    'Ｂａｎｋ．',
  ])('%j', (text) => {
    expect(readText(text).passages[0]?.text).toBe(text);
  });

  it('but for a mark of byte order, which is no space', () => {
    expect(readText('Het water\ufeffschap.').passages[0]?.text).toBe('Het waterschap.');
  });
});
