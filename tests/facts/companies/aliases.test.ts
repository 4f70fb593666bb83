import { describe, expect, test } from 'vitest';
import { abbreviates } from '../../../src/facts/companies/aliases/abbreviations.ts';
import { toSpellingKey as spellingKey } from '../../../src/facts/companies/known-words.ts';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import type { Company } from '../../../src/facts/types.ts';
import { makePassages } from './make-passages.ts';

function find(...texts: string[]): Promise<Company[]> {
  return findCompanies(makePassages('nl', texts));
}

describe('aliases', () => {
  test('a possessive or a compound is the company itself', async () => {
    expect(
      await find('De winst van Brixum steeg.', "Brixum's app ook.", 'De Brixum-topman lacht.'),
    ).toStrictEqual([{ name: 'Brixum', aliases: [], passages: [0, 1, 2] }]);
  });

  test('a plural of one word of a longer name', async () => {
    const companies = await find(
      'De beursgang van Blue Wagon Alliance lukte.',
      'Het bedrijf Blue Wagon Alliance groeit.',
      'De beursgang van Blue Wagons Alliance was groot.',
    );
    expect(companies).toStrictEqual([
      { name: 'Blue Wagon Alliance', aliases: ['Blue Wagons Alliance'], passages: [0, 1, 2] },
    ]);
  });

  test('a rare spelling that is a letter away from a longer name known elsewhere', async () => {
    const companies = await find(
      'De topman van Vandeloo vertrok.',
      'Het concern Vandeloo groeide.',
      'Ook Vanteloo deed mee.',
    );
    expect(companies).toMatchObject([{ name: 'Vandeloo', aliases: ['Vanteloo'] }]);
  });

  test('no misspelling: a short name, or one with a cue of its own', async () => {
    const short = await find(
      'Het concern Talmo groeit.',
      'Het concern Talmo krimpt.',
      'Ook Tolmo.',
    );
    expect(short.flatMap(({ aliases }) => aliases)).toStrictEqual([]);
    const own = await find(
      'Het concern Vandeloo groeit.',
      'Het concern Vandeloo krimpt.',
      'Het bedrijf Vanteloo is een ander.',
    );
    expect(own.map(({ name }) => name)).toStrictEqual(['Vandeloo', 'Vanteloo']);
  });

  test('an abbreviation introduced in brackets', async () => {
    const companies = await find(
      'De Brixumse Vereniging van Tuinders (BVT) klaagt.',
      'De BVT wacht af.',
    );
    expect(companies).toMatchObject([{ aliases: [expect.any(String)], passages: [0, 1] }]);
  });

  test('the short form after the long one, in the same source', async () => {
    const companies = await find(
      'De topman van Vandeloo Holding Group sprak.',
      'Toen zweeg Vandeloo.',
    );
    expect(companies).toMatchObject([
      { aliases: [expect.stringMatching(/^Vandeloo/u)], passages: [0, 1] },
    ]);
  });

  test('a sister company is another company', async () => {
    const companies = await find(
      'De beursgang van Talmo Group lukte.',
      'Een app van Talmo Financial.',
    );
    expect(companies.map(({ name }) => name)).toStrictEqual(['Talmo Financial', 'Talmo Group']);
  });

  test('other capitals and a legal form make no other company', async () => {
    expect(spellingKey('TALMO N.V.')).toBe(spellingKey('Talmo'));
    expect(spellingKey('Talmo Group')).not.toBe(spellingKey('Talmo'));
  });
});

test.each([
  ['NS', 'Nederlandse Spoorwegen', true],
  ['VvD', 'Vereniging van Dijkers', false],
  ['XS', 'Nederlandse Spoorwegen', false],
  ['NS', 'NSA', false],
])('%s abbreviates %s: %s', (short, long, expected) => {
  expect(abbreviates(short, long)).toBe(expected);
});

describe('spellings of one name', () => {
  test.each([
    ['Koninklijke Brixum N.V.', 'Brixum'],
    ['L’Talmo', "L'Talmo"],
    ['Talmo & Brixum', 'Talmo en Brixum'],
  ])('%s is %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  test('a royal library is another than a library', () => {
    expect(spellingKey('Royal Mail')).not.toBe(spellingKey('Mail'));
  });

  test('an abbreviation of capitals with one small letter', () => {
    expect(abbreviates('BZa', 'Brixumse Zorgautoriteit')).toBe(true);
  });

  test('a genitive as frequent as the name is still no name of its own', async () => {
    expect(await find('De topman van Brixum vertrok.', 'Daar is Brixums bier.')).toMatchObject([
      { name: 'Brixum', aliases: ['Brixums'] },
    ]);
  });

  test('the genitive of Dutch is the name itself', async () => {
    expect(
      await find(
        'De topman van Brixum vertrok.',
        'Het bedrijf Brixum groeit.',
        'Daar is Brixums bier.',
      ),
    ).toMatchObject([{ name: 'Brixum', aliases: ['Brixums'], passages: [0, 1, 2] }]);
  });
});
