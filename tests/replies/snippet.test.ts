import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, cutSnippet } from '../../src/replies/lookup/snippet.ts';
import { hostileText } from './hostile-text.ts';

const SENTENCES = ['Een eerste zin.', 'De tweede zin.', 'En nog een derde.', 'Slot.'];
const TEXT = SENTENCES.join(' ');

describe('a snippet', () => {
  it.each<[string, string | null, number, string]>([
    ['is the whole text where that fits exactly', null, TEXT.length, TEXT],
    [
      'begins at the beginning where nothing is to be in it',
      null,
      46,
      `${SENTENCES.slice(0, 2).join(' ')} ${CUT}`,
    ],
    ['holds the sentence that it is about', 'derde', 30, `${CUT} ${SENTENCES[2] ?? ''} ${CUT}`],
    [
      'takes what follows before what precedes',
      'derde',
      44,
      `${CUT} ${SENTENCES.slice(2).join(' ')}`,
    ],
    [
      'ends without a mark at the end of the text',
      'Slot',
      44,
      `${CUT} ${SENTENCES.slice(2).join(' ')}`,
    ],
  ])('%s', (_, about, most, expected) => {
    const at = about === null ? -1 : TEXT.indexOf(about);
    const centre = about === null ? null : ([at, at + about.length] as const);
    expect(cutSnippet(TEXT, centre, most).text).toBe(expected);
  });

  it('of one endless sentence is cut between words, around what it is about', () => {
    const text = `${'woord '.repeat(200)}MIDDEN${' woord'.repeat(200)}`;
    const at = text.indexOf('MIDDEN');
    const { text: cut } = cutSnippet(text, [at, at + 6], 120);
    expect(cut).toMatch(/^\[…\] (?:woord )+MIDDEN(?: woord)+ \[…\]$/u);
  });

  it('of one endless word shows the part that it is about', () => {
    const text = 'Acme water 86% <t:1700000000:R>1. Acmewater';
    const at = text.indexOf('R>1');
    const snippet = cutSnippet(text, [at, at + 1], 24);
    const place = snippet.place([at, at + 1]);
    expect(place && snippet.text.slice(...place)).toBe('R');
  });

  it.each([
    ['emoji', '😀'],
    ['families of emoji', '👩‍👩‍👧‍👦'],
    ['letters with marks', 'e\u0301\u0302'],
    ['flags', '🇳🇱'],
    ['one letter with marks without end', '\u0301'],
  ])('of nothing but %s still shows them, whole', (_, sign) => {
    const { text } = cutSnippet(sign.repeat(1_000), null, 200);
    const shown = text.replace(` ${CUT}`, '');
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.length % sign.length).toBe(0);
  });

  it('moves ranges along, clips them, and drops those that were cut away', () => {
    const at = TEXT.indexOf('En nog');
    const snippet = cutSnippet(TEXT, [at, at + 2], 30);
    const { text, isCut } = snippet;
    const moved = snippet.place([at, at + 6]);
    expect(isCut).toBe(true);
    expect(moved && text.slice(...moved)).toBe('En nog');
    expect(snippet.place([0, 3])).toBeNull();
    const whole = snippet.place([0, TEXT.length]);
    expect(whole && text.slice(...whole)).toBe(SENTENCES[2]);
  });

  it('is never too long, never splits a character, and is part of the text', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.integer({ min: 24, max: 600 }), (text, at, most) => {
        const from = at % text.length;
        const { text: cut } = cutSnippet(text, [from, from + 1], most);
        expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
        expect(cut).not.toMatch(/\p{Surrogate}/u);
        const bare = cut.replace(/^\[…\] /u, '').replace(/ \[…\]$/u, '');
        expect(bare).not.toBe('');
        expect(text).toContain(bare);
      }),
    );
  });
});
