import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/facts/companies/cues/examples/index.ts';
import { cues } from '../../../src/facts/companies/cues/index.ts';
import { judge } from '../../../src/facts/companies/weigh/judge.ts';
import {
  afterNames,
  besideNames,
  inLists,
} from '../../../src/facts/companies/cues/around/neighbours.ts';
import { createLexicons } from '../../../src/facts/companies/words/lexicons.ts';

const rows = [
  ...cues.flatMap(({ groups }) => groups.flat()),
  ...besideNames,
  afterNames,
  ...inLists,
];
const names: readonly string[] = rows.map(({ name }) => name);
const lexicons = createLexicons();

/** Words that the library of an example writes small: those that the example does. */
function isCommonIn(text: string): (word: string) => boolean {
  const words = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  return (word) => words.has(word);
}

describe.each(Object.entries(examples))('every row holds of its example: %s', (language, own) => {
  test.each(Object.entries(own))('%s', (name, example) => {
    expect(names).toContain(name);
    expect(example).toMatch(/\[.+\]/u);
    const text = example.replaceAll(/[[\]]/gu, '');
    const held: string[] = [];
    judge(text, lexicons(language), isCommonIn(text), {
      onCue: ({ start }, cue) => {
        if (start === example.indexOf('[')) held.push(cue);
      },
    });
    expect({ example, held }).toMatchObject({ held: expect.arrayContaining([name]) });
  });
});

test('every row has a name of its own, and an example', () => {
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toStrictEqual([]);
  const shown = new Set(Object.values(examples).flatMap((own) => Object.keys(own)));
  expect(names.filter((name) => !shown.has(name))).toStrictEqual([]);
});
