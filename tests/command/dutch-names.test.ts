import { describe, expect, it } from 'vitest';
import { nameFor, toDeclaredName, withDutchNames } from '../../src/command/dutch-names.ts';
import { loadCommands } from '../../src/command/load.ts';

/** All names beside each other, of a declaration and what is in it. */
function namesOf(part: object): string[][] {
  const inside = 'options' in part && Array.isArray(part.options) ? part.options : [];
  const parts: object[] = inside.filter((one) => typeof one === 'object');
  return [parts.map((one) => dutchOf(one)), ...parts.flatMap(namesOf)];
}

function dutchOf(part: object): string {
  const name = 'name' in part ? String(part.name) : '';
  return nameFor(name, 'nl');
}

describe('Dutch names', () => {
  it('are the ones that Discord shows, and nothing is called as something beside it', async () => {
    const declarations = [...(await loadCommands()).values()].map(({ declaration }) => declaration);
    for (const names of [declarations.map(dutchOf), ...declarations.flatMap(namesOf)]) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^(?:[-\p{Ll}]{1,32}|Zoek bronnen)$/u);
    }
    const ask = declarations.find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({
      name: 'ask',
      name_localizations: { nl: 'vraag', 'en-US': 'ask' },
      options: [{ name: 'question', name_localizations: { nl: 'vraag' } }, {}, {}],
    });
  });

  it.each([
    ['source list', 'nl', 'bron lijst'],
    ['Find sources', 'nl', 'Zoek bronnen'],
    ['help', 'nl', 'help'],
    ['source list', 'en', 'source list'],
  ] as const)('of %s in %s is %s', (name, locale, shown) => {
    expect(nameFor(name, locale)).toBe(shown);
  });

  it.each([
    ['vraag', 'ask'],
    ['bron', 'source'],
    ['toon', 'show'],
    ['ask', 'ask'],
    ['constructor', 'constructor'],
  ])('%s that somebody typed is %s', (typed, name) => {
    expect(toDeclaredName(typed)).toBe(name);
  });

  it('are left out where there is none', () => {
    expect(withDutchNames({ name: 'count' })).toEqual({ name: 'count' });
  });
});
