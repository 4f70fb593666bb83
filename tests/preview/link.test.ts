import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';
import {
  describe as wordOf,
  entriesFor,
  listEntries,
} from '../../src/preview/page/composer/entries.ts';
import { readTyped, turnIn } from '../../src/preview/page/composer/read-typed.ts';
import { readLink, writeLink } from '../../src/preview/page/link.ts';
import { unreadableReasons } from '../../src/replies/errors/unreadable.ts';
import { people } from '../../src/preview/people.ts';

const commands = [...(await loadCommands()).values()].map(
  ({ declaration, moderation = false }) => ({
    declaration,
    moderation,
  }),
);
const material = { folder: 'x', sources: 0, passages: 0, title: null };
const entries = listEntries({ commands, people, material, unreadable: unreadableReasons });

describe('what is typed behind a command', () => {
  const typed: [string, string, Record<string, string>][] = [
    ['/source show', 'privacy paragraph:38', { source: 'privacy', paragraph: '38' }],
    ['/source show', 'privacy alinea:38', { source: 'privacy', paragraph: '38' }],
    [
      '/stat',
      'two words source:a b.md private:true',
      { topic: 'two words', source: 'a b.md', private: 'true' },
    ],
    ['/ask', 'open source: pros and cons', { question: 'open source: pros and cons' }],
    ['/ask', 'time is 12:30 or note:x', { question: 'time is 12:30 or note:x' }],
    ['/company', '', {}],
    ['/company', 'name:didi bron:x', { name: 'didi', source: 'x' }],
  ];
  it.each(typed)('%s %s', (title, text, values) => {
    const entry = entries.find((one) => one.title === title);
    if (!entry) throw new Error(`no ${title}`);
    expect(readTyped(entry, text)).toEqual(values);
  });

  it('turns to an option where its value begins', () => {
    expect(turnIn('privacy paragraph:3')).toEqual({
      before: 'privacy',
      name: 'paragraph',
      after: '3',
    });
    expect(turnIn('open source: ')).toBeNull();
  });
});

describe('a link', () => {
  const links: [string, string, Record<string, string>][] = [
    ['#/company/didi', '/company', { name: 'didi' }],
    ['#/ask/wie%20leest%20mee%3F', '/ask', { question: 'wie leest mee?' }],
    [
      '#/stat/a/b?source=x.md&private=true',
      '/stat',
      { topic: 'a/b', source: 'x.md', private: 'true' },
    ],
    ['#/source/show/x.md?paragraph=3', '/source show', { source: 'x.md', paragraph: '3' }],
    ['#/stat/x?evil=1', '/stat', { topic: 'x' }],
    ['#/company/100%', '/company', { name: '100%' }],
  ];
  it.each(links)('%s is %s', (hash, title, typed) => {
    const linked = readLink(hash, entries);
    expect(linked?.entry.title).toBe(title);
    expect(linked?.typed).toEqual(typed);
  });

  it.each(['', '#', '#/', '#/nothing/x', '#/Find%20sources', '#x'])('"%s" is none', (hash) => {
    expect(readLink(hash, entries)).toBeNull();
  });

  it('is read as it was written', () => {
    const entry = entries.find(({ title }) => title === '/stat');
    if (!entry) throw new Error('no /stat');
    const values = { topic: 'a/b?c=#d é', private: true };
    expect(readLink(writeLink(entry, values), entries)?.typed).toEqual({
      topic: 'a/b?c=#d é',
      private: 'true',
    });
  });
});

describe('the commands', () => {
  it('are those of the folder, each subcommand by itself, moderators’ own hidden from others', () => {
    const titles = entries.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['/ask', '/reload', '/source list', '/source show']),
    );
    expect(entriesFor(entries, 'member').map(({ title }) => title)).not.toContain('/reload');
    expect(entriesFor(entries, 'moderator').map(({ title }) => title)).toContain('/reload');
  });

  it('that change something are known as such', () => {
    const changing = entries.filter(({ changesThings }) => changesThings);
    expect(changing.map(({ title }) => title)).toContain('/reload');
    expect(changing.map(({ title }) => title)).not.toContain('/ask');
  });

  it('have a description in both languages', () => {
    for (const { about } of entries) {
      expect(wordOf(about, 'nl')).not.toBe('');
      expect(wordOf(about, 'nl')).not.toBe(wordOf(about, 'en'));
    }
  });
});
