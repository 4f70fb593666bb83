import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';
import { nameFor } from '../../src/command/dutch-names.ts';
import { textsOf, type TextPair } from './texts.ts';

const commands = [...(await loadCommands()).values()];
const all = [...textsOf('src'), ...textsOf('commands'), ...commands.flatMap(describedIn)];

// To be read: `TEXTS=texts.md npm test -- tests/house/texts` writes all of them side by side.
const listing = process.env['TEXTS'];
if (listing !== undefined) writeFileSync(listing, all.map(showPair).join('\n\n'));

function showPair({ file, key, nl, en }: TextPair): string {
  return `${file} ${key}\n  nl  ${nl.join(' | ')}\n  en  ${en.join(' | ')}`;
}

/** The descriptions below a declaration, as Discord is sent them. */
function describedIn({ declaration }: { readonly declaration: object }): TextPair[] {
  const found: TextPair[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const name = 'name' in value && typeof value.name === 'string' ? `${path}/${value.name}` : path;
    if ('description' in value && 'description_localizations' in value) {
      const { nl = '' } = { nl: undefined, ...Object(value.description_localizations) };
      found.push({ file: 'commands', key: name, nl: [nl], en: [String(value.description)] });
    }
    for (const part of Object.values(value)) look(part, name);
  };
  look(declaration, '');
  return found;
}

/** Help of a script: laid out in columns, and typed in English, as scripts are. */
const isHelp = ({ nl }: TextPair) => nl.some((text) => text.includes('--help'));
const isSetup = ({ file }: TextPair) => file.startsWith('src/setup/');

/** Those that hold a text for which this is not so. */
function against(isRight: (text: string, pair: TextPair) => boolean, of: readonly TextPair[]) {
  const isWrong = (pair: TextPair) => [...pair.nl, ...pair.en].some((text) => !isRight(text, pair));
  return of.filter(isWrong).map(showPair);
}

/** Those of which the two languages differ in this. */
function differing(of: (texts: readonly string[]) => string | undefined): string[] {
  return all.filter(({ nl, en }) => of(nl) !== of(en)).map(showPair);
}

/** What is filled in by the page. */
const gapsIn = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.match(/\{\w+\}/gu) ?? [])
    .toSorted()
    .join();

const endOf = (texts: readonly string[]) => /[.!?:…]$/u.exec(texts.at(-1) ?? '')?.[0];

const isPlain = (text: string) => !/[^\s.] {2,}(?=\S)|\.{3}|undefined|\[object|\t/u.test(text);

/** Discord takes 100 characters of a description; a sentence of over 300 is not read. */
const isShort = (text: string, { file }: TextPair) =>
  Array.from(text).length <= (file === 'commands' ? 100 : 300);

/** Names of commands as they are typed, where the languages differ. */
const typed = commands
  .flatMap(({ declaration }) => {
    const options = 'options' in declaration ? (declaration.options ?? []) : [];
    const parts = options.filter(({ type }) => type.valueOf() === 1).map(({ name }) => name);
    const { name } = declaration;
    return /^[a-z]/u.test(name) ? [name, ...parts.map((part) => `${name} ${part}`)] : [];
  })
  .filter((name) => nameFor(name, 'nl') !== name);

/** Whether a text has one of the commands by its name in a language. */
function names(texts: readonly string[], locale: 'nl' | 'en'): boolean {
  const said = texts
    .filter((text) => !text.includes('npm run ask'))
    .flatMap((text) => text.match(/(?<![\p{L}.…}])\/[\p{L} ]+/gu) ?? []);
  return typed.some((name) =>
    said.some((text) => `${text} `.startsWith(`/${nameFor(name, locale)} `)),
  );
}

describe('the texts of the product', () => {
  it('are all here', () => {
    expect(all.length).toBeGreaterThan(300);
    const rooms = new Set(all.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    const known = ['app', 'charts', 'command', 'preview', 'replies', 'setup', 'terminal'];
    expect([...rooms]).toEqual(expect.arrayContaining(known.map((room) => `src/${room}`)));
  });

  it('are there in Dutch and in English', () => {
    const missing = all.filter(({ nl, en }) => nl.length === 0 || en.length === 0);
    expect(missing.map(showPair)).toEqual([]);
  });

  it('fill in the same in both', () => {
    expect(differing(gapsIn)).toEqual([]);
  });

  it('end alike: a sentence in one is a sentence in the other', () => {
    expect(differing(endOf)).toEqual([]);
  });

  it('have no double spaces, dots for an ellipsis, or values that were forgotten', () => {
    const read = all.filter((pair) => !isHelp(pair));
    expect(against(isPlain, read)).toEqual([]);
  });

  it('call commands by the names that the reader knows', () => {
    const foreign = all.filter(({ nl, en }) => names(nl, 'en') || names(en, 'nl'));
    expect(foreign.filter((pair) => !isHelp(pair)).map(showPair)).toEqual([]);
  });

  it('can be read at a glance', () => {
    const read = all.filter((pair) => !isHelp(pair) && !isSetup(pair));
    expect(against(isShort, read)).toEqual([]);
  });
});
