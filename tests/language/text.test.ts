import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { editDistance } from '../../src/language/letters/edit-distance.ts';
import { fold } from '../../src/language/letters/fold.ts';
import { toLocale } from '../../src/language/locale.ts';
import { allMonthNames } from '../../src/language/names/months.ts';
import { findMisspelled, nearestNames } from '../../src/language/names/nearest-names.ts';
import { findClauses, findSentences } from '../../src/language/sentences.ts';
import { findWords } from '../../src/language/words/words.ts';

const cut = (text: string) => findSentences(text).map((range) => text.slice(...range));

describe('the sentences of a passage', () => {
  it.each<[string, string[]]>([
    ['Een zin. Nog een zin.', ['Een zin.', 'Nog een zin.']],
    ['Een vraag? Ja! Echt…', ['Een vraag?', 'Ja!', 'Echt…']],
    ['‘Wat?’ vroeg hij. “Niets.” Zij zweeg.', ['‘Wat?’ vroeg hij.', '“Niets.”', 'Zij zweeg.']],
    ['Volgens dr. Jansen o.a. Piet. Klaar.', ['Volgens dr. Jansen o.a. Piet.', 'Klaar.']],
    ['Het kostte 4.500 euro. In 2016 niet.', ['Het kostte 4.500 euro.', 'In 2016 niet.']],
    ['J. K. Rowling schreef het. Echt.', ['J. K. Rowling schreef het.', 'Echt.']],
    ['The answer is no. Sales rose.', ['The answer is no.', 'Sales rose.']],
    ['Zie bijlage b. De omzet steeg.', ['Zie bijlage b.', 'De omzet steeg.']],
    ['Zie art. 5 en nr. 7. Klaar.', ['Zie art. 5 en nr. 7.', 'Klaar.']],
    ['D.w.z. Piet. Prof. De Wit ook.', ['D.w.z. Piet.', 'Prof. De Wit ook.']],
    ['zonder einde', ['zonder einde']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('hold everything but the white space between them, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('. ', '? ', '! A', '… '),
        (a, b) => {
          const text = (a + b).repeat(3).trim();
          expect(cut(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
    );
  });

  it('have clauses, at commas that are not inside a number', () => {
    const text = 'In 2017 was het 4,4 procent, maar later niet; dat viel op.';
    const clauses = findClauses(text, [0, text.length], 'nl').map((range) =>
      text.slice(...range).trim(),
    );
    expect(clauses.filter((clause) => clause !== '')).toEqual([
      'In 2017 was het 4,4 procent,',
      'maar later niet;',
      'dat viel op.',
    ]);
  });
});

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Ele.me bezorgt 346.000 keer', ['Ele', 'me', 'bezorgt', '346.000', 'keer']],
    ['Alibaba-oprichter zei: “4,4%”', ['Alibaba', 'oprichter', 'zei', '4,4']],
    ['e\u0301e\u0301n\u00adwoord', ['e\u0301e\u0301n\u00adwoord']],
    ['😀 .*+?', []],
  ])('%j', (text, words) => {
    expect(Array.from(findWords(text), (word) => word.text)).toEqual(words);
  });
});

describe('folding', () => {
  it.each([
    ['Één', 'een'],
    ['ÆRØ', 'aero'],
    ['Straße', 'strasse'],
    ['co\u00adöperatie', 'cooperatie'],
    ['İstanbul', 'istanbul'],
    ['ＡＢＣ', 'abc'],
    ['\ufc5eº', 'o'],
    ['\ufc5e', '\ufc5e'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('the language of a text', () => {
  it.each([
    ['De brug is al een jaar dicht en dat merkt iedereen.', 'nl'],
    ['The bridge has been closed for a year and everyone notices.', 'en'],
    ['Die Brücke ist seit einem Jahr geschlossen und das merkt jeder.', 'de'],
    ['Le pont est fermé depuis un an et tout le monde le remarque.', 'fr'],
    ['Bron har varit stängd i ett år och det märker alla.', 'sv'],
    // "Ton" is a word of French as well.
    ['De klok van de toren weegt anderhalve ton.', 'nl'],
    ['Der Bau dauerte anderthalb Jahre.', 'de'],
    ['Le poids de ton sac est lourd.', 'fr'],
    ['Didi Chuxing', null],
    ['', null],
  ])('%j: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['nl', 'nl'],
    ['nl_NL.UTF-8', 'nl'],
    ['en-GB', 'en'],
    ['sv-SE', 'en'],
    ['', 'en'],
  ])('of whoever has the locale %j is %s', (code, locale) => {
    expect(toLocale(code)).toBe(locale);
  });

  it.each([
    ['juli', 7],
    ['july', 7],
    ['mrt', 3],
    ['märz', 3],
    ['août', 8],
  ])('has %s for a month', (name, month) => {
    expect(allMonthNames().get(name)).toBe(month);
  });
});

describe('names that look alike', () => {
  it.each([
    ['', '', 0],
    ['didi', 'didi', 0],
    ['didi', 'dide', 1],
    ['didi', 'ddii', 1],
    ['tencent', 'tencnet', 1],
    ['kanzhun', 'kanzh', 2],
    ['didi', 'uber', 3],
  ])('%j and %j are %i apart, as far as is looked', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(Math.min(3, distance));
    expect(editDistance(b, a, 2)).toBe(Math.min(3, distance));
  });

  it.each([
    ['Dide', 'Didi'],
    ['Tencnet', 'Tencent'],
    ['tensent', 'Tencent'],
    ['QX', null],
    ['Philips', null],
  ])('%s is meant as %s', (wanted, name) => {
    expect(findMisspelled(wanted, ['Didi', 'Tencent', 'QQ', 'Uber'])).toBe(name);
  });

  it('are ranked by how much they look alike', () => {
    expect(nearestNames('Ant', ['Uber', 'Tencent', 'Ant Group', 'Ant Financial'], 2)).toEqual([
      'Ant Group',
      'Ant Financial',
    ]);
  });
});
