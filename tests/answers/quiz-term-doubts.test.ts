import { expect, it } from 'vitest';
import { definitionsOf } from '../../src/answers/quiz/terms/definitions-of.ts';
import {
  askingDoubts,
  caseOf,
  type TermDoubt,
  termDoubt,
  termDoubts,
} from '../../src/answers/quiz/terms/doubts.ts';
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

it.each(askingDoubts.map((row) => [row.name, row] as const))(
  'a term is not asked for that is %s',
  async (name, row) => {
    expect(await doubtIn(row, askingDoubts)).toBe(name);
  },
);
