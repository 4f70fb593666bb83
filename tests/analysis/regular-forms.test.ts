import { expect, it } from 'vitest';
import {
  findIrregularForms,
  findRegularForms,
  findVerbForms,
  getWordAnalyser,
} from '../../src/analysis/index.ts';
import { fold } from '../../src/language/index.ts';

/** Whether two words are taken for forms of one. */
function areForms(one: string, other: string, language: string): boolean {
  const { term: wanted } = getWordAnalyser(language)(other);
  const word = fold(one);
  const forms = [
    word,
    ...findRegularForms(word, language),
    ...findIrregularForms(word, language),
    ...findVerbForms(word, language),
  ];
  return forms.some((form) => getWordAnalyser(language)(form).term === wanted);
}

it.each([
  ['nl', 'probleem problemen, mens mensen, gids gidsen, theorie theorieën, groot grote'],
  ['nl', 'hoog hoge, lief lieve, grijs grijze, dik dikke, nieuw nieuwe, factor factoren'],
  ['nl', 'dag dagen, werkdag werkdagen, bedrag bedragen, glas glazen, spel spelen, koe koeien'],
  ['nl', 'politicus politici, centrum centra, gymnasium gymnasia, boom bomen, bom bommen'],
  ['en', 'bus buses, lens lenses, shelf shelves, wife wives, analysis analyses, basis bases'],
  ['en', 'index indices, cactus cacti, radius radii, curriculum curricula, person people'],
  ['de', 'auto autos, museum museen, zentrum zentren, firma firmen, thema themen, virus viren'],
])('%s: %s are forms of one word, both ways', (language, pairs) => {
  for (const pair of pairs.split(', ')) {
    const [one = '', other = ''] = pair.split(' ');
    expect(areForms(one, other, language), `${one} → ${other}`).toBe(true);
    expect(areForms(other, one, language), `${other} → ${one}`).toBe(true);
  }
});

it.each([
  ['nl', 'maan man, boom bommen, zoon zonnen, kop kopen'],
  ['en', 'bus busy, basis basic, index indie'],
  ['de', 'auto autor, thema themse'],
])('%s: %s are not', (language, pairs) => {
  for (const pair of pairs.split(', ')) {
    const [one = '', other = ''] = pair.split(' ');
    expect(areForms(one, other, language), `${one} → ${other}`).toBe(false);
  }
});
