import { describe, expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'a.txt': [
    'De bank leende geld aan Acme, dat het jaar met verlies afsloot.',
    'Acme’s winkels sluiten. De Acme-oprichter zwijgt, net als ACME zelf.',
    'De acmeïst schreef gedichten; Acmeland is een park.',
    'Het bedrijf Ele.me bezorgt maaltijden, en Café Noir B.V. schenkt koffie.',
  ].join('\n\n'),
  'b.txt': 'Ook hier werkt Acme aan de weg. Wie dat betaalt, weet niemand.',
});

describe('the passages that name a company', () => {
  it.each<[string, string[]]>([
    ['Acme', ['a.txt ¶2', 'a.txt ¶1', 'b.txt ¶1']],
    ['acme', ['a.txt ¶2', 'a.txt ¶1', 'b.txt ¶1']],
    ['Acme?', ['a.txt ¶2', 'a.txt ¶1', 'b.txt ¶1']],
    ['ele me', ['a.txt ¶4']],
    ['cafe noir', ['a.txt ¶4']],
  ])('are found by "%s", also in possessives and compounds', async (name, places) => {
    const answer = await findCompany(lookupOf(name), snapshot);
    expect(placesOf(answer).toSorted()).toEqual(places.toSorted());
    expect(answer.confidence).toBe('sure');
  });

  it('are found by the name without its legal form, as the same company', async () => {
    expect((await findCompany(lookupOf('cafe noir'), snapshot)).company).toMatchObject({
      match: 'known',
      name: 'Café Noir B.V.',
    });
  });

  it('are found in one source only where that is asked', async () => {
    expect(placesOf(await findCompany(lookupOf('Acme', { source: 'b' }), snapshot))).toEqual([
      'b.txt ¶1',
    ]);
  });

  it('have each place of the name marked', async () => {
    const [first] = (await findCompany(lookupOf('Acme', { source: 'a' }), snapshot)).passages;
    const marked = first?.highlights.map(([start, end]) => first.passage.text.slice(start, end));
    expect(marked).toEqual(['Acme', 'Acme', 'ACME']);
  });

  it.each(['Acm', 'acmei', 'land', 'de', 'wie', 'Wie', '…', '😀', '.*'])(
    'are none for "%s"',
    async (name) => {
      expect((await findCompany(lookupOf(name), snapshot)).confidence).not.toBe('sure');
    },
  );

  it('are counted all, and given as many as are wanted', async () => {
    const { total, passages, sources } = await findCompany(
      lookupOf('Acme', { limit: 1 }),
      snapshot,
    );
    expect({ total, sources, given: passages.length }).toEqual({ total: 3, sources: 2, given: 1 });
  });
});
