import { describe, expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

describe('companies of a library', () => {
  test('no passages, no companies', async () => {
    expect(await findCompanies([])).toStrictEqual([]);
  });

  test('what is recognised once is known everywhere, also at the start of a sentence', async () => {
    const passages = makePassages(
      'nl',
      ['De topman van Brixum vertrok.', 'Brixum zweeg.'],
      ['Niemand dacht nog aan Brixum.'],
    );
    expect(await findCompanies(passages)).toStrictEqual([
      { name: 'Brixum', aliases: [], passages: [0, 1, 2] },
    ]);
  });

  test('the most named comes first', async () => {
    const passages = makePassages('en', [
      'Shares of Talmo fell.',
      'Shares of Brixum rose.',
      'The company Brixum reported a profit.',
    ]);
    expect((await findCompanies(passages)).map(({ name }) => name)).toStrictEqual([
      'Brixum',
      'Talmo',
    ]);
  });

  test('code names none', async () => {
    const [first, second] = makePassages('en', ['Shares of Brixum fell.', 'Shares of Talmo rose.']);
    if (!first || !second) throw new Error('no passages');
    const found = await findCompanies([first, { ...second, kind: 'code' }]);
    expect(found.map(({ name }) => name)).toStrictEqual(['Brixum']);
  });

  test('a surname alone after the full name is the person', async () => {
    const passages = makePassages('nl', [
      'Directeur Jan Brixum sprak.',
      'Later kwam Brixum nog eens terug op de winst.',
    ]);
    expect(await findCompanies(passages)).toStrictEqual([]);
  });

  test('a list with one known company shows the others', async () => {
    const passages = makePassages('nl', [
      'De aandelen van Brixum stegen.',
      'Hij noemde Brixum, Talmo en Zoevie.',
    ]);
    expect((await findCompanies(passages)).map(({ name }) => name)).toStrictEqual([
      'Brixum',
      'Talmo',
      'Zoevie',
    ]);
  });

  test('a longer name is one name, and its passage is found by a known part of it too', async () => {
    const passages = makePassages('nl', [
      'De Brixum-gebruikers klagen.',
      'Talma Brixum hield een peiling.',
    ]);
    const companies = await findCompanies(passages);
    expect(companies.find(({ name }) => name === 'Brixum')?.passages).toStrictEqual([0, 1]);
    expect(companies.find(({ name }) => name === 'Talma Brixum')?.passages).toStrictEqual([1]);
  });

  test('a common word before a known name is no part of it', async () => {
    const passages = makePassages('nl', [
      'Het beursdebuut van Brixum viel mee.',
      'Nog meer winst Beursdebuut BRIXUM De topman juicht.',
    ]);
    expect(await findCompanies(passages)).toMatchObject([{ name: 'Brixum', passages: [0, 1] }]);
  });

  test('a first and a last name that is a person once is one everywhere', async () => {
    const passages = makePassages('nl', [
      'Directeur Talmo Brixum sprak.',
      'De winst daalde, en het bedrijf van Talmo Brixum kreeg een boete.',
    ]);
    expect(await findCompanies(passages)).toStrictEqual([]);
  });

  test('a surname that is a company keeps its small word, also at the start of a sentence', async () => {
    const passages = makePassages('nl', [
      'Het concern bestaat uit de bedrijven Talmo, Van Brixum en Zoevie.',
      'Van Brixum stortte stenen voor miljoenen euro.',
    ]);
    const companies = await findCompanies(passages);
    expect(companies.map(({ name }) => name)).toStrictEqual(['Van Brixum', 'Talmo', 'Zoevie']);
    expect(companies[0]?.passages).toStrictEqual([0, 1]);
  });

  test('an abbreviation in brackets behind a law is that law, wherever it stands', async () => {
    const passages = makePassages('nl', [
      'De Wet brixum in balans (WBB) geldt voor bedrijven en personeel.',
      'Volgens een woordvoerder van de WBB betaalt de werkgever de WBB.',
    ]);
    expect(await findCompanies(passages)).toStrictEqual([]);
  });

  test('a possessive without what is possessed is no part of a name known without it', async () => {
    const passages = makePassages('en', [
      "Brixum Motors opened a factory, and Brixum's in Breda employs 7,000 workers.",
    ]);
    const names = (await findCompanies(passages)).map(({ name }) => name);
    expect(names).toContain('Brixum Motors');
    expect(names).not.toContain("Brixum's");
  });

  test('a word that stands where places stand is a place, unless a cue settles it', async () => {
    const business = 'Het bedrijf levert de klanten producten, en de omzet van de fabriek groeit';
    const passages = makePassages('nl', [
      `${business} van Brixum naar Delft.`,
      `${business}, en Leeds produceert mee.`,
      `${business} uit Zoevie, zegt de topman van Zoevie.`,
    ]);
    expect((await findCompanies(passages)).map(({ name }) => name)).toStrictEqual(['Zoevie']);
  });

  test('an abbreviation that is a source or announces something is an organization', async () => {
    const passages = makePassages('nl', [
      'Volgens het BRXM regent het morgen in het hele land.',
      'TLMO kondigde in februari aan dat het regent.',
    ]);
    const names = (await findCompanies(passages)).map(({ name }) => name);
    expect(names.toSorted()).toStrictEqual(['BRXM', 'TLMO']);
  });

  test('one word without a cue needs a text that speaks of business', async () => {
    const passages = makePassages('nl', [
      'Toen trok Brixum over de bergen, en de winter was streng.',
      'De klanten en het personeel van de fabriek kennen Vandeloo, dat de prijzen verlaagde.',
    ]);
    expect((await findCompanies(passages)).map(({ name }) => name)).toStrictEqual(['Vandeloo']);
  });
});
