import { afterEach, expect, it } from 'vitest';
import { buttonsOf, permission, textOf, type SeenMessage } from '../fake-discord/index.ts';
import { storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

/** Each term with what it means: five cards. */
const MEANINGS: Readonly<Record<string, string>> = {
  Sluis: 'een waterwerk dat schepen van het ene peil naar het andere brengt',
  Gemaal: 'een gebouw met pompen die een polder droog houden',
  Dijk: 'een lange wal van aarde die land tegen hoog water beschermt',
  Stuw: 'een beweegbare dam die een rivier op peil houdt',
  Terp: 'een opgeworpen wal waarop mensen veilig konden wonen',
};
const WATER = {
  file: 'water.txt',
  title: 'Waterbouw',
  lines: Object.entries(MEANINGS).map(([term, means]) => `Een ${term.toLowerCase()} is ${means}.`),
};
const OTHER = { file: 'other.txt', title: 'Iets anders', lines: ['Het regende de hele dag.'] };

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

async function ask(options: Record<string, string | number | boolean> = {}, locale = 'nl') {
  running ??= await startBot({ store: await storeOf([WATER, OTHER], [OTHER]), isModerated: true });
  const command = { type: 'command', name: 'quiz', options, locale } as const;
  return { test: running, message: await running.server.interact(command).answer() };
}

const labelsOf = (message: SeenMessage) => buttonsOf(message).map(({ label }) => label);

/** The terms that a message asks for, by what it shows of them. */
function answersOf(message: SeenMessage): string[] {
  const shown = textOf(message);
  return Object.keys(MEANINGS)
    .filter((term) => shown.includes(MEANINGS[term] ?? ''))
    .toSorted((a, b) => shown.indexOf(MEANINGS[a] ?? '') - shown.indexOf(MEANINGS[b] ?? ''));
}

const wrongOf = (message: SeenMessage, answer: string) =>
  labelsOf(message).find((label) => label !== answer && label in MEANINGS) ?? '';

it('asks with four choices, and tells whoever presses, alone, with the passage and its citation', async () => {
  const { test, message } = await ask();
  expect(message.ephemeral).toBe(false);
  expect(textOf(message)).toMatch(
    /^### Quiz\n\*\*Welk begrip hoort hier\?\*\*\n> \(Een\) (?:\\_){5} is een /u,
  );
  const [answer = ''] = answersOf(message);
  const choices = labelsOf(message).slice(0, 4);
  expect(choices).toContain(answer);
  expect(new Set(choices).size).toBe(4);
  expect(labelsOf(message).slice(4)).toEqual(['Volgende']);

  const right = await test.server.press(message, answer, { locale: 'nl' }).answer();
  expect(right).toMatchObject({ ephemeral: true, pings: [] });
  expect(textOf(right)).toContain(`### ${answer}\n✓ **Goed!**`);
  expect(textOf(right)).toContain(`Een **${answer.toLowerCase()}** is __${MEANINGS[answer]}__.`);
  expect(textOf(right)).toMatch(/\*\*Waterbouw\*\* · water\.txt\n[^]*¶\d/u);

  const chosen = wrongOf(message, answer);
  const wrong = await test.server.press(message, chosen, { user: 'bob' }).answer();
  expect(wrong).toMatchObject({ ephemeral: true, pings: [] });
  expect(wrong.visibleTo(test.server.userId('alice'))).toBe(false);
  expect(textOf(wrong)).toContain(`### ${answer}\n✗ **Wrong.** You chose ${chosen}.`);
  expect(textOf(wrong)).toContain(`**${answer.toLowerCase()}**`);
  const read = await test.server.press(wrong, 'Context 1', 'bob').answer();
  expect(textOf(read)).toContain(`**${answer.toLowerCase()}**`);
});

it('goes on to other cards in its own message, for others in theirs, until all were asked', async () => {
  const { test, message } = await ask({ number: 2 }, 'en-US');
  expect(textOf(message)).toContain('**1\\. Which term goes here?**');
  const second = await test.server.press(message, 'Next').answer();
  expect(second.id).toBe(message.id);
  const third = await test.server.press(second, 'Next').answer();
  const asked = [message, second, third].flatMap(answersOf);
  expect(asked.toSorted()).toEqual(Object.keys(MEANINGS).toSorted());
  expect(answersOf(await test.server.press(third, 'Next').answer())).toHaveLength(2);

  const { message: other } = await ask({ number: 2 });
  const own = await test.server.press(other, 'Volgende', 'bob').answer();
  expect(own.ephemeral).toBe(true);
  expect(answersOf(own).filter((answer) => answersOf(other).includes(answer))).toEqual([]);
});

it('takes five cards at most, and is shared as it was asked', async () => {
  const { test, message } = await ask({ number: 5, private: true });
  expect(message.ephemeral).toBe(true);
  expect(answersOf(message)).toHaveLength(5);
  const post = await test.server.press(message, 'Delen in kanaal').answer();
  expect(post).toMatchObject({ ephemeral: false, pings: [] });
  expect(answersOf(post)).toEqual(answersOf(message));
  expect(labelsOf(post).slice(0, 20)).toEqual(labelsOf(message).slice(0, 20));
});

it('asks of one source only, and says where no card can be made of it', async () => {
  const { test, message } = await ask({ source: 'Waterbouw' });
  expect(textOf(message)).toContain('-# Alleen in: Waterbouw');
  const next = await test.server.press(message, 'Volgende', { locale: 'nl' }).answer();
  expect(textOf(next)).toContain('-# Alleen in: Waterbouw');
  const { message: none } = await ask({ source: 'other.txt' });
  expect(textOf(none)).toContain('Hieruit zijn geen kaarten te maken.');
  expect(textOf(none)).toContain('`bron:alles`');
  const { message: english } = await ask({ source: 'other.txt' }, 'en-US');
  expect(textOf(english)).toContain('`source:everything`');
  const { message: unknown } = await ask({ source: 'zee.txt' });
  expect(textOf(unknown)).toContain('Er is geen bron');
});

it('says that the material has changed, and offers other cards', async () => {
  const { test, message } = await ask({}, 'en-US');
  const [answer = ''] = answersOf(message);
  const reload = { type: 'command', name: 'reload', permissions: permission.manageGuild } as const;
  await test.server.interact(reload).answer();
  const told = await test.server.press(message, answer).answer();
  expect(told.ephemeral).toBe(true);
  expect(textOf(told)).toContain('the sentence of this card is no longer in it');
  const again = await test.server.press(told, 'Ask again').answer();
  expect(textOf(again)).toContain('No cards can be made from this material');
});

it('answers a press under a message of a run before', async () => {
  const { test, message } = await ask();
  const [answer = ''] = answersOf(message);
  const customId = buttonsOf(message).find(({ label }) => label === answer)?.customId;
  const button = { type: 2, style: 2, label: answer, custom_id: customId };
  const old = test.server.seedMessage({
    flags: 1 << 15,
    components: [
      { type: 10, content: '### Quiz', id: 101 },
      { type: 1, components: [button] },
    ],
  });
  expect(textOf(await test.server.press(old, answer).answer())).toContain('✓ **Right!**');
});
