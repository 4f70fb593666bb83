import { afterEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../discord/start-bot.ts';
import { storeOf, type MadeSource } from '../discord/material.ts';
import { textOf, transcriptOf, type SeenMessage } from '../fake-discord/index.ts';

let running: TestBot | null = null;

async function botOn(...sources: readonly MadeSource[]): Promise<TestBot['server']> {
  running = await startBot({ store: await storeOf(sources) });
  return running.server;
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

const trade: MadeSource = {
  file: 'trade.txt',
  lines: [
    'De aandelen Brixum stegen met 12%, die van Talmo niet.',
    'De topman van Brixum Holding Group zweeg, en Brixum Holding Group ook.',
    'Het concern Talmo verkocht zijn fabriek.',
  ],
};

const lookUp = (name: string, locale = 'nl') => ({
  type: 'command' as const,
  name: 'company',
  options: { name },
  locale,
});

function menuOf({ components }: SeenMessage): string {
  return /"custom_id":"(1:pick:[^"]*)"/u.exec(JSON.stringify(components))?.[1] ?? '';
}

describe('the page of a company', () => {
  it('says in Dutch what is known of it, and marks its figures by passage', async () => {
    const server = await botOn(trade);
    const text = textOf(await server.interact(lookUp('talmo')).answer());
    expect(text).toContain('### Talmo');
    expect(text).toContain('2 passages in 1 bron');
  });

  it('in English, with the figure and its passage', async () => {
    const server = await botOn({ ...trade, lines: trade.lines.slice(0, 1) });
    const message = await server.interact(lookUp('BRIXUM', 'en-US')).answer();
    expect(textOf(message)).toContain('1 passage in 1 source');
    expect(textOf(message)).toContain(String.raw`Figures: **12%** \[1\]`);
    expect(transcriptOf(message)).toContain('[Mentioned together with: ');
  });

  it('begins with what it is, quoted with its source', async () => {
    const own = { file: 'b.txt', lines: ['Brixum, een online recruiter, groeit.'] };
    const server = await botOn(trade, own);
    const text = textOf(await server.interact(lookUp('brixum')).answer());
    const [quote, citation] = text.split('\n').slice(2);
    expect([quote, citation]).toEqual(['> een online recruiter', '-# ¶1 · b.txt']);
  });

  it('has no menu where nobody else is named', async () => {
    const server = await botOn({ file: 'a.txt', lines: ['De aandelen Brixum stegen.'] });
    expect(menuOf(await server.interact(lookUp('brixum')).answer())).toBe('');
  });

  it('leads on to a company named with it, and back, in the same message', async () => {
    const server = await botOn(trade);
    const first = await server.interact(lookUp('Talmo')).answer();
    expect(transcriptOf(first)).toContain('Samen genoemd met');
    const customId = menuOf(first);
    const chosen = {
      type: 'select',
      locale: 'nl',
      message: first,
      customId,
      values: ['Brixum'],
    } as const;
    const second = await server.interact(chosen).answer();
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toContain('### Brixum');
    const back = { ...chosen, message: second, customId: menuOf(second), values: ['Talmo'] };
    expect(transcriptOf(await server.interact(back).answer())).toBe(transcriptOf(first));
  });

  it('for somebody else opens the company in a message of his own', async () => {
    const server = await botOn(trade);
    const message = await server.interact(lookUp('Talmo')).answer();
    const customId = menuOf(message);
    const chosen = { type: 'select', message, customId, values: ['Brixum'], user: 'bob' } as const;
    const own = await server.interact(chosen).answer();
    expect(own).toMatchObject({ ephemeral: true });
    expect(own.id).not.toBe(message.id);
  });

  it('keeps to the source that was asked', async () => {
    const other: MadeSource = {
      file: 'other.txt',
      lines: ['De aandelen Brixum en Talmo daalden.'],
    };
    const server = await botOn(trade, other);
    const options = { name: 'Talmo', source: 'other' };
    const message = await server.interact({ ...lookUp('Talmo'), options }).answer();
    const customId = menuOf(message);
    const chosen = {
      type: 'select',
      locale: 'nl',
      message,
      customId,
      values: ['Brixum'],
    } as const;
    const next = textOf(await server.interact(chosen).answer());
    expect(next).toContain('Alleen in: other');
    expect(next).toContain('1 passage in 1 bron');
  });
});

describe('a name that is not known', () => {
  it.each([
    ['nl', 'Tallmo', 'komt er het dichtst bij'],
    ['en-US', 'Tallmo', 'this name comes closest'],
    ['nl', 'verkochte fabrieken', 'in deze passages komen de woorden voor'],
    ['en-US', 'verkochte fabrieken', 'the words appear in these passages'],
    ['nl', 'Zoevie', 'Hierover staat niets in het materiaal'],
  ])('%s %s: %s', async (locale, name, words) => {
    const server = await botOn(trade);
    expect(textOf(await server.interact(lookUp(name, locale)).answer())).toContain(words);
  });
});
