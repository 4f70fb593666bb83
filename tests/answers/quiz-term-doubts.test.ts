import { expect, it } from 'vitest';
import { definitionsOf } from '../../src/answers/quiz/terms/definitions-of.ts';
import { caseOf, type TermDoubt, termDoubt } from '../../src/answers/quiz/terms/case.ts';
import { askingDoubts, termDoubts } from '../../src/answers/quiz/terms/doubts.ts';
import { isSideOfHeading } from '../../src/answers/quiz/terms/sides.ts';
import { readSnapshot } from '../../src/snapshot/index.ts';
import { makeFolder } from '../library/made-folder.ts';

/** The first reason of a table that holds for the term in brackets. */
async function doubtIn(
  { example, language }: TermDoubt,
  doubts: readonly TermDoubt[],
): Promise<string | null> {
  const term = /\[(.*?)\]/u.exec(example)?.[1] ?? 'weir';
  const text = example.replace(/[[\]]/gu, '');
  const { library, index } = await readSnapshot(await makeFolder({ 'water.md': text }));
  for (const [ordinal, passage] of library.passages.entries()) {
    for (const definition of definitionsOf(passage, index.parts.definitions.of(ordinal))) {
      if (passage.text.slice(...definition.term) !== term) continue;
      const place = { passage, ordinal, language, list: null, isOfMany: false };
      return termDoubt(caseOf(place, definition), doubts);
    }
  }
  return 'no definition';
}

it.each(termDoubts.map((row) => [row.name, row] as const))(
  'no term is what is %s',
  async (name, row) => {
    expect(await doubtIn(row, termDoubts)).toBe(name);
  },
);

it.each([
  ['Mutual weight: weirs hold back the same water', true],
  ['Mutual weight: weirs can hold back the same water', true],
  ['Mutual weight: locks can hold back the same water', false],
  ['Mutual weight: weirs that hold back the same water', false],
  ['Mutual weight: a weir that holds back the same water', false],
])('a label is said of what stands above it: %s', async (line, isSide) => {
  const { library, index } = await readSnapshot(
    await makeFolder({ 'water.md': `# Weirs\n\n${line}\n` }),
  );
  const [passage] = library.passages;
  const [definition] = passage ? definitionsOf(passage, index.parts.definitions.of(0)) : [];
  expect(passage && definition && isSideOfHeading(passage, definition, 'en')).toBe(isSide);
});

it.each(askingDoubts.map((row) => [row.name, row] as const))(
  'a term is not asked for that is %s',
  async (name, row) => {
    expect(await doubtIn(row, askingDoubts)).toBe(name);
  },
);
