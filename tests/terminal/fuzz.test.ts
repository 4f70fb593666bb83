import * as fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBatch } from '../../src/terminal/typed/batch.ts';
import { terminalCommands } from '../../src/terminal/typed/commands.ts';
import { wholeNumber } from '../../src/terminal/script/parse-args.ts';
import { parseCommand } from '../../src/terminal/typed/parse-command.ts';
import { asksForVersion, UsageError } from '../../src/terminal/script/run.ts';
import { printable, wrap } from '../../src/terminal/print/wrap.ts';
import { folderOf } from './run-terminal.ts';

const commands = await terminalCommands();

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

  it('is a batch of questions, or refused with every line that is none', async () => {
    const file = join(await folderOf({}), 'batch.jsonl');
    const good = JSON.stringify({ id: 1, command: 'ask', query: 'water' });
    const line = fc.oneof(fc.constant(good), fc.json(), fc.string({ unit: 'binary' }));
    const lines = fc.array(
      line.map((text) => text.replace(/[\r\n\ufeff]/gu, '').trim()),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        await writeFile(file, all.join('\n'));
        const bad = all.flatMap((text, place) =>
          text === good || text === '' ? [] : [`Line ${place + 1} `],
        );
        const outcome = await readBatch(file, commands).catch((error: unknown) => error);
        const refusal = outcome instanceof UsageError ? outcome.message : null;
        expect(Array.isArray(outcome)).toBe(bad.length === 0);
        expect(refusal !== null).toBe(bad.length > 0);
        for (const name of bad) expect(refusal).toContain(name);
      }),
    );
  });
});
