import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom, pick } from '../../bench/corpus/random.ts';
import { moderator, PATIENCE_MS } from '../discord/source-bot.ts';
import { everyComponent } from '../fake-discord/component-tree.ts';
import {
  buttonsOf,
  textOf,
  type FakeInteraction,
  type InteractInput,
  type SeenMessage,
} from '../fake-discord/index.ts';
import { startServersBot, type Files, type ServersBot } from './server-bot.ts';

const SERVERS = 200;
/** Servers in which everything is tried; in the others one question and the list of sources. */
const LOOKED_INTO = 8;
/** A word that stands in one library only: nothing that people type here is one, as it is shorter. */
const CANARY = /zq[a-z]{8}/giu;
const TYPED = 7;

const LETTERS = 'abcdefghijklmnoprstuvwxy'.split('');
const random = createRandom(20_261_129);
const canaries = Array.from({ length: SERVERS }, () => {
  const letters = Array.from({ length: 8 }, () => pick(LETTERS, random));
  return `zq${letters.join('')}`;
});

/** All that a library may tell of itself: names, headings, companies, figures, dates, definitions, folders. */
function filesOf(canary: string): Files {
  const name = canary.slice(0, 1).toUpperCase() + canary.slice(1);
  const passages = Array.from(
    { length: 7 },
    (_, place) =>
      `In ${2010 + place} vond ${name} Holding N.V. een schatkist van ${place + 3} procent goud bij ${canary}.`,
  );
  return {
    [`map-${canary}/notitie-${canary}.md`]: [
      `---\ntitle: Titel ${name}\ndate: 2020-01\ntags: [${canary}]\n---`,
      `# Kop ${name}`,
      `**Schatkist**: een kist met ${canary} erin.`,
      ...passages,
    ].join('\n\n'),
    [`lijst-${canary}.txt`]: `De schatkist van ${name} Holding N.V. is groen.\n`,
    'companies.yaml': `companies:\n  - ${name} Holding N.V.\n`,
    'glossary.yaml': `- schatkist, ${canary}\n`,
  };
}

let bot: ServersBot;

beforeAll(async () => {
  bot = await startServersBot({
    servers: canaries.map(filesOf),
    // Of the very same words.
    common: { 'common.md': 'Een schatkist is een kist met geld van Algemeen Holding N.V.\n' },
    // Room for a few of them, so that they come and go all the time.
    env: { LIBRARIES_MB: '3', GAPS: 'true', LIBRARY_CHANGES: '1000' },
  });
}, 120_000);

afterAll(() => bot.end());

/** Which canaries stand in something. */
function canariesIn(shown: unknown): Set<string> {
  const found = JSON.stringify(shown).match(CANARY) ?? [];
  return new Set(found.map((canary) => canary.toLowerCase()));
}

/** What is shown to an interaction: its message and those behind it, or its suggestions. */
async function shownTo(asked: FakeInteraction, isTyping: boolean): Promise<unknown> {
  if (isTyping) {
    await asked.response(PATIENCE_MS);
    return asked.choices();
  }
  const message = await asked.answer(PATIENCE_MS);
  return [
    message.content,
    message.components,
    message.embeds,
    message.attachments,
    asked.followups(),
  ];
}

const command = (name: string, options = {}, rest = {}) =>
  ({ type: 'command', name, options, ...rest }) as const;
const typing = (name: string, focused: string, typed: string, rest = {}) =>
  ({ type: 'autocomplete', name, options: { [focused]: typed }, focused, ...rest }) as const;

/** Everything that can be asked, with a piece of somebody else's word where words are typed. */
function everyInput(piece: string): readonly InteractInput[] {
  const words = ['schatkist', piece];
  return [
    ...words.flatMap((word) => [
      command('ask', { question: word }),
      command('company', { name: word }),
      command('define', { term: word }),
      command('stat', { topic: word }),
      command('when', { topic: word }),
      command('compare', { topic: 'schatkist', a: word, b: 'Holding' }),
      command('ask', { question: 'schatkist', source: word }),
      command('source', { source: word }, { subcommand: 'show' }),
      command('source', { source: word }, { subcommand: 'remove' }),
      command('source', { collection: word }, { subcommand: 'here' }),
      { type: 'message', name: 'Find sources', target: { content: word } } as const,
    ]),
    command('companies'),
    command('help'),
    command('gaps'),
    command('reload'),
    ...['list', 'undo', 'here', 'export', 'forget'].map((subcommand) =>
      command('source', {}, { subcommand }),
    ),
    ...['', piece, 'lijst-zq', 'map-zq', 'schat'].flatMap((typed) => [
      typing('ask', 'question', typed),
      typing('ask', 'source', typed),
      typing('company', 'name', typed),
      typing('define', 'term', typed),
      typing('stat', 'topic', typed),
      typing('when', 'topic', typed),
      typing('compare', 'a', typed),
      typing('source', 'source', typed, { subcommand: 'show' }),
      typing('source', 'source', typed, { subcommand: 'remove' }),
      typing('source', 'collection', typed, { subcommand: 'here' }),
    ]),
  ];
}

/** Messages of a server with every kind of button and menu. */
async function messagesOf(guild: string): Promise<readonly SeenMessage[]> {
  const inputs: readonly InteractInput[] = [
    { type: 'command', name: 'ask', options: { question: 'schatkist', private: true } },
    { type: 'command', name: 'ask', options: { question: 'schatkist' } },
    { type: 'command', name: 'stat', options: { topic: 'schatkist' } },
    { type: 'command', name: 'when', options: { topic: 'schatkist' } },
    { type: 'command', name: 'company', options: { name: 'Holding' } },
    { type: 'command', name: 'companies' },
    { type: 'command', name: 'define', options: { term: 'schatkist' } },
    { type: 'command', name: 'source', subcommand: 'list' },
    { type: 'command', name: 'source', subcommand: 'remove', options: { source: 'lijst' } },
    { type: 'command', name: 'source', subcommand: 'forget' },
  ];
  const messages: SeenMessage[] = [];
  for (const input of inputs) {
    messages.push(await bot.server.interact({ ...input, ...moderator, guild }).answer(PATIENCE_MS));
  }
  const [asked] = messages;
  if (asked) {
    const opened = bot.server.press(asked, 'Context 1', { ...moderator, guild });
    messages.push(await opened.answer(PATIENCE_MS));
  }
  return messages;
}

describe('two hundred servers, of which each has a word of its own', () => {
  it('each find their own word, and see no other', { timeout: 300_000 }, async () => {
    for (const [place, guild] of bot.ids.entries()) {
      const own = new Set([canaries[place]]);
      expect(canariesIn(await bot.ask(guild, 'schatkist'))).toEqual(own);
      expect(canariesIn(textOf(await bot.source(guild, 'list')))).toEqual(own);
    }
  });

  it('see none of another whatever is asked or typed', { timeout: 600_000 }, async () => {
    for (let place = 0; place < LOOKED_INTO; place++) {
      const guild = bot.ids[place] ?? '';
      const other = canaries[(place + 1) % SERVERS] ?? '';
      for (const input of everyInput(other.slice(0, TYPED))) {
        const asked = bot.server.interact({ ...input, ...moderator, guild });
        const shown = canariesIn(await shownTo(asked, input.type === 'autocomplete'));
        shown.delete(canaries[place] ?? '');
        expect([input, [...shown]]).toEqual([input, []]);
      }
    }
  });

  it('see none of another by its buttons and menus', { timeout: 600_000 }, async () => {
    const [victim = '', guild = ''] = bot.ids;
    const { channelId } = await bot.source(guild, 'list');
    for (const message of await messagesOf(victim)) {
      const body = { flags: 1 << 15, components: withoutPictures(message) };
      for (const { customId, disabled } of buttonsOf(message)) {
        if (customId === null || disabled) continue;
        const copy = bot.server.seedMessage(body, { channelId });
        const pressed = { type: 'button', message: copy, customId, ...moderator, guild } as const;
        await expectNothingOf(canaries[0] ?? '', pressed);
      }
      for (const { component } of everyComponent(message.components)) {
        const { type, custom_id: customId, options } = component;
        const [first] = options ?? [];
        if (type !== 3 || !customId || first === undefined) continue;
        const copy = bot.server.seedMessage(body, { channelId });
        const values = [first.value];
        const chosen = {
          type: 'select',
          message: copy,
          customId,
          values,
          ...moderator,
          guild,
        } as const;
        await expectNothingOf(canaries[0] ?? '', chosen);
      }
    }
    expect(canariesIn(await bot.ask(victim, 'schatkist'))).toEqual(new Set([canaries[0]]));
  });

  it('see none of another in direct messages, by people of both or by forged forms', async () => {
    const [victim = '', guild = ''] = bot.ids;
    const places = [
      { guild: null, context: 1 as const },
      { guild: null, context: 2 as const },
      // Somebody brings the app along, with a server of his own for who installed it.
      { guild: victim, owners: { 1: bot.server.userId('alice') } },
      { guild: victim, owners: { 0: guild } },
    ];
    for (const place of places) {
      for (const input of everyInput('schat')) {
        const isForServers = input.type === 'command' && ['gaps', 'reload'].includes(input.name);
        if (isForServers) continue;
        const asked = bot.server.interact({ ...input, ...place });
        const shown = await shownTo(asked, input.type === 'autocomplete');
        expect([...canariesIn(shown)]).toEqual([]);
      }
    }
    const form = {
      custom_id: `1:confirm:source:change.${'a'.repeat(12)}:1:private`,
      components: [],
    };
    const sent = bot.server.interact({ type: 'other', kind: 5, data: form, guild });
    expect([...canariesIn(await shownTo(sent, false))]).toEqual([]);
  });

  it('leave no word of theirs in the log', () => {
    expect([...canariesIn(bot.log.text())]).toEqual([]);
    expect(bot.log.said('a command failed')).toEqual([]);
    expect(bot.log.said('suggestions failed')).toEqual([]);
  });
});

/** Of what was chosen from a menu, the words themselves come back; nothing that is said of them does. */
async function expectNothingOf(canary: string, input: InteractInput): Promise<void> {
  const text = JSON.stringify(await shownTo(bot.server.interact(input), false));
  const known = input.type === 'select' ? `(?:bij|met|notitie-|lijst-|map-|titel|kop)[^a-z]*` : '';
  expect([input, new RegExp(known + canary, 'iu').test(text)]).toEqual([input, false]);
}

/** A picture of another message cannot be posted again; its words are. */
function withoutPictures({ components }: SeenMessage): unknown {
  return JSON.parse(
    JSON.stringify(components, (_key, value: unknown) =>
      Array.isArray(value) ? value.filter((part) => !isPicture(part)) : value,
    ),
  );
}

function isPicture(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 12;
}
