import { describe, expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { readFolder } from '../../../src/library/read-folder.ts';
import { companies as labelled, variants } from '../../originals/companies.ts';
import { findOriginals } from '../../originals/originals.ts';

const folder = findOriginals();

describe.skipIf(folder === undefined)('companies of the originals', async () => {
  const { passages } = folder === undefined ? { passages: [] } : await readFolder(folder);
  const found = await findCompanies(passages);
  const spellings = new Set(found.flatMap(({ name, aliases }) => [name, ...aliases]));

  test('at least 95 % of the names are found', () => {
    // A name that stands only inside a longer one is that longer one.
    const wanted = labelled.filter(({ partOf }) => partOf === undefined).map(({ name }) => name);
    const missed = wanted.filter((name) => !spellings.has(name));
    process.stdout.write(`originals: ${wanted.length} names, missed: ${missed.join(', ')}\n`);
    expect(missed.length).toBeLessThanOrEqual(0.05 * wanted.length);
  });

  test('at least 90 % of what is found is a name', () => {
    const right = new Set(
      [...labelled.map(({ name }) => name), ...variants.map(({ variant }) => variant)].map(fold),
    );
    const wrong = found.map(({ name }) => name).filter((name) => !right.has(fold(name)));
    process.stdout.write(`originals: ${found.length} found, wrong: ${wrong.join(', ')}\n`);
    expect(wrong.length).toBeLessThanOrEqual(0.1 * found.length);
  });

  test.each(variants)('$variant is $name', ({ name, variant }) => {
    expect(found.find((company) => company.name === name)?.aliases).toContain(variant);
  });

  test('a spin-off is no alias', () => {
    const aliases = found.flatMap((company) => company.aliases.map(fold));
    const names = new Set(labelled.map(({ name }) => fold(name)));
    // Other capitals of its own name are the same company.
    const others = found.filter(({ name, aliases: own }) =>
      own.some((alias) => names.has(fold(alias)) && fold(alias) !== fold(name)),
    );
    expect(aliases.length).toBeGreaterThan(0);
    expect(others).toStrictEqual([]);
  });
});

function fold(name: string): string {
  return name.toLowerCase();
}
