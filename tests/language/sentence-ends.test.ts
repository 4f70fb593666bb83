import { describe, expect, it } from 'vitest';
import { detectLanguage, findSentences } from '../../src/language/index.ts';

describe('a point after an abbreviation ends no sentence', () => {
  it.each([
    'Der Bund zahlt etwa 7 Mio. Euro und 2 Mrd. Franken, d. h. Geld von allen.',
    'Er nennt u. a. Bonn, bspw. Köln und z. B. Trier.',
    'De zgn. Groene brief, d.w.z. De tekst van o. a. De Wit, is weg.',
    'De zaak van ca. 1900 (vgl. Hfst. 3) loopt sinds okt. 2021.',
    'It was signed in Sept. 2019 by approx. Nine people, i.e. All of them.',
    'See Brown et al. 2018, viz. The second part.',
  ])('%s', (text) => {
    expect(findSentences(text)).toHaveLength(1);
  });

  it.each(['Dat kost 4 mln. In 2020 was het minder.', 'Zij weet x. De rest volgt.'])(
    'but others do: %s',
    (text) => {
      expect(findSentences(text)).toHaveLength(2);
    },
  );
});

describe('a short passage is in a language of its own where its words tell it plainly', () => {
  it.each([
    ['It was minus nine degrees in Bergen.', 'nl', 'en'],
    ['Das Bad in Trier hat sieben Grad.', 'nl', 'de'],
    ['Het park in Tiel telt negen bomen.', 'en', 'nl'],
    ['Los Angeles', 'nl', null],
  ])('%s, amid %s, is in %s', (text, around, language) => {
    expect(detectLanguage(text, { least: 2, around })).toBe(language);
  });

  it('and a word that a language writes with a mark counts less without it', () => {
    expect(detectLanguage('Een lat van de muur is dik en een lat is dun.')).toBe('nl');
  });
});
