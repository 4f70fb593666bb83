import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  buttonStyle,
  callbackType,
  componentType,
  interactionType,
  optionType,
} from './constants.ts';

const named = z.record(z.string(), z.number());
// Its types are source that our compiler settings refuse: imported by address, they are not read.
const spec = z
  .looseObject({
    MessageComponentTypes: named,
    ButtonStyleTypes: named,
    InteractionTypes: named,
    InteractionCallbackTypes: named,
    ApplicationCommandOptionType: named,
  })
  .parse(await import(import.meta.resolve('discord-api-spec')));

/** Our names of what Discord's document calls otherwise. */
const DISCORD_NAMES: Readonly<Record<string, string>> = {
  row: 'ACTION_ROW',
  text: 'TEXT_DISPLAY',
  command: 'APPLICATION_COMMAND',
  component: 'MESSAGE_COMPONENT',
  autocomplete: 'APPLICATION_COMMAND_AUTOCOMPLETE',
  message: 'CHANNEL_MESSAGE_WITH_SOURCE',
  deferredMessage: 'DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE',
  deferredUpdate: 'DEFERRED_UPDATE_MESSAGE',
  update: 'UPDATE_MESSAGE',
  choices: 'APPLICATION_COMMAND_AUTOCOMPLETE_RESULT',
  subcommand: 'SUB_COMMAND',
  group: 'SUB_COMMAND_GROUP',
};

function discordName(own: string, table: string): string {
  if (table === 'InteractionTypes' && own === 'modal') return 'MODAL_SUBMIT';
  return DISCORD_NAMES[own] ?? own.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

describe('the numbers of this stand-in', () => {
  test.each([
    ['MessageComponentTypes', componentType],
    ['ButtonStyleTypes', buttonStyle],
    ['InteractionTypes', interactionType],
    ['InteractionCallbackTypes', callbackType],
    ['ApplicationCommandOptionType', optionType],
  ] as const)('%s are those of the document of Discord', (table, own) => {
    const stated = Object.keys(own).map((name) => [name, spec[table][discordName(name, table)]]);
    expect(Object.fromEntries(stated)).toEqual(own);
  });

  test('come from nothing of the product, so that a limit that is wrong there shows', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const out = files.flatMap((name) => {
      const imports = readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g);
      const outside = [...imports].filter(([, to = '']) =>
        /^\.\.?\/.*\b(?:src|commands)\//.test(to),
      );
      return outside.map(([, to]) => `${name}: ${to}`);
    });
    expect(files.length).toBeGreaterThan(60);
    expect(out).toEqual([]);
  });
});
