import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../src/terminal/parse-args.ts';
import { parseCommand } from '../../src/terminal/parse-command.ts';
import { asksForVersion, UsageError } from '../../src/terminal/run.ts';
import { printable, wrap } from '../../src/terminal/wrap.ts';

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('/', 'ask', ' ', 'source:', '"', 'water', '\n', '\t', '$&', 'é', '\\'))
    .map((parts) => parts.join('')),
);

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** What a parser makes of it, or that it refuses; any other failure is thrown. */
function orRefused<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

describe('whatever is typed', () => {
  it('is a command with its words, or refused in a sentence', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = orRefused(() => parseCommand(text));
        expect(parsed === null).toBe(text.trim() === '');
        if (parsed === null) return;
        expect(parsed.command).toMatch(/^\S+$/u);
        for (const word of parsed.rest.split(/\s+/u)) expect(text).toContain(word);
        expect(text).toContain(parsed.source ?? '');
      }),
    );
  });

  it('is a whole number from 0 up, or refused', () => {
    const digits = fc.oneof(typed, fc.nat().map(String));
    fc.assert(
      fc.property(digits, (text) => {
        const number = orRefused(() => wholeNumber('limit', text));
        expect(number).toBe(/^\d{1,9}$/u.test(text) ? Number(text) : null);
      }),
    );
  });

  it('asks for the version with --version, before -- only', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('--', '--version', '/ask', '-v')), (args) => {
        const [before = ''] = ` ${args.join(' ')} `.split(' -- ');
        expect(asksForVersion(args)).toBe(` ${before} `.includes(' --version '));
      }),
    );
  });

  it('is printed without what would steer the terminal, and no word of it is lost', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 100 }), (text, width) => {
        const safe = printable(text);
        // oxlint-disable-next-line no-control-regex -- they are what is looked for
        expect(safe).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
        expect(wordsOf(wrap(safe, width).join(' '))).toEqual(wordsOf(safe));
      }),
    );
  });
});
