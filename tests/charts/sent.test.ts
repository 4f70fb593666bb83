import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from '../fake-discord/index.ts';
import { everyComponent } from '../fake-discord/component-tree.ts';
import type { SeenMessage } from '../fake-discord/seen-message.ts';
import { aboutWater, storeOf } from '../discord/material.ts';
import { startBot, type TestBot } from '../discord/start-bot.ts';

const SURVEY = {
  file: 'survey.txt',
  title: 'Survey',
  lines: [
    '# Shares',
    'According to Kantar, in 2019 Corvex had a share of more than 20%, Dunlora NV 30% and Noviro 45%.',
    'The share of tea among 1,200 people asked is unknown. In all 43% liked the market.',
  ],
};

const RAIN = {
  file: 'rain.txt',
  title: 'Weather',
  lines: [
    'Town: Brixel | Rainfall: 80 mm',
    'Town: Talmo | Rainfall: –',
    'Town: Vandel | Rainfall: 65 mm',
    'Town: Oldmo | Rainfall: 91 mm',
  ],
};

let running: TestBot | null = null;

async function ask(topic: string, locale = 'en-US') {
  running ??= await startBot({ store: await storeOf([SURVEY, RAIN, aboutWater(7)]) });
  const command = { type: 'command', name: 'stat', options: { topic }, locale } as const;
  return { test: running, message: await running.server.interact(command).answer() };
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

function galleriesOf({ components }: SeenMessage) {
  return [...everyComponent(components, [])].flatMap(({ component }) => component.items ?? []);
}

describe('/stat', () => {
  it('shows a chart as a picture with its words, attached to the message', async () => {
    const { message } = await ask('share');
    const [item, ...others] = galleriesOf(message);
    expect(others).toEqual([]);
    expect(item?.media.url).toBe('attachment://chart.png');
    expect(item?.description).toContain('Corvex more than 20%, Dunlora NV 30%, Noviro 45%');
    expect(message.attachments).toHaveLength(1);
    expect(message.attachments[0]).toMatchObject({
      filename: 'chart.png',
      description: item?.description,
    });
    expect(message.attachments[0]?.size).toBeGreaterThan(5_000);
  });

  it('shows figures large, with qualifier, name, sentence, who measured and citation', async () => {
    const { message } = await ask('Corvex');
    expect(textOf(message)).toContain(
      [
        '## more than 20% · Corvex',
        '> According to Kantar, in 2019 Corvex had a share of more than **20%**, Dunlora NV **30%** and Noviro **45%**.',
        '-# According to Kantar · 2019',
      ].join('\n'),
    );
  });

  it('words it in Dutch for who uses Discord in Dutch', async () => {
    const { message } = await ask('Corvex', 'nl');
    expect(textOf(message)).toContain('-# Volgens Kantar · 2019\n');
    expect(galleriesOf(message)[0]?.description).toMatch(/^Staafdiagram/u);
  });

  it.each([
    ['en-US', 'Not in the chart: 1 row without a number.'],
    ['nl', 'Niet in de grafiek: 1 rij zonder getal.'],
  ])('says what the chart does not show, and only then, in %s', async (locale, told) => {
    const { message } = await ask('rainfall', locale);
    expect(galleriesOf(message)).toHaveLength(1);
    expect(textOf(message)).toContain(`-# ${told}`);
    expect(galleriesOf(message)[0]?.description).toContain(told);
  });

  it('says nothing of rows where the chart shows all', async () => {
    const { message } = await ask('share');
    expect(textOf(message)).not.toContain('Not in the chart');
  });

  it('has no picture where nothing compares, and none is left when a page is turned', async () => {
    const { test, message } = await ask('water');
    expect(galleriesOf(message)).toEqual([]);
    expect(message.attachments).toEqual([]);
    const next = await test.server.press(message, 'Next').answer();
    expect(next.attachments).toEqual([]);
    expect(textOf(next)).toContain('## 12%');
  });
});
