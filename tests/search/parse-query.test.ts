import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query/parse-query.ts';

const wordsOf = (text: string, isKnown?: (term: string) => boolean) =>
  parseQuery(text, ['nl', 'en'], isKnown).words.map(({ word }) => word);

describe('the words that a question is about', () => {
  it.each([
    ['Hoe hoog is de toren?', ['toren']],
    ['How deep is the trench?', ['trench']],
    ['hoge torens', ['hoge', 'torens']],
    ['Wat kost een hoog glas?', ['kost', 'hoog', 'glas']],
    ['high towers', ['high', 'towers']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('may be function words elsewhere, where the material has them as topics', () => {
    expect(parseQuery('haven', ['nl', 'en']).isTopical).toBe(false);
    const query = parseQuery('haven', ['nl', 'en'], (term) => term === 'haven');
    expect(query).toMatchObject({ isTopical: true, functionWords: [] });
    expect(wordsOf('haven', (term) => term === 'haven')).toEqual(['haven']);
  });
});
