import { describe, expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import { lookupOf, placeOf, placesOf } from '../answers/look-up.ts';
import { companies, variants, type NamedCompany } from './companies.ts';
import { findOriginals, readOriginals } from './originals.ts';

/** Where the name stands, in its own spelling or in another that belongs to it. */
function expectedPlaces({ name, passages }: NamedCompany): string[] {
  const others = variants.filter((variant) => variant.name === name);
  const rows = [...passages, ...others.flatMap((variant) => variant.passages)];
  return [...new Set(rows.map(([file, paragraph]) => placeOf(file, paragraph)))];
}

describe.skipIf(findOriginals() === undefined)('/company on the originals', async () => {
  const snapshot = await readOriginals();

  it('knows at least thirty companies', () => {
    expect(companies.length).toBeGreaterThanOrEqual(30);
  });

  it.each(companies)('finds every passage that names $name, and no other', async (company) => {
    const literal = company.passages.map(([file, paragraph]) => placeOf(file, paragraph));
    const answer = await findCompany(lookupOf(company.name), snapshot);
    expect(answer.confidence).toBe('sure');
    // An alias may be known or not; nothing else may be added or missing.
    expect(placesOf(answer)).toEqual(expect.arrayContaining(literal));
    expect(expectedPlaces(company)).toEqual(expect.arrayContaining(placesOf(answer)));
  });

  it.each(variants)(
    'finds the passages with the spelling $variant',
    async ({ variant, passages }) => {
      const places = passages.map(([file, paragraph]) => placeOf(file, paragraph));
      const answer = await findCompany(lookupOf(variant), snapshot);
      expect(placesOf(answer)).toEqual(expect.arrayContaining(places));
    },
  );

  it.each(['didi', 'DIDI', 'Didi?', 'ele.me', 'Ele me', 'tencent'])(
    'takes "%s" in any case',
    async (name) => {
      expect((await findCompany(lookupOf(name), snapshot)).confidence).toBe('sure');
    },
  );
});
