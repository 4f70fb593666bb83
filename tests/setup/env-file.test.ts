import { parse } from 'dotenv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setVariables } from '../../src/setup/env-file.ts';

const cases: [string, string, Record<string, string>, string][] = [
  ['an empty file', '', { A: '1' }, 'A=1\n'],
  ['one without it', 'B=2\n', { A: '1' }, 'B=2\nA=1\n'],
  ['one without a line end', 'B=2', { A: '1' }, 'B=2\nA=1\n'],
  ['an empty variable', 'A=\nB=2\n', { A: '1' }, 'A=1\nB=2\n'],
  ['another value', '# a\nA=0\n# b\n', { A: '1' }, '# a\nA=1\n# b\n'],
  ['a quoted value', `A="x # y"\nB='z'\n`, { A: '1', B: '2' }, 'A=1\nB=2\n'],
  ['a comment behind it', 'A=0 # mine\n', { A: '1' }, 'A=1 # mine\n'],
  ['export and spaces', '  export A = 0\n', { A: '1' }, '  export A =1\n'],
  ['Windows line ends', 'B=2\r\nA=0\r\n', { A: '1', C: '3' }, 'B=2\r\nA=1\r\nC=3\r\n'],
  ['the same one twice', 'A=0\nB=2\nA=5\n', { A: '1' }, 'A=1\nB=2\nA=1\n'],
  ['a name that only begins so', 'AB=0\nXA=3\n', { A: '1' }, 'AB=0\nXA=3\nA=1\n'],
  ['a comment that looks like it', '#A=0\n', { A: '1' }, '#A=0\nA=1\n'],
  ['clearing', 'A=0\nB=2\n', { A: '' }, 'A=\nB=2\n'],
  ['clearing what is not there', 'B=2\n', { A: '' }, 'B=2\n'],
  ['what looks like a pattern', 'A=0\n', { A: '$&$1' }, 'A=$&$1\n'],
];

describe('setting variables of an .env file', () => {
  it.each(cases)('%s', (_, text, values, expected) => {
    expect(setVariables(text, values)).toBe(expected);
  });

  it('refuses what it would damage', () => {
    const inside = 'TEXT="first\nA=inside\nlast"\n';
    expect(() => setVariables(inside, { A: '1' })).toThrow(/unusual/);
    expect(() => setVariables('A="two\nlines"\n', { A: '1' })).toThrow(/unusual/);
    expect(() => setVariables('', { A: 'a#b' })).toThrow(/unusual/);
  });

  it('leaves every other variable as it was, or refuses', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'A=0',
        'export A=x',
        'B="1\n2"',
        "C='d'",
        '# A=1',
        'A',
        ' A : 2 ',
        '',
        'D=e # f',
      ),
      fc.string({ maxLength: 12 }),
    );
    const file = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(file, (text) => {
        let changed: string;
        try {
          changed = setVariables(text, { A: 'new' });
        } catch {
          return;
        }
        const { A, ...rest } = parse(changed);
        const { A: _, ...before } = parse(text);
        expect(A).toBe('new');
        expect(rest).toEqual(before);
      }),
    );
  });
});
