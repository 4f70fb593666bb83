import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isSameCommands } from '../../src/discord/registering/compare-commands.ts';

const declared: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'stat',
  description: 'Figures about a topic',
  description_localizations: { nl: 'Cijfers over een onderwerp', 'en-US': 'Figures about a topic' },
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    { type: 3, name: 'topic', description: 'About what', required: true, max_length: 300 },
    { type: 5, name: 'private', description: 'Only for you' },
  ],
};

/** As Discord gives it back: its own fields, its defaults, another order of keys. */
const present: APIApplicationCommand = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  name: 'stat',
  name_localizations: null,
  description: 'Figures about a topic',
  description_localizations: { 'en-US': 'Figures about a topic', nl: 'Cijfers over een onderwerp' },
  default_member_permissions: null,
  nsfw: false,
  integration_types: [1, 0],
  contexts: [2, 1, 0],
  options: [
    {
      max_length: 300,
      name: 'topic',
      type: 3,
      description: 'About what',
      required: true,
      autocomplete: false,
    },
    { type: 5, name: 'private', description: 'Only for you', required: false },
  ],
};

describe('comparing the commands with what Discord has', () => {
  it("overlooks Discord's own fields, defaults and order", () => {
    expect(isSameCommands([declared], [present], true)).toBe(true);
  });

  it('overlooks the order of the commands', () => {
    const ours = [declared, { ...declared, name: 'ask' }];
    const theirs = [{ ...present, name: 'ask' }, present];
    expect(isSameCommands(ours, theirs, true)).toBe(true);
  });

  it('overlooks where a command is installed in one server, where Discord does not keep it', () => {
    const { integration_types: _types, contexts: _contexts, ...bare } = present;
    expect(isSameCommands([declared], [bare], false)).toBe(true);
    expect(isSameCommands([declared], [bare], true)).toBe(false);
  });

  it("takes the application's own settings where a declaration is silent", () => {
    const { integration_types: _types, contexts: _contexts, ...silent } = declared;
    expect(isSameCommands([silent], [present], true)).toBe(true);
  });

  const changes: [string, Partial<RESTPostAPIApplicationCommandsJSONBody>][] = [
    ['another description', { description: 'Numbers about a topic' }],
    ['another translation', { description_localizations: { nl: 'Getallen' } }],
    ['no translation', { description_localizations: {} }],
    ['an option less', { options: declared.options?.slice(0, 1) ?? [] }],
    ['the options in another order', { options: declared.options?.toReversed() ?? [] }],
    ['other permissions', { default_member_permissions: '32' }],
    ['other contexts', { contexts: [0] }],
    ['another name', { name: 'figures' }],
    ['another type', { type: 3 }],
  ];
  it.each(changes)('sees %s', (_, change) => {
    const changed = Object.assign({}, declared, change);
    expect(isSameCommands([changed], [present], true)).toBe(false);
  });

  it('sees a command more or less', () => {
    expect(isSameCommands([], [present], true)).toBe(false);
    expect(isSameCommands([declared], [], true)).toBe(false);
    expect(isSameCommands([], [], true)).toBe(true);
  });
});
