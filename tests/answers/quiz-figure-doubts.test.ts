import { expect, it } from 'vitest';
import { figureDoubt, figureDoubts } from '../../src/answers/quiz/figures/doubts.ts';
import { poolOf } from '../../src/answers/quiz/pool.ts';
import { readSnapshot } from '../../src/snapshot/index.ts';
import { makeFolder } from '../library/made-folder.ts';

it.each(figureDoubts.map((row) => [row.name, row.example] as const))(
  'a figure is not asked for: %s',
  async (name, example) => {
    const start = example.indexOf('[');
    const text = example.replace(/[[\]]/gu, '');
    const isTable = text.includes(' | ');
    const snapshot = await readSnapshot(
      await makeFolder({ 'water.md': `# Waterbouw\n\n${isTable ? toTable(text) : text}\n` }),
    );
    const { figures } = await poolOf(snapshot);
    const asked = figures.find(
      ({ passage, figure }) => placeIn(passage.text, text, figure.start) === start,
    );
    expect(asked && figureDoubt(asked)).toBe(name);
  },
);

/** Where in an example a place of its passage stands; a table's cells may be told in another order. */
function placeIn(passage: string, example: string, start: number): number {
  return passage === example ? start : example.indexOf(passage.slice(start, start + 12));
}

function toTable(row: string): string {
  const cells = row.split(' | ').map((cell) => cell.split(': '));
  const line = (at: number) => `| ${cells.map((cell) => cell[at]).join(' | ')} |`;
  return [line(0), `|${' --- |'.repeat(cells.length)}`, line(1)].join('\n');
}
