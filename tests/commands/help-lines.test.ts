import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answers/compare/compare.ts';
import { loadCommands } from '../../src/command/load.ts';
import { formats } from '../../src/library/formats/index.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { askHelp } from '../../src/terminal/typed/ask-help.ts';

const commands = await loadCommands();
const lines = [...commands].flatMap(([name, { help = [] }]) =>
  help.map((line) => ({ name, typed: [name, line.typed ?? []].flat().join(' '), line })),
);
const pageOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const shipped = await readSnapshot(fileURLToPath(new URL('../../seeds', import.meta.url)));

describe('a command', () => {
  it.each([...commands])('%s has its line in /help, or is /help', (name, { help = [] }) => {
    expect(name === 'help' || help.length > 0).toBe(true);
  });

  it.each([...commands])('%s stands in the table of the README', (name) => {
    const rows = pageOf('README.md')
      .split('\n')
      .filter((row) => row.startsWith('|'));
    const typed = /^[a-z]/u.test(name) ? `\`/${name}` : `**${name}**`;
    expect(rows.filter((row) => row.includes(typed))).not.toEqual([]);
  });

  it.each(lines.filter(({ name, line }) => line.example && name !== 'compare'))(
    '/$typed gives as example what the notes that ship answer',
    async ({ name, line }) => {
      const { lookUp } = commands.get(name) ?? {};
      const wanted = { source: null, from: 0, limit: 1 };
      for (const query of [line.example?.shipped, line.example?.find(shipped)]) {
        const answer = await lookUp?.find({ ...wanted, query: query ?? '' }, shipped);
        expect({ query, confidence: answer?.confidence }).toEqual({ query, confidence: 'sure' });
      }
    },
  );

  it('/compare gives as example what two of the notes that ship tell about', async () => {
    const example = lines.find(({ name }) => name === 'compare')?.line.example;
    for (const query of [example?.shipped, example?.find(shipped)]) {
      const { sides } = await compare({ query: query ?? '', a: null, b: null }, shipped);
      expect(sides).toMatchObject([{ confidence: 'sure' }, { confidence: 'sure' }]);
    }
  });

  it.each(['nl', 'en'] as const)('is in the help of the terminal, %s', (locale) => {
    const help = askHelp(commands, locale);
    for (const { typed, line } of lines.filter(({ name }) => /^[a-z]/u.test(name))) {
      // What changes a bot that runs is refused in a terminal.
      const isRefused = line.moderators === true || typed === 'source here';
      expect(help.includes(`"/${typed}`)).toBe(!isRefused);
    }
  });
});

describe('a format', () => {
  it.each(['README.md', 'docs/material.md'])('stands in %s', (page) => {
    const all =
      page === 'README.md'
        ? new Map([...formats].map(([end, { name }]) => [name, end] as const).toReversed()).values()
        : formats.keys();
    for (const ending of all) expect(pageOf(page)).toContain(`\`${ending}\``);
  });

  it.each(['en', 'nl'] as const)('is named where a file cannot be read, %s', async (locale) => {
    const { unreadableReasons } = await import('../../src/replies/errors/unreadable.ts');
    for (const { name } of formats.values()) {
      expect(unreadableReasons[locale].binary).toContain(`.${name}`);
    }
  });
});
