import { expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { languagePacks } from '../../../src/language/packs/index.ts';
import { italian } from '../italian/index.ts';
import { makePassages } from './make-passages.ts';

const packs = new Map([...languagePacks, ['it', italian]]);

async function namesIn(text: string, withItalian: boolean): Promise<string[]> {
  const passages = makePassages('it', [text]);
  const found = await findCompanies(passages, withItalian ? { packs } : {});
  return found.map(({ name }) => name);
}

test.each([
  ['Le azioni di Brixum sono in calo.', 'Brixum'],
  ['Ieri la banca Talmo ha chiuso.', 'Talmo'],
  ['Il direttore della Vandeloo tace.', 'Vandeloo'],
  ['Poi la Zoevie è stata acquisita per due miliardi di euro.', 'Zoevie'],
])('a language is added as data alone: %s', async (text, name) => {
  expect(await namesIn(text, false)).toStrictEqual([]);
  expect(await namesIn(text, true)).toStrictEqual([name]);
});

test.each(['Ieri il ministro Brixum ha taciuto.', 'Abita nella città Talmo da anni.'])(
  'its words also tell what is no company: %s',
  async (text) => {
    expect(await namesIn(text, true)).toStrictEqual([]);
  },
);

test('no other language stands in for one without such words', async () => {
  expect(await namesIn('Il concern Brixum, the company Talmo.', false)).toStrictEqual([]);
  expect(await namesIn('Ha scelto Brixum S.p.A. e Talmo Group.', false)).toStrictEqual([
    'Brixum S.p.A.',
    'Talmo Group',
  ]);
});
