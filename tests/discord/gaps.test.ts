import { afterEach, describe, expect, it } from 'vitest';
import {
  buttonsOf,
  permission,
  textOf,
  type InteractContext,
  type SeenMessage,
} from '../fake-discord/index.ts';
import { aboutWater, storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

const MODERATOR = { user: 'mod', permissions: permission.manageGuild };

let test: TestBot;

async function start(
  env: Readonly<Record<string, string>> = { GAPS: 'true' },
  size = 3,
): Promise<void> {
  const discord = { guilds: [{ name: 'First' }, { name: 'Second' }] };
  test = await startBot({ env, discord, store: await storeOf([aboutWater(size)]) });
}

afterEach(() => test.stop());

/** Asks, and waits until the answer is there. */
function ask(
  question: string,
  where: InteractContext = {},
  more: Readonly<Record<string, string | boolean>> = {},
): Promise<SeenMessage> {
  const options = { question, ...more };
  return test.server.interact({ type: 'command', name: 'ask', options, ...where }).answer();
}

function gaps(where: InteractContext = {}): Promise<SeenMessage> {
  return test.server.interact({ type: 'command', name: 'gaps', ...MODERATOR, ...where }).answer();
}

describe('/gaps', () => {
  it('shows a moderator the words of questions that found nothing, by count, and to nobody else', async () => {
    await start();
    await ask('Where is the bicycle factory?', { user: 'secretalice' });
    await ask('Which factory makes bicycles with a bell?');
    await ask('Who owns the factory?');
    const shown = await gaps();
    expect(shown.ephemeral).toBe(true);
    expect(shown.visibleTo(test.server.userId('alice'))).toBe(false);
    expect(textOf(shown)).toMatch(
      /- \*\*factory\*\* · 3 questions\n- \*\*bicycle\*\* · 2 questions\n/,
    );
    expect(textOf(shown)).toMatch(/\d more words? came up in a single question/);
    expect(textOf(shown)).not.toMatch(/bell|secretalice/);
    expect(test.log.text()).not.toMatch(/bicycle|factory/);
  });

  it('counts a company and a topic that are not there, but nothing that was found', async () => {
    await start();
    const { server } = test;
    await server
      .interact({ type: 'command', name: 'company', options: { name: 'Zorbix' } })
      .answer();
    await server.interact({ type: 'command', name: 'stat', options: { topic: 'zorbix' } }).answer();
    await ask('How much salt does the water of the river hold?');
    await ask('How much salt does the water of the river hold?');
    const text = textOf(await gaps());
    expect(text).toContain('- **zorbix** · 2 questions');
    expect(text).not.toMatch(/salt|water|river/);
  });

  it('keeps nothing with digits, nothing of direct messages, of one source or of a message', async () => {
    await start();
    const { server } = test;
    for (let time = 0; time < 2; time++) {
      await ask('0612345678 <@123456789012345678> bel4me');
      await ask('bicycle factory', { guild: null, context: 1 });
      await ask('bicycle factory', {}, { source: 'water' });
      const target = { content: 'bicycle factory' };
      await server.interact({ type: 'message', name: 'Find sources', target }).answer();
    }
    expect(textOf(await gaps())).toContain('No word has come up in two or more');
    expect(textOf(await gaps())).not.toContain('one question only');
  });

  it('shows a server its own only', async () => {
    await start();
    const [first, second] = test.server.guilds.map(({ id }) => id);
    for (let time = 0; time < 2; time++) await ask('bicycle', { guild: first ?? null });
    expect(textOf(await gaps({ guild: first ?? null }))).toContain('bicycle');
    expect(textOf(await gaps({ guild: second ?? null }))).not.toContain('bicycle');
  });

  it('is off unless it was turned on, and says how to', async () => {
    await start({});
    await ask('bicycle');
    const dutch = textOf(await gaps({ locale: 'nl' }));
    expect(dutch).toMatch(/staat uit.*`GAPS=true`/);
    expect(textOf(await gaps())).toMatch(/that is turned off.*`GAPS=true`/);
  });

  it('refuses whom the settings of a server let in without the right', async () => {
    await start();
    const shown = await gaps({ permissions: 0n, allowedBySettings: true });
    expect(textOf(shown)).toContain('Manage Server');
  });

  it('is told of in /help where it is on', async () => {
    await start();
    const help = async () =>
      textOf(await test.server.interact({ type: 'command', name: 'help' }).answer());
    expect(await help()).toMatch(
      /\*\*\/gaps\*\*[^]*words from questions without an answer are counted/,
    );
    await test.stop();
    await start({});
    expect(await help()).not.toContain('gaps');
  });
});

/** The labels of what is under an answer to be pressed. */
function labelsOf(message: SeenMessage): (string | null)[] {
  return buttonsOf(message).map(({ label }) => label);
}

const WRONG = 'Not the answer';

describe('Not the answer', () => {
  it('counts the words of the question once a message, whoever presses, for /gaps', async () => {
    await start();
    const { server } = test;
    const first = await ask('How much salt does the river hold?');
    const pressed = await server.press(first, WRONG).answer();
    expect(pressed).toMatchObject({ ephemeral: true, pings: [] });
    expect(textOf(pressed)).toMatch(/^Thanks/);
    const again = await server.press(first, WRONG, { user: 'bob', locale: 'nl' }).answer();
    expect(textOf(again)).toMatch(/^Bedankt/);
    const before = textOf(await gaps());
    expect(before).not.toMatch(/salt|river/);
    expect(before).toMatch(/Answered badly[^]*more words came up in a single question/);

    await server.press(await ask('Who takes salt from it?'), WRONG).answer();
    const after = textOf(await gaps());
    const [missing, wrong] = after.split('Answered badly');
    expect(missing).not.toContain('salt');
    expect(wrong).toMatch(/- \*\*salt\*\* · 2 questions\n[^]*`glossary\.yaml`[^]*`\/source add`/);
    expect(wrong).not.toMatch(/river|bob|alice/);
  });

  it('stands under answers in a server, where words are counted, and under no others', async () => {
    await start();
    const { server } = test;
    expect(labelsOf(await ask('salt water'))).toContain(WRONG);
    expect(labelsOf(await ask('salt water', { locale: 'nl' }))).toContain('Niet het antwoord');
    const stat = { type: 'command', name: 'stat', options: { topic: 'water' } } as const;
    expect(labelsOf(await server.interact(stat).answer())).toContain(WRONG);
    expect(labelsOf(await ask('bicycle'))).not.toContain(WRONG);
    expect(labelsOf(await ask('salt water', {}, { source: 'water' }))).not.toContain(WRONG);
    expect(labelsOf(await ask('salt water', { guild: null, context: 1 }))).not.toContain(WRONG);
    const target = { content: 'salt water' };
    const found = server.interact({ type: 'message', name: 'Find sources', target });
    expect(labelsOf(await found.answer())).not.toContain(WRONG);
    await test.stop();
    await start({});
    expect(labelsOf(await ask('salt water'))).not.toContain(WRONG);
  });

  it('stays when the page is turned, but is on no copy, which would count once more', async () => {
    await start({ GAPS: 'true' }, 7);
    const { server } = test;
    const own = await ask('water', {}, { private: true });
    const turned = await server.press(own, 'Next').answer();
    expect(labelsOf(turned)).toEqual(
      expect.arrayContaining(['Previous', 'Next', 'Share in channel', WRONG]),
    );
    const shared = await server.press(turned, 'Share in channel').answer();
    expect(labelsOf(shared)).not.toContain(WRONG);
    expect(labelsOf(await server.press(shared, 'Previous').answer())).not.toContain(WRONG);
    const copy = await server.press(await ask('water'), 'Next', 'bob').answer();
    expect(labelsOf(await server.press(copy, 'Previous', 'bob').answer())).not.toContain(WRONG);
  });

  it('says that it is no longer counted, where it was turned off since', async () => {
    await start({});
    const { server } = test;
    const customId = `1:wrong:ask:page.1:${server.userId('alice')}:public`;
    const button = { type: 2, style: 2, label: WRONG, custom_id: customId };
    const old = server.seedMessage({
      flags: 1 << 15,
      components: [
        { type: 10, content: '### water', id: 101 },
        { type: 1, components: [button] },
      ],
    });
    expect(textOf(await server.press(old, WRONG).answer())).toMatch(/^This is no longer counted/);
  });
});
