import { describe, expect, test } from 'vitest';
import { findCompany } from '../../../src/answers/company/company.ts';
import { lookupOf, snapshotOf } from '../../answers/look-up.ts';

async function namesOf(...texts: readonly string[]): Promise<string[][]> {
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
  const { facts } = await snapshotOf(files);
  return facts.companies.map(({ name, aliases }) => [name, ...aliases]);
}

describe('names that stand in a heading alone', () => {
  test.each([
    ['Talmo Pumps plc – Annual Report', 'Talmo Pumps plc'],
    ['Jaarverslag Toonkunstkoor Brixum over 2023', 'Toonkunstkoor Brixum'],
    ['Bibliotheek De Talm in cijfers', 'Bibliotheek De Talm'],
    ['Talmbrook Rowing Club – Spring Newsletter', 'Talmbrook Rowing Club'],
    ['The Talmo Museum of Bread: annual review', 'Talmo Museum of Bread'],
  ])('of "%s"', async (heading, name) => {
    expect(
      await namesOf(`# ${heading}\n\n## Beeld\n\nHet was nat, en er kwamen er 40.`),
    ).toStrictEqual([[name]]);
  });

  test.each([
    'The Role of the School Board',
    'Why Central Banks Matter',
    'Hoofdstuk 4: De school en de bank',
    'Jan Talmo over Brixum',
  ])('none of "%s"', async (heading) => {
    expect(
      await namesOf(`# Iets\n\n## ${heading}\n\nHet was nat, en er kwamen er 40.`),
    ).toStrictEqual([]);
  });

  test('the text below goes on with it', async () => {
    const text = '# Talmo Air: traffic\n\nTalmo’s results rose. Shares of Talmo gained 3%.';
    expect((await namesOf(text)).flat()).toContain('Talmo Air');
  });

  test('it counts for the first passage under it', async () => {
    const { facts } = await snapshotOf({
      'a.md': 'Eerst dit.\n\n# Talmo Motoren N.V.\n\nHet regende.\n\nHet waaide.',
    });
    expect(facts.companies).toMatchObject([{ name: 'Talmo Motoren N.V.', passages: [1] }]);
  });

  test('who asks for it gets what stands under it', async () => {
    const snapshot = await snapshotOf({
      'a.md': '# Talmo Motoren N.V.\n\nHet regende de hele dag.',
    });
    const answer = await findCompany(lookupOf('Talmo Motoren N.V.'), snapshot);
    expect(answer).toMatchObject({ confidence: 'sure', total: 1 });
    expect(answer.passages[0]?.highlights).toStrictEqual([]);
  });

  test('what kind it is may be left out below', async () => {
    const text = '# Theater De Talmer in cijfers\n\nHet was vol.\n\nToen zou de Talmer dicht gaan.';
    expect(await namesOf(text)).toStrictEqual([['Talmer', 'Theater De Talmer']]);
  });
});
