import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getWordAnalyser } from '../../src/analysis/analyse.ts';
import { languagePacks } from '../../src/language/packs/index.ts';
import { findWords, initialsOf, visitWords } from '../../src/language/words/words.ts';

const url = new URL('../fixtures/stat/lifelike.json', import.meta.url);
const texts = z
  .array(z.object({ text: z.string() }))
  .parse(JSON.parse(readFileSync(url, 'utf8')))
  .map(({ text }) => text);

describe('words by the letters that they begin with', () => {
  it.each([...languagePacks.keys()])('are all that may have one of some terms, in %s', (code) => {
    const analyseWord = getWordAnalyser(code);
    for (const text of texts) {
      for (const { text: word, start } of findWords(text)) {
        const { term } = analyseWord(word);
        const seen: number[] = [];
        visitWords(word, initialsOf([term], code), (_, at) => seen.push(at));
        expect({ word, term, start, seen: seen.length > 0 }).toMatchObject({ seen: true });
      }
    }
  });

  it('are fewer than all, and stand where they do', () => {
    const seen: [string, number][] = [];
    visitWords('Een été in 2019, art. 5: "Ebbe" gemaakt.', initialsOf(['ebbe'], 'nl'), (word, at) =>
      seen.push([word, at]),
    );
    expect(seen).toEqual([
      ['Een', 0],
      ['été', 4],
      ['art.', 17],
      ['Ebbe', 26],
      ['gemaakt', 32],
    ]);
  });
});
