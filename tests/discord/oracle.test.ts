import { Client, ComponentType, Events, type Interaction } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReceiver } from '../../src/discord/http/receive.ts';
import { serveInteractions, type InteractionServer } from '../../src/discord/http/serve.ts';
import { verifyWith } from '../../src/discord/http/signature.ts';
import { commandSchema, pressSchema } from '../../src/discord/interactions/interaction.ts';
import {
  readInteraction,
  type RawInteraction,
} from '../../src/discord/interactions/raw-interaction.ts';
import { optionsOf, toPress, toRequest } from '../../src/discord/interactions/request.ts';
import { createLogger } from '../../src/host/log.ts';
import {
  FakeDiscord,
  permission,
  type InteractContext,
  type InteractInput,
} from '../fake-discord/index.ts';
import { register } from '../fake-discord/raw.ts';
import { isAsking, pressByDiscordJs, requestByDiscordJs } from './oracle.ts';

const HERE = '123456789012345678';
const THREAD = '900000000000000001';
const capabilities = {
  reload: () => Promise.reject(new Error('nothing to reload')),
  moderatedGuildId: null,
};
const defaults = {
  replies: 'public',
  capabilitiesOf: () => capabilities,
  attachmentOrigins: [],
} as const;

const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
const text = { type: 3, name: 'text', description: 'Text', autocomplete: true };
const options = [
  text,
  { type: 4, name: 'whole', description: 'A whole number' },
  { type: 10, name: 'part', description: 'Any number' },
  { type: 5, name: 'private', description: 'Yes or no' },
  { type: 11, name: 'file', description: 'A file' },
];
const COMMANDS = [
  { name: 'plain', description: 'Plain', options, ...everywhere },
  {
    name: 'parts',
    description: 'With parts',
    options: [{ type: 1, name: 'one', description: 'One', options }],
    ...everywhere,
  },
  { name: 'On message', type: 3, ...everywhere },
];

/** Where something is done, and by whom. */
const PLACES: Readonly<Record<string, InteractContext>> = {
  'by a member': {},
  'by a moderator': { permissions: permission.manageGuild, locale: 'nl' },
  'by an administrator': { permissions: permission.administrator, locale: 'de' },
  'in a thread': { thread: THREAD, locale: 'nl' },
  'to the bot alone': { guild: null, context: 1 },
  'in a private channel': { guild: null, context: 2, locale: 'nl' },
  'in a server without the bot': {
    guild: '223456789012345678',
    permissions: permission.manageGuild,
  },
};

let server: FakeDiscord;
let client: Client;
let http: InteractionServer;
/** What came by HTTP. */
const received: RawInteraction[] = [];

beforeAll(async () => {
  server = await FakeDiscord.start({ guilds: [{ id: HERE }] });
  await register(server, COMMANDS);
  client = new Client({ intents: ['Guilds'], rest: { api: server.api } });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
  // Else discord.js does not know of which channel it is.
  const [guild] = server.guilds;
  const about = { guild_id: HERE, parent_id: guild?.channelId, name: 'a thread', owner_id: '1' };
  const thread_metadata = { archived: false, auto_archive_duration: 60, locked: false };
  server.dispatch('THREAD_CREATE', { id: THREAD, type: 11, ...about, thread_metadata });
  const { publicKey } = server.sender;
  const log = createLogger({ level: 'silent', token: null });
  http = await serveInteractions(
    { host: '127.0.0.1', port: 0, publicKey },
    { receive: createReceiver(verifyWith(publicKey), log), take: (one) => void received.push(one) },
  );
});

afterAll(async () => {
  await client.destroy();
  await http.close();
  await server.stop();
});

/** Does it once; the same as the packet brought it, as a POST brought it, and as discord.js has it. */
async function bring(input: InteractInput) {
  const packets: unknown[] = [];
  const listen = (packet: { readonly t?: unknown; readonly d?: unknown }) => {
    if (packet.t === 'INTERACTION_CREATE') packets.push(structuredClone(packet.d));
  };
  client.on('raw', listen);
  const made = new Promise<Interaction>((resolve) => client.once('interactionCreate', resolve));
  server.interact(input);
  const byDiscordJs = await made;
  client.off('raw', listen);
  received.length = 0;
  await server.sender.post(`http://127.0.0.1:${http.port}/`, JSON.stringify(packets[0]));
  const [byPost] = received;
  const byPacket = readInteraction(packets[0]);
  if (byPost === undefined || byPacket === null) throw new Error('it did not come');
  return { byDiscordJs, byPost, byPacket };
}

/** The request; its files by name and size. */
function requestOf(raw: RawInteraction) {
  const { files = {}, ...request } = toRequest(commandSchema.parse(raw), defaults);
  const sizes = Object.entries(files).map(([option, { name, size }]) => [option, { name, size }]);
  return { ...request, files: Object.fromEntries(sizes) };
}

const pressOf = (raw: RawInteraction) => toPress(pressSchema.parse(raw), defaults);

const given = { text: 'a b', whole: 7, part: 0.5, private: true };
const target = {
  content: 'Said.',
  also: {
    embeds: [{ title: 'T', description: 'D', fields: [{ name: 'N', value: 'V' }] }],
  },
};

const ASKING: readonly [string, InteractInput][] = Object.entries(PLACES).flatMap(
  ([place, context]): [string, InteractInput][] => [
    [`a command ${place}`, { type: 'command', name: 'plain', options: given, ...context }],
    [`a command with nothing ${place}`, { type: 'command', name: 'plain', ...context }],
    [
      `a subcommand with a file ${place}`,
      {
        type: 'command',
        name: 'parts',
        subcommand: 'one',
        options: { text: 'x', private: false },
        files: { file: { filename: 'notes.md', data: '# Notes' } },
        ...context,
      },
    ],
    [
      `suggestions ${place}`,
      { type: 'autocomplete', name: 'plain', options: given, focused: 'text', ...context },
    ],
    [
      `suggestions of a subcommand ${place}`,
      {
        type: 'autocomplete',
        name: 'parts',
        subcommand: 'one',
        options: { text: '', whole: 3 },
        focused: 'text',
        ...context,
      },
    ],
    [
      `a command on a message ${place}`,
      { type: 'message', name: 'On message', target, ...context },
    ],
  ],
);

it.each(ASKING)(
  'a request is what discord.js says, by the gateway and by HTTP: %s',
  async (_, input) => {
    const { byDiscordJs, byPost, byPacket } = await bring(input);
    if (!isAsking(byDiscordJs)) throw new Error('discord.js makes something else of it');
    const expected = { ...requestByDiscordJs(byDiscordJs), capabilities };
    expect(requestOf(byPacket)).toEqual(expected);
    expect(requestOf(byPost)).toEqual(expected);
    if (!byDiscordJs.isAutocomplete()) return;
    const focused = optionsOf(commandSchema.parse(byPost)).find((option) => option.focused);
    expect(focused?.name).toBe(byDiscordJs.options.getFocused(true).name);
  },
);

const COMPONENTS = [
  { type: ComponentType.TextDisplay, content: 'Choose.' },
  {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: 2, label: 'Go', custom_id: 'go' }],
  },
  {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: 'pick',
        options: ['a', 'b'].map((value) => ({ label: value, value })),
      },
    ],
  },
];

const PRESSING = Object.entries(PLACES).flatMap(([place, context]) =>
  (['button', 'select'] as const).map((type) => [type, place, context] as const),
);

it.each(PRESSING)('so is a press: %s %s', async (type, _, context) => {
  const flags = (1 << 15) | (context.locale === 'nl' ? 64 : 0);
  const seeded = server.seedMessage({ flags, components: COMPONENTS });
  const message = seeded.id;
  const input: InteractInput =
    type === 'button'
      ? { type, message, customId: 'go', ...context }
      : { type, message, customId: 'pick', values: ['b'], ...context };
  const { byDiscordJs, byPost, byPacket } = await bring(input);
  if (!byDiscordJs.isMessageComponent()) throw new Error('discord.js makes something else of it');
  const { by, ...press } = pressByDiscordJs(byDiscordJs);
  const expected = { ...press, by: { ...by, capabilities } };
  expect(pressOf(byPacket)).toEqual(expected);
  expect(pressOf(byPost)).toEqual(expected);
});

it('a form has, by both ways, what discord.js says that an answer needs', async () => {
  const data = { custom_id: 'form', components: [] };
  const { byDiscordJs, byPost, byPacket } = await bring({ type: 'other', kind: 5, data });
  if (!byDiscordJs.isModalSubmit()) throw new Error('discord.js makes something else of it');
  for (const { id, token, type, application_id, locale } of [byPost, byPacket]) {
    expect({ id, token, type, applicationId: application_id, locale }).toEqual({
      id: byDiscordJs.id,
      token: byDiscordJs.token,
      type: byDiscordJs.type,
      applicationId: byDiscordJs.applicationId,
      locale: byDiscordJs.locale,
    });
  }
});
