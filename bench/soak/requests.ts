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

function compose(random: Random): InteractInput {
  const question = pick(QUESTIONS, random) ?? '';
  const name = pick(NAMES, random) ?? '';
  const topic = pick(TOPICS, random) ?? '';
  const isPrivate = random() < 0.3;
  const alone = random() < 0.1 ? ({ guild: null, context: 1 } as const) : {};
  const all: readonly InteractInput[] = [
    { type: 'command', name: 'ask', options: { question, private: isPrivate }, ...alone },
    { type: 'command', name: 'ask', options: { question, source: 'privacy' } },
    { type: 'command', name: 'company', options: { name, private: isPrivate }, ...alone },
    { type: 'command', name: 'stat', options: { topic, private: isPrivate } },
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
