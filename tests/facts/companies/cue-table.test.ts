import { describe, expect, test } from 'vitest';
import { cues } from '../../../src/facts/companies/cues/index.ts';
import { judge } from '../../../src/facts/companies/cues/judge.ts';
import { besideNames, inLists } from '../../../src/facts/companies/cues/neighbours.ts';
import { createLexicons } from '../../../src/facts/companies/words/lexicon.ts';

const rows = [...cues.flatMap(({ groups }) => groups.flat()), ...besideNames, ...inLists];
const lexicons = createLexicons();

/** Words that the library of an example writes small: those that the example does. */
function isCommonIn(text: string): (word: string) => boolean {
  const words = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  return (word) => words.has(word);
}

describe('every row of the table holds of its example', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (name, { examples }) => {
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    for (const [language, example] of Object.entries(examples)) {
      const text = example.replaceAll(/[[\]]/gu, '');
      const start = example.indexOf('[');
      expect(example).toContain('[');
      const held: string[] = [];
      judge(text, lexicons(language), isCommonIn(text), (chain, cue) => {
        if (chain.start === start) held.push(cue);
      });
      expect({ example, held }).toMatchObject({ held: expect.arrayContaining([name]) });
    }
  });
});

test('a row is found by its name', () => {
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toStrictEqual([]);
});
