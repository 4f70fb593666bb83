import { describe, expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { lookupOf, placeOf, placesOf } from '../answers/look-up.ts';
import { companies } from './companies.ts';
import { NOTES } from './notes.ts';

describe('/company on the shipped notes', async () => {
  const snapshot = await readSnapshot(NOTES);

  it.each(companies)(
    'finds every passage that names $name, and no other',
    async ({ name, passages }) => {
      const answer = await findCompany(lookupOf(name), snapshot);
      const places = passages.map(([file, paragraph]) => placeOf(file, paragraph));
      expect(placesOf(answer).toSorted()).toEqual(places.toSorted());
      expect(answer.confidence).toBe('sure');
    },
  );

  it('marks exactly the name, at each place', async () => {
    for (const { passage, highlights } of (await findCompany(lookupOf('didi'), snapshot))
      .passages) {
      const marked = highlights.map(([start, end]) => passage.text.slice(start, end));
      expect(new Set(marked)).toEqual(new Set(['Didi']));
      expect(marked).toHaveLength(passage.text.match(/\bDidi\b/gu)?.length ?? 0);
    }
  });

  it.each(['Didii', 'Tencnet', 'Kanzhum'])(
    'takes "%s" for a slip of the pen, and says so',
    async (name) => {
      expect(await findCompany(lookupOf(name), snapshot)).toMatchObject({ confidence: 'unsure' });
    },
  );

  it('names companies that there are for one that there is not', async () => {
    const { confidence, nearest, passages } = await findCompany(lookupOf('Philips'), snapshot);
    expect({ confidence, passages }).toEqual({ confidence: 'none', passages: [] });
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(5);
    for (const name of nearest) {
      expect((await findCompany(lookupOf(name), snapshot)).total).toBeGreaterThan(0);
    }
  });

  it.each(['de', 'het een', 'Di', 'idi', '😀', '(', '.*', 'constructor'])(
    'has no company called "%s"',
    async (name) => {
      expect((await findCompany(lookupOf(name), snapshot)).confidence).toBe('none');
    },
  );
});
