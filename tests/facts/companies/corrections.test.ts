import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../../src/facts/companies/corrections/parse.ts';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

const passages = makePassages('nl', [
  'De topman van Brixum vertrok.',
  'De beursgang van Talmo lukte, die van brx niet.',
  'Niemand kent Zoevie.',
]);

function correct(yaml: string): ReturnType<typeof findCompanies> {
  return findCompanies(passages, { corrections: parseCorrections(yaml) });
}

describe('what an operator states', () => {
  test('adds aliases and a kind, and finds them literally', async () => {
    expect((await correct('Brixum:\n  aliases: [brx]\n  kind: company'))[0]).toStrictEqual({
      name: 'Brixum',
      aliases: ['brx'],
      passages: [0, 1],
      kind: 'company',
    });
  });

  test('leaves out what is to be ignored', async () => {
    expect((await correct('Brixum: { ignore: true }')).map(({ name }) => name)).toStrictEqual([
      'Talmo',
    ]);
  });

  test('adds a name that was not recognised, and none that is not there', async () => {
    const names = (await correct('Zoevie:\nNergens:')).map(({ name }) => name);
    expect(names).toStrictEqual(['Brixum', 'Talmo', 'Zoevie']);
  });

  test('is meant for the name with its legal form too', async () => {
    const texts = makePassages('nl', [
      'Brixum N.V. maakte winst.',
      'De winst van Brixum N.V. steeg.',
    ]);
    const find = (yaml: string) => findCompanies(texts, { corrections: parseCorrections(yaml) });
    expect((await find('')).map(({ name }) => name)).toStrictEqual(['Brixum N.V.']);
    expect((await find('Brixum: { ignore: true }')).map(({ name }) => name)).toStrictEqual([]);
    expect((await find('Brixum: { kind: company }')).map(({ name }) => name)).toStrictEqual([
      'Brixum',
    ]);
  });

  test('makes one company of two', async () => {
    expect(await correct('Brixum: { aliases: [Talmo] }')).toStrictEqual([
      { name: 'Brixum', aliases: ['Talmo'], passages: [0, 1] },
    ]);
  });
});

describe('parseCorrections', () => {
  test.each(['', '# nothing yet', '{}'])('nothing stated: %j', (yaml) => {
    expect(parseCorrections(yaml)).toStrictEqual({ entries: [], errors: [] });
  });

  test('the parts that are not given have their defaults', () => {
    expect(parseCorrections('Brixum:').entries).toStrictEqual([
      { name: 'Brixum', aliases: [], kind: null, ignore: false },
    ]);
  });

  test.each([
    ['- Brixum', /list of names/u],
    ['just a text', /list of names/u],
    ['Brixum: [', /Line 1/u],
    ['Brixum: { alias: x }', /"Brixum" may have aliases, kind and ignore only/u],
    ['Brixum: { aliases: x }', /"aliases" of "Brixum"/u],
    ['Brixum: { kind: bakery }', /"kind" of "Brixum"/u],
    ['Brixum: 3', /"Brixum" cannot be used/u],
    ['x'.repeat(1_000_001), /larger than 1 MB/u],
  ])('an error is a sentence: %.30s', (yaml, sentence) => {
    const { entries, errors } = parseCorrections(yaml);
    expect(entries).toStrictEqual([]);
    expect(errors).toStrictEqual([expect.stringMatching(sentence)]);
  });

  test('one wrong entry does not lose the others', () => {
    const { entries, errors } = parseCorrections('Brixum: 3\nTalmo: { kind: company }');
    expect(entries.map(({ name }) => name)).toStrictEqual(['Talmo']);
    expect(errors).toHaveLength(1);
  });

  test('a name that two entries state is the first one’s, and reported', async () => {
    const yaml = 'Brixum: { aliases: [brx] }\nTalmo: { aliases: [BRX] }';
    expect(parseCorrections(yaml).errors).toStrictEqual([
      '"BRX" is stated of "Brixum" and of "Talmo".',
    ]);
    expect((await correct(yaml)).map(({ name }) => name)).toStrictEqual(['Brixum', 'Talmo']);
  });

  test('data only: no tags, no multiplying aliases', () => {
    const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)
      .join('\n')}`;
    expect(parseCorrections(laughs).entries).toStrictEqual([]);
    expect(parseCorrections('Brixum: !!js/function "x"').entries).toStrictEqual([]);
  });
});
