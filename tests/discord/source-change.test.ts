import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, textOf, type SeenMessage } from '../fake-discord/index.ts';
import {
  LAKES,
  PATIENCE_MS,
  RIVERS,
  startFolderBot,
  stopFolderBot,
  type FolderBot,
  type FolderSetup,
} from './source-bot.ts';
import { makeFolder } from '../material/made-up-place.ts';

let running: FolderBot[] = [];

async function bot(setup: FolderSetup = {}): Promise<FolderBot> {
  const test = await startFolderBot(setup);
  running.push(test);
  return test;
}

afterEach(async () => {
  const all = running;
  running = [];
  for (const test of all) await stopFolderBot(test);
});

const lakes = { filename: 'lakes.md', data: LAKES };
const deepest = 'How deep is the deepest lake?';
const labelsOf = (message: SeenMessage) => buttonsOf(message).map(({ label }) => label);

describe('/source add', () => {
  it('shows what would be found, writes it on a yes, answers from it, and can be undone', async () => {
    const { source, press, ask, files, log } = await bot();
    expect(await ask(deepest)).not.toContain('94 metres');

    const asked = await source('add', { file: lakes });
    expect(asked).toMatchObject({ ephemeral: true, pings: [] });
    for (const words of [
      /Add lakes\.md\?/,
      /Title\*\*: About lakes/,
      /Date\*\*: 2024-03/,
      /Language\*\*: English/,
      /File format\*\*: md, utf-8/,
      /3 paragraphs, 2 passages/,
      /Figures\*\*: 1/,
      /organizations\*\*: Lowland Water Ltd/,
      /> The deepest lake reaches 94 metres\.\n-# .*Depth · ¶2 · lakes\.md/,
    ]) {
      expect(textOf(asked)).toMatch(words);
    }
    expect(labelsOf(asked)).toEqual(['Add', 'Cancel']);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });

    const done = await press(asked, 'Add');
    expect(done).toMatchObject({ id: asked.id, ephemeral: true });
    expect(textOf(done)).toMatch(/lakes\.md has been added\n.*2 sources[^]*New\*\*\n- lakes\.md/);
    expect(labelsOf(done)).toEqual([]);
    expect(await files()).toEqual({ 'rivers.md': RIVERS, 'lakes.md': LAKES });
    expect(log.said('a moderator changed the material')).toMatchObject([{ file: 'lakes.md' }]);
    expect(await ask(deepest)).toContain('94 metres');

    const undo = await source('undo');
    expect(textOf(undo)).toMatch(/lakes\.md was added <t:\d+:R> and will be removed again/);
    const undone = await press(undo, 'Undo');
    expect(textOf(undone)).toMatch(/lakes\.md has been removed again[^]*Removed\*\*\n- lakes\.md/);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    expect(await ask(deepest)).not.toContain('94 metres');
    expect(textOf(await source('undo'))).toMatch(/nothing to undo/);
  });

  it('tells of what it changed, not of all else that cannot be read', async () => {
    const { source, press } = await bot({ files: { 'rivers.md': RIVERS, 'broken.txt': '\0\0\0' } });
    const done = await press(await source('add', { file: lakes }), 'Add');
    expect(textOf(done)).toMatch(/lakes\.md has been added/);
    expect(textOf(done)).not.toMatch(/broken/);
  });

  it('speaks Dutch to who does', async () => {
    const { source, press } = await bot();
    const asked = await source('add', { file: lakes, locale: 'nl' });
    expect(textOf(asked)).toMatch(/lakes\.md toevoegen\?[^]*Taal\*\*: Engels/);
    const done = await press(asked, 'Toevoegen', { permissions: 1n << 5n, locale: 'nl' });
    expect(textOf(done)).toMatch(/lakes\.md is toegevoegd/);
  });

  it('changes nothing on a no', async () => {
    const { source, press, files, folder } = await bot();
    const told = await press(await source('add', { file: lakes }), 'Cancel');
    expect(textOf(told)).toMatch(/Cancelled\. Nothing has changed/);
    expect(labelsOf(told)).toEqual([]);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    // Nothing of the file stays behind.
    await source('undo');
    expect(await readdir(join(folder, '.voetnoot', 'kept'))).toEqual([]);
  });

  it.each([
    ['name', { options: { name: 'Meren & plassen' } }, lakes, 'Meren-plassen.md'],
    ['name with the ending', { options: { name: 'Meren.MD' } }, lakes, 'Meren.md'],
    ['name with another ending', { options: { name: 'Meren.txt' } }, lakes, 'Meren.txt.md'],
    ['name as it was', {}, { ...lakes, filename: 'x.md', title: 'Über Seen' }, 'Über-Seen.md'],
  ])('takes the %s', async (_, rest, file, name) => {
    const { source, press, files } = await bot();
    await press(await source('add', { file, ...rest }), 'Add');
    expect(Object.keys(await files()).toSorted()).toEqual([name, 'rivers.md'].toSorted());
  });

  it.each([
    ['../../escape.md', 'escape.md'],
    ['..\\..\\escape.md', 'escape.md'],
    ['.hidden.md', 'hidden.md'],
    ['con.md', 'material-con.md'],
    ['/etc/passwd.md', 'passwd.md'],
    ['a\0b\u202egnp.md', 'a-b-gnp.md'],
    ['@everyone <@1> `x` **y**.md', 'everyone-1-x-y.md'],
    ['$(rm -rf ~).md', 'rm-rf.md'],
    ['.voetnoot/journal.md', 'journal.md'],
    [`${'x'.repeat(96)}.md`, `${'x'.repeat(96)}.md`],
    ['水'.repeat(90), `${'水'.repeat(40)}.md`],
  ])('makes a safe name of %j', async (name, expected) => {
    const { source, press, files } = await bot();
    const asked = await source('add', { file: lakes, options: { name } });
    expect(asked.pings).toEqual([]);
    await press(asked, 'Add');
    expect(Object.keys(await files()).toSorted()).toEqual([expected, 'rivers.md'].toSorted());
  });
});

describe('two proposals', () => {
  it.each([
    [
      'of one name in two cases',
      { filename: 'twee.txt', data: 'One.' },
      { filename: 'TWEE.txt', data: 'Two.' },
      /already a file called twee\.txt/,
    ],
    [
      'of one name in two forms',
      { filename: 'x.txt', title: 'caf\u00e9', data: 'One.' },
      { filename: 'y.txt', title: 'cafe\u0301', data: 'Two.' },
      /already a file called café\.txt/,
    ],
    [
      'of one name where case does not count',
      { filename: 'x.txt', title: 'Straße', data: 'One.' },
      { filename: 'y.txt', title: 'STRASSE', data: 'Two.' },
      /already a file called Straße\.txt/,
    ],
    [
      'of the same content',
      { filename: 'one.txt', data: 'The same.' },
      { filename: 'two.txt', data: 'The same.' },
      /already in the material, as one\.txt/,
    ],
  ])('%s: the second yes is refused', async (_, one, two, words) => {
    const { source, press, files } = await bot();
    const [first, second] = [
      await source('add', { file: one }),
      await source('add', { file: two }),
    ];
    expect(textOf(await press(first, 'Add'))).toMatch(/has been added/);
    expect(textOf(await press(second, 'Add'))).toMatch(words);
    expect(Object.keys(await files())).toHaveLength(2);
  });

  it('to undo and to add what then has the name: the second yes is refused', async () => {
    const { source, press, files } = await bot();
    await press(await source('add', { file: lakes }), 'Add');
    await press(await source('remove', { options: { source: 'lakes.md' } }), 'Remove');
    const undo = await source('undo');
    const other = { filename: 'LAKES.md', data: 'Other lakes.' };
    await press(await source('add', { file: other }), 'Add');
    expect(textOf(await press(undo, 'Undo'))).toMatch(/called LAKES\.md|changed in the meantime/);
    expect(Object.keys(await files()).toSorted()).toEqual(['LAKES.md', 'rivers.md']);
  });
});

describe('proposals that nobody answers', () => {
  it('make room for newer ones, and nothing of them is kept', async () => {
    const { source, press, folder } = await bot();
    const asked: SeenMessage[] = [];
    for (let place = 0; place < 22; place++) {
      const file = { filename: `note-${place}.txt`, data: `This is note ${place}.` };
      asked.push(await source('add', { file }));
    }
    await source('undo');
    expect((await readdir(join(folder, '.voetnoot', 'kept'))).length).toBe(20);
    const [oldest, newest] = [asked[0], asked.at(-1)];
    if (!oldest || !newest) throw new Error('nothing was asked');
    expect(textOf(await press(oldest, 'Add'))).toMatch(/made room for newer/);
    expect(textOf(await press(newest, 'Add'))).toMatch(/has been added/);
  }, 60_000);
});

describe('/source replace', () => {
  const files = { 'rivers.md': RIVERS, 'more/lakes.md': LAKES };
  const newer = { filename: 'whatever.md', data: LAKES.replace('94', '96') };

  it('asks, replaces a file where it stands, and can be undone', async () => {
    const test = await bot({ files });
    const asked = await test.source('replace', { options: { source: 'About lakes' }, file: newer });
    expect(textOf(asked)).toMatch(/Replace more\/lakes\.md\?/);
    expect(textOf(asked)).toMatch(
      /2 passages \\\(now 2 passages\\\)|2 passages \(now 2 passages\)/,
    );
    expect(textOf(asked)).toMatch(/is kept/);
    const done = await test.press(asked, 'Replace');
    expect(textOf(done)).toMatch(/has been replaced[^]*Changed\*\*\n- more\/lakes\.md/);
    expect(await test.files()).toEqual({ ...files, 'more/lakes.md': newer.data });
    expect(await test.ask(deepest)).toContain('96 metres');
    await test.press(await test.source('undo'), 'Undo');
    expect(await test.files()).toEqual(files);
    expect(await test.ask(deepest)).toContain('94 metres');
  });

  it('by the same changes nothing, and says so', async () => {
    const test = await bot({ files });
    const options = { source: 'more/lakes.md' };
    const same = await test.source('replace', { options, file: lakes });
    expect(textOf(same)).toMatch(/already in the material, as more\/lakes\.md/);
  });

  it('by a file of another kind is refused', async () => {
    const test = await bot({ files });
    const file = { filename: 'lakes.txt', data: 'Lakes are deep.' };
    const told = await test.source('replace', { options: { source: 'more/lakes.md' }, file });
    expect(textOf(told)).toMatch(/with another \.md file.*\/source add/);
  });
});

describe('/source remove', () => {
  const files = { 'rivers.md': RIVERS, 'more/lakes.md': LAKES };

  it('asks, removes, and can be undone, also where the folder went with it', async () => {
    const test = await bot({ files });
    const asked = await test.source('remove', { options: { source: 'About lakes' } });
    expect(textOf(asked)).toMatch(/Remove more\/lakes\.md\?[^]*2 passages/);
    expect(await test.files()).toEqual(files);
    const done = await test.press(asked, 'Remove');
    expect(textOf(done)).toMatch(/has been removed/);
    expect(await test.files()).toEqual({ 'rivers.md': RIVERS });
    await rm(join(test.folder, 'more'), { recursive: true });
    await test.press(await test.source('undo'), 'Undo');
    expect(await test.files()).toEqual(files);
    expect(await test.ask(deepest)).toContain('94 metres');
  });

  it('takes a file that could not be read, by its path', async () => {
    const test = await bot({ files: { 'rivers.md': RIVERS, 'broken.txt': '\0\0\0\0' } });
    await test.press(await test.source('remove', { options: { source: 'broken.txt' } }), 'Remove');
    expect(await test.files()).toEqual({ 'rivers.md': RIVERS });
  });

  it('of a file that is no longer there says so', async () => {
    const test = await bot({ files });
    await rm(join(test.folder, 'more'), { recursive: true });
    const told = await test.source('remove', { options: { source: 'About lakes' } });
    expect(textOf(told)).toMatch(/has changed in the meantime.*\/reload/);
  });

  it('leaves the last source', async () => {
    const test = await bot();
    const told = await test.source('remove', { options: { source: 'rivers.md' } });
    expect(textOf(told)).toMatch(/the only source/);
  });

  it('suggests sources', async () => {
    const { server } = await bot({ files });
    const typing = server.interact({
      type: 'autocomplete',
      name: 'source',
      subcommand: 'remove',
      options: { source: 'lak' },
      focused: 'source',
      permissions: 1n << 5n,
    });
    await typing.response();
    expect(typing.choices()).toMatchObject([{ name: 'About lakes', value: 'more/lakes.md' }]);
  });
});

describe('undo', () => {
  it('takes back one change after the other, back to the beginning', async () => {
    const { source, press, files } = await bot();
    const versions = [await files()];
    const step = async (asked: SeenMessage, label: string) => {
      await press(asked, label);
      versions.push(await files());
    };
    await step(await source('add', { file: lakes }), 'Add');
    const newer = { filename: 'x.md', data: LAKES.replace('94', '96') };
    const options = { source: 'lakes.md' };
    await step(await source('replace', { options, file: newer }), 'Replace');
    await step(await source('remove', { options }), 'Remove');
    await step(await source('add', { file: { ...lakes, filename: 'again.md' } }), 'Add');
    expect(new Set(versions.map((version) => JSON.stringify(version))).size).toBe(4);
    for (const version of versions.slice(0, -1).toReversed()) {
      await press(await source('undo'), 'Undo');
      expect(await files()).toEqual(version);
    }
    expect(textOf(await source('undo'))).toMatch(/nothing to undo/);
  }, 120_000);

  it('never loses what was changed by hand since', async () => {
    const { source, press, folder, files } = await bot();
    await press(await source('add', { file: lakes }), 'Add');
    const waiting = await source('undo');
    await writeFile(join(folder, 'lakes.md'), 'By hand.');
    expect(textOf(await press(waiting, 'Undo'))).toMatch(
      /has changed in the meantime|outside Discord/,
    );
    expect(textOf(await source('undo'))).toMatch(/changed outside Discord/);
    expect(await files()).toMatchObject({ 'lakes.md': 'By hand.' });
  });

  it('passes over what was taken back by hand', async () => {
    const { source, press, folder, files } = await bot();
    await press(await source('add', { file: lakes }), 'Add');
    const other = { filename: 'other.md', data: 'Something else entirely.' };
    await press(await source('add', { file: other }), 'Add');
    await rm(join(folder, 'other.md'));
    const undo = await source('undo');
    expect(textOf(undo)).toMatch(/lakes\.md was added/);
    await press(undo, 'Undo');
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
  });
});

describe('a button', () => {
  it('works after a restart, as does undo', async () => {
    const first = await bot();
    const asked = await first.source('add', { file: lakes });
    await first.bot.stop();
    const second = await startFolderBot({ folder: first.folder, server: first.server });
    await second.press(asked, 'Add');
    expect(await second.files()).toMatchObject({ 'lakes.md': LAKES });
    await second.bot.stop();
    const third = await startFolderBot({ folder: first.folder, server: first.server });
    await third.press(await third.source('undo'), 'Undo');
    expect(await third.files()).toEqual({ 'rivers.md': RIVERS });
    await third.bot.stop();
  });

  it.each(['Add', 'Cancel'])('pressed twice does it once, and says so (%s)', async (label) => {
    const { source, server, files } = await bot();
    const asked = await source('add', { file: lakes });
    const twice = [1, 2].map(() => server.press(asked, label, { permissions: 1n << 5n }));
    const texts = await Promise.all(
      twice.map(async (pressed) => textOf(await pressed.answer(PATIENCE_MS))),
    );
    expect(texts.filter((text) => /has been added|Cancelled/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /no longer does anything/.test(text))).toHaveLength(1);
    expect(Object.keys(await files())).toHaveLength(label === 'Add' ? 2 : 1);
  });

  it('older than a day says so, and nothing of it is kept', async () => {
    const { source, press, folder, files } = await bot();
    const asked = await source('add', { file: lakes });
    const proposals = join(folder, '.voetnoot', 'proposals');
    const [name = ''] = await readdir(proposals);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(join(proposals, name), yesterday, yesterday);
    expect(textOf(await press(asked, 'Add'))).toMatch(/more than a day old/);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    await source('undo');
    expect(await readdir(proposals)).toEqual([]);
    expect(await readdir(join(folder, '.voetnoot', 'kept'))).toEqual([]);
  });

  it('under a question that the folder has overtaken says so', async () => {
    const { source, press, folder, files } = await bot({
      files: { 'rivers.md': RIVERS, 'lakes.md': LAKES },
    });
    const newer = { filename: 'x.md', data: LAKES.replace('94', '96') };
    const options = { source: 'lakes.md' };
    const replacing = await source('replace', { options, file: newer });
    const removing = await source('remove', { options });
    const adding = await source('add', { file: { ...newer, filename: 'new.md' } });
    await writeFile(join(folder, 'lakes.md'), 'By hand.');
    await writeFile(join(folder, 'new.md'), 'By hand too.');
    expect(textOf(await press(replacing, 'Replace'))).toMatch(
      /lakes\.md has changed in the meantime/,
    );
    expect(textOf(await press(removing, 'Remove'))).toMatch(
      /lakes\.md has changed in the meantime/,
    );
    expect(textOf(await press(adding, 'Add'))).toMatch(/already a file called new\.md/);
    expect(await files()).toMatchObject({ 'lakes.md': 'By hand.', 'new.md': 'By hand too.' });
  });

  it('of two moderators at once lets both have their way, one after the other', async () => {
    const { source, server, files } = await bot();
    const names = ['a', 'b', 'c', 'd'];
    const asked = await Promise.all(
      names.map((name) => {
        const file = { filename: `${name}.md`, data: `Note ${name} is about water.` };
        return source('add', { file, user: name });
      }),
    );
    const done = await Promise.all(
      asked.map((message, place) =>
        server
          .press(message, 'Add', { user: names[place] ?? '', permissions: 1n << 5n })
          .answer(PATIENCE_MS),
      ),
    );
    for (const message of done) expect(textOf(message)).toMatch(/has been added/);
    expect(Object.keys(await files())).toHaveLength(5);
    for (const _ of names) {
      const undo = await source('undo');
      await server.press(undo, 'Undo', { permissions: 1n << 5n }).answer(PATIENCE_MS);
    }
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
  });
});

describe('a folder of its own', () => {
  it('is read as before: what changes need is passed over', async () => {
    const folder = await makeFolder({ 'rivers.md': RIVERS });
    const test = await bot({ folder });
    await test.press(await test.source('add', { file: lakes }), 'Add');
    const listed = await test.server
      .interact({ type: 'command', name: 'source', subcommand: 'list' })
      .answer(PATIENCE_MS);
    expect(textOf(listed)).toContain('2 sources');
  });
});
