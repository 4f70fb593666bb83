import {
  buttonsOf,
  permission,
  type FakeDiscord,
  type FakeInteraction,
  type InteractInput,
} from '../../tests/fake-discord/index.ts';
import { pick, type Random } from '../corpus/random.ts';

const MODERATOR = { user: 'moderator', permissions: permission.manageGuild };
const QUESTIONS = [
  'Wie leest de berichten mee?',
  'What happened to the listing?',
  'data en privacy -facebook',
  '"persoonlijke gegevens"',
  'Hoe maak ik appeltaart met kaneel?',
  'zzzz qqqq xyzzy',
  '.*+?^${}()|[]\\ <@1> @everyone',
  '__proto__ constructor toString',
  '😀😀 ﷽ \u202e omgekeerd',
  'woord '.repeat(49),
];
const NAMES = ['didi', 'Tencent', 'alibaba', 'tensent', 'Onbekend BV', 'a'];
const TOPICS = ['privacy', 'facebook', 'gebruikers', 'baidu', 'niets hiervan'];
const LOCALES = ['nl', 'en-US', 'de'];

/** Every fourth request presses something, where there is something to press. */
const PRESSES = 0.25;

/** The commands that the soak uses; those of `commands/` that are not here are named in its report. */
export const USED_COMMANDS: readonly string[] = [
  'ask',
  'company',
  'companies',
  'stat',
  'define',
  'compare',
  'when',
  'quiz',
  'source',
  'help',
  'reload',
  'gaps',
  'Find sources',
];

/** Does something that a member would do: asks, types, or presses under an answer shown before. */
export function act(
  server: FakeDiscord,
  shown: readonly FakeInteraction[],
  random: Random,
): FakeInteraction {
  const pressed = random() < PRESSES ? press(server, shown, random) : null;
  return pressed ?? server.interact({ ...compose(random), locale: pick(LOCALES, random) ?? 'nl' });
}

/** A moderator reads the folder again. */
export function reload(server: FakeDiscord): FakeInteraction {
  return server.interact({ type: 'command', name: 'reload', ...MODERATOR });
}

/** Topics of the notes that ship whose figures make a chart. */
const CHARTED = ['privacy', 'Facebook', 'Baidu', 'Tencent', 'Google', 'gebruikers'];
const BURST = 80;

/** A whole class asks for figures in one moment. */
export function burstOfCharts(server: FakeDiscord, random: Random): FakeInteraction[] {
  return Array.from({ length: BURST }, () =>
    server.interact({
      type: 'command',
      name: 'stat',
      options: { topic: pick(CHARTED, random) ?? '' },
      locale: pick(LOCALES, random) ?? 'nl',
    }),
  );
}

const MEGABYTE = 1024 * 1024;

/** Files as moderators send them by mistake, and one that is good. */
const UPLOADS: readonly { readonly filename: string; readonly data: Uint8Array | string }[] = [
  { filename: 'junk.pdf', data: Buffer.alloc(4 * MEGABYTE, 'junk in a file. ') },
  { filename: 'worse.pdf', data: `%PDF-1.7\n${'junk in a file. '.repeat(100_000)}` },
  { filename: 'open.md', data: '*a _b'.repeat(200_000) },
  { filename: 'broken.docx', data: Buffer.alloc(MEGABYTE, 'PK') },
  { filename: 'bytes.txt', data: Buffer.alloc(MEGABYTE, 1) },
  { filename: 'good.md', data: '# Rivers\n\nThe longest river is 320 kilometres long.\n' },
];

/** A moderator adds a file, mostly a bad one; another looks what can be undone meanwhile. */
export function upload(server: FakeDiscord, random: Random): FakeInteraction[] {
  const file = pick(UPLOADS, random) ?? { filename: 'a.md', data: 'x' };
  const source = { type: 'command', name: 'source', ...MODERATOR } as const;
  return [
    server.interact({ ...source, subcommand: 'add', files: { file } }),
    server.interact({ ...source, subcommand: 'undo' }),
  ];
}

function compose(random: Random): InteractInput {
  const question = pick(QUESTIONS, random) ?? '';
  const name = pick(NAMES, random) ?? '';
  const topic = pick(TOPICS, random) ?? '';
  const isPrivate = random() < 0.3;
  const all: readonly InteractInput[] = [
    { type: 'command', name: 'ask', options: { question, private: isPrivate } },
    { type: 'command', name: 'ask', options: { question, source: 'privacy' } },
    { type: 'command', name: 'company', options: { name, private: isPrivate } },
    { type: 'command', name: 'stat', options: { topic, private: isPrivate } },
    { type: 'command', name: 'define', options: { term: topic } },
    { type: 'command', name: 'compare', options: { topic, private: isPrivate } },
    { type: 'command', name: 'when', options: { topic } },
    { type: 'command', name: 'quiz', options: { number: 2, private: isPrivate } },
    { type: 'command', name: 'companies' },
    { type: 'command', name: 'source', subcommand: 'list' },
    { type: 'command', name: 'source', subcommand: 'show', options: { source: topic } },
    { type: 'command', name: 'help' },
    { type: 'command', name: 'gaps', ...MODERATOR },
    {
      type: 'message',
      name: 'Find sources',
      target: { content: `${question} ${name} `.repeat(3) },
    },
    { type: 'autocomplete', name: 'ask', options: { question }, focused: 'question' },
    { type: 'autocomplete', name: 'company', options: { name: name.slice(0, 3) }, focused: 'name' },
    { type: 'autocomplete', name: 'stat', options: { topic, source: 'pri' }, focused: 'source' },
  ];
  return pick(all, random) ?? { type: 'command', name: 'help' };
}

/** A button or a menu of one of the answers; null where the one that was picked has none. */
function press(
  server: FakeDiscord,
  shown: readonly FakeInteraction[],
  random: Random,
): FakeInteraction | null {
  const answered = pick(shown, random);
  if (answered?.hasMessage() !== true) return null;
  // As it stands now: a press may have changed it.
  const message = answered.message();
  // Of a private answer nobody else can press the buttons.
  const others = message.ephemeral ? [] : ['bob', 'carol'];
  const owner = ['alice', 'moderator'].find((name) => message.visibleTo(server.userId(name)));
  const user = pick(owner === undefined ? others : [owner, ...others], random);
  if (user === undefined) return null;
  const menu = pick(menusOf(message.components), random);
  if (menu !== undefined && random() < 0.3) {
    const values = [pick(menu.values, random) ?? ''];
    return server.interact({
      type: 'select',
      message: message.id,
      customId: menu.id,
      values,
      user,
    });
  }
  const buttons = buttonsOf(message).filter(({ disabled, customId }) => !disabled && customId);
  const customId = pick(buttons, random)?.customId;
  if (!customId) return null;
  return server.interact({ type: 'button', message: message.id, customId, user });
}

/** A menu with what can be chosen from it. */
interface Menu {
  readonly id: string;
  readonly values: readonly string[];
}

function menusOf(node: unknown): Menu[] {
  if (Array.isArray(node)) return node.flatMap(menusOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = 'components' in node ? menusOf(node.components) : [];
  if (!('custom_id' in node && 'options' in node && Array.isArray(node.options))) return inner;
  const values = node.options.flatMap((option: unknown) =>
    typeof option === 'object' && option !== null && 'value' in option
      ? [String(option.value)]
      : [],
  );
  return [...inner, { id: String(node.custom_id), values }];
}
