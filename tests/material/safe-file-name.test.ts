import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/material/folder/paths.ts';
import { safeFileName } from '../../src/material/change/safe-file-name.ts';
import { hostileText } from '../replies/hostile-text.ts';

describe('a name of a file', () => {
  it.each([
    ['Notes on lakes.md', 'Notes-on-lakes.md'],
    ['2021-07-05-didi.md', '2021-07-05-didi.md'],
    ['week_1.v2.md', 'week_1.v2.md'],
    ['e\u0301e\u0301n.md', '\u00e9\u00e9n.md'],
    ['हिन्दी नोट.md', 'हिन्दी-नोट.md'],
    ['NUL', 'material-NUL.md'],
    ['com1.notes.md', 'material-com1.notes.md'],
    ['console.md', 'console.md'],
    ['...', 'material.md'],
    ['', 'material.md'],
    ['.md', 'material.md'],
    ['a..b.md', 'a.b.md'],
    ['C:\\Users\\me\\lakes.md', 'lakes.md'],
    ['\u0301a.md', 'a.md'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, '.md')).toBe(safe);
  });

  it('is safe on every system, whatever is given, and stays what it is when given again', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (name) => {
        const safe = safeFileName(name, '.md');
        expect(safe).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\.md$/u);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(135);
        expect(safe).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
        expect(isInside(safe)).toBe(true);
        expect(safeFileName(safe, '.md')).toBe(safe);
      }),
    );
  });
});

describe('a path of material', () => {
  it.each(['a.md', 'a/b/c.txt', 'één.md'])('is inside: %s', (file) => {
    expect(isInside(file)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '../a.md',
    'a/../b.md',
    '/a.md',
    'a//b.md',
    'a/',
    '.a.md',
    'a\\b',
    'a\0',
  ])('is not inside: %j', (file) => {
    expect(isInside(file)).toBe(false);
  });
});
