import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';
import type { Command, Request } from '../../src/command/types.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { aboutWater, snapshotOf } from '../discord/material.ts';

const asked = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('water', 'Acme', '12%', ' ', '-', '"', '`', '@everyone', '](x)', '\n'))
    .map((parts) => parts.join('').slice(0, 300)),
);

let commands: ReadonlyMap<string, Command>;
let snapshot: Snapshot;

beforeAll(async () => {
  commands = await loadCommands();
  const acme = ['De topman van Acme BV vertrok in 2023.', 'Acme BV groeide met 12% in 2024.'];
  snapshot = await snapshotOf([aboutWater(12), { file: 'acme.txt', title: 'Acme', lines: acme }]);
});

function requestOf(command: string, options: Request['options'], page = 1): Request {
  return {
    command,
    subcommand: null,
    options,
    locale: 'nl',
    userId: '1',
    guildId: null,
    mayManageGuild: false,
    page,
    targetText: null,
    private: false,
    capabilities: { reload: () => Promise.reject(new Error('no')), moderatedGuildId: null },
  };
}

const lookups = [
  ['ask', 'question'],
  ['company', 'name'],
  ['define', 'term'],
  ['stat', 'topic'],
] as const;

describe.each(lookups)('/%s', (name, option) => {
  it('answers any text with a reply or an expected refusal', async () => {
    const command = commands.get(name);
    const page = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(
        asked,
        fc.option(asked, { nil: undefined }),
        page,
        async (text, source, at) => {
          const options = { [option]: text, ...(source === undefined ? {} : { source }) };
          const request = requestOf(name, options, at);
          try {
            const found = await command?.answer(request, snapshot);
            expect(command?.reply(found, request, snapshot).components).not.toEqual([]);
            const words = command?.gap?.(found, request, snapshot) ?? [];
            for (const { word } of words) expect(word).not.toMatch(/[\s\d]/u);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('suggests for any text at most 25 choices that Discord takes', () => {
    const command = commands.get(name);
    fc.assert(
      fc.property(asked, asked, fc.boolean(), (text, source, isSource) => {
        const request = requestOf(name, { [option]: text, source });
        const choices = command?.autocomplete?.(request, isSource ? 'source' : option, snapshot);
        expect(choices?.length).toBeLessThanOrEqual(25);
        for (const choice of choices ?? []) {
          for (const part of [choice.name, choice.value]) {
            expect(part.trim()).not.toBe('');
            expect(part.length).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
