import { describe, expect, it } from 'vitest';
import { judge } from '../../src/answers/judge.ts';
import { buildDictionary } from '../../src/dictionaries/build-dictionary.ts';
import { combine } from '../../src/dictionaries/open-dictionaries.ts';
import { buildIndex } from '../../src/search/inverted-index/build-index.ts';
import { createTimeSlices } from '../../src/system/time-slices.ts';
import { makePassages } from './made-up.ts';

const pairs = [
  ['bakker', 'baker'],
  ['verkopen', 'sell'],
  ['brood', 'bread'],
  ['haven', 'harbour'],
  ['visser', 'fisherman'],
  ['gegeven', 'data'],
  ['lek', 'breach'],
  ['brandweer', 'fire brigade'],
  ['vuur', 'fire'],
].map(([word = '', translation = '']) => ({ word, translation, weight: 1 }));
const words = combine([await buildDictionary('made up', ['nl', 'en'], pairs, createTimeSlices())]);
const dictionaries = { current: () => words, loaded: Promise.resolve([]) };

const DUTCH = [
  'De bakker in het dorp verkoopt elke ochtend vers brood aan de buren.',
  'De vissers van de haven vangen haring en schol, maar geen kabeljauw meer.',
  'Bij het gegevenslek van vorig jaar lagen alle adressen op straat.',
  'De brandweer kwam te laat voor de schuur van de molenaar.',
  'Het vuur van de smid gaat nooit uit, ook niet in de zomer.',
];
const dutch = makePassages({ 'dorp.txt': DUTCH });
const index = await buildIndex(dutch, { dictionaries });
const without = await buildIndex(dutch);

function first(query: string): string | undefined {
  const [best] = index.rank(index.parse(query)).hits;
  return dutch[best?.ordinal ?? -1]?.text;
}

describe('a question in another language than the material', () => {
  it.each([
    ['What does the baker sell?', DUTCH[0]],
    ['What do the fishermen of the harbour catch?', DUTCH[1]],
    ['When was the data breach?', DUTCH[2]],
    ['Why was the fire brigade too late?', DUTCH[3]],
    ['harbour', DUTCH[1]],
  ])('%s finds it', (query, passage) => {
    expect(first(query)).toBe(passage);
  });

  it('is not told that there is nothing where a dictionary lacks most of its words', () => {
    const query = index.parse('Which harbour suffers worst from silting?');
    expect(judge(index.rank(query).evidence, query)).toBe('unsure');
  });

  it('is sure where all of it matches, and knows its words', () => {
    const query = index.parse('Does the baker sell bread?');
    const { evidence } = index.rank(query);
    expect(judge(evidence, query)).toBe('sure');
    const plain = without.parse(query.text);
    expect(judge(without.rank(plain).evidence, plain)).toBe('none');
  });
});

describe('nothing changes', () => {
  it.each(['Wat verkoopt de bakker?', 'haven', 'Où est le port ?', 'the of'])(
    'for "%s"',
    (text) => {
      expect(index.parse(text)).toEqual(without.parse(text));
    },
  );

  it('where one passage was misread as another language', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `De ${at}e boot lag stil in de oude haven.`);
    const texts = { 'a.txt': [...many, 'The baker and the harbour are in the old book.'] };
    const mixed = await buildIndex(makePassages(texts), { dictionaries });
    expect(mixed.parse('Wie is de bakker?').words[0]?.translations).toBeUndefined();
  });
});

describe('a folder in two languages', () => {
  it('is searched in both', async () => {
    const english = ['The baker has closed his shop.', 'The harbour is full of boats.'];
    const passages = makePassages({ 'a.txt': DUTCH, 'b.txt': english });
    const both = await buildIndex(passages, { dictionaries });
    const { hits } = both.rank(both.parse('Where is the baker?'));
    const found = hits.map(({ ordinal }) => passages[ordinal]?.text);
    expect(found).toEqual(expect.arrayContaining([DUTCH[0], english[0]]));
  });
});
