import { afterEach, describe, expect, it } from 'vitest';
import {
  permission,
  textOf,
  type InteractContext,
  type SeenMessage,
} from '../fake-discord/index.ts';
import { aboutWater, storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

const MODERATOR = { user: 'mod', permissions: permission.manageGuild };

let test: TestBot;

async function start(env: Readonly<Record<string, string>> = { GAPS: 'true' }): Promise<void> {
  const discord = { guilds: [{ name: 'First' }, { name: 'Second' }] };
  test = await startBot({ env, discord, store: await storeOf([aboutWater(3)]) });
}

afterEach(() => test.stop());

/** Asks, and waits until the answer is there. */
async function ask(question: string, where: InteractContext = {}, source?: string): Promise<void> {
  const options = { question, ...(source === undefined ? {} : { source }) };
  await test.server.interact({ type: 'command', name: 'ask', options, ...where }).answer();
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
      await ask('bicycle factory', {}, 'water');
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
