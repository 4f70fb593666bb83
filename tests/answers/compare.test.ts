import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answers/compare/compare.ts';
import { snapshotOf } from '../discord/material.ts';

const snapshot = await snapshotOf([
  {
    file: 'noord.txt',
    title: 'Noord',
    lines: ['De molen van Noord haalt een rendement van 40%.', 'Noord heeft een haven aan zee.'],
  },
  { file: 'zuid.txt', title: 'Zuid', lines: ['De molen van Zuid haalt een rendement van 30%.'] },
  { file: 'oost.txt', title: 'Oost', lines: ['In het oosten groeit gras.'] },
]);

describe('a comparison', () => {
  it('takes the two sources that say something where none is named', async () => {
    const { sides } = await compare({ query: 'rendement molen', a: null, b: null }, snapshot);
    expect(sides.map(({ name }) => name).toSorted()).toEqual(['Noord', 'Zuid']);
  });

  it('shows of each side its own passage, and figures of the same measure', async () => {
    const asked = { query: 'rendement molen', a: 'zuid.txt', b: 'noord.txt' };
    const { sides, figures } = await compare(asked, snapshot);
    expect(sides.map(({ best }) => best?.passage.source.file)).toEqual(['zuid.txt', 'noord.txt']);
    expect(figures.map((pair) => pair.map(({ figure }) => figure.text))).toEqual([['30%', '40%']]);
  });

  it('sets no figures side by side that have but function words in common', async () => {
    const made = await snapshotOf([
      { file: 'a.txt', title: 'A', lines: ['Van de molens is hier wel 40% over hout gedekt.'] },
      { file: 'b.txt', title: 'B', lines: ['Van de molens is hier wel 30% over land verkocht.'] },
    ]);
    const { figures } = await compare({ query: 'molens', a: 'a.txt', b: 'b.txt' }, made);
    expect(figures).toEqual([]);
  });

  it.each([
    ['groeide in 2023 met 12%', 'groeide in 2023 met 3%', 1],
    ['groeide in 2023 met 12%', 'daalde in 2023 met 3%', 0],
    ['was in 2023 meer dan 12%', 'was in 2023 3%', 1],
  ])('sets growth beside growth alone: %s, %s', async (one, other, count) => {
    const made = await snapshotOf([
      { file: 'a.txt', title: 'A', lines: [`De afzet van de keten ${one}.`] },
      { file: 'b.txt', title: 'B', lines: [`De afzet van de keten ${other}.`] },
    ]);
    const asked = { query: 'afzet', a: 'a.txt', b: 'b.txt' };
    expect((await compare(asked, made)).figures).toHaveLength(count);
  });

  it('says of a side that says nothing that it does', async () => {
    const asked = { query: 'haven', a: 'noord.txt', b: 'oost.txt' };
    const { sides, figures } = await compare(asked, snapshot);
    expect(sides.map(({ best }) => best === null)).toEqual([false, true]);
    expect(figures).toEqual([]);
  });

  it('names near companies as well as sources where a name is of neither', async () => {
    const made = await snapshotOf([
      { file: 'a.txt', title: 'Kranten', lines: ['De bus van Brixum B.V. rijdt op gas.'] },
    ]);
    const asked = { query: 'bus', a: 'Brixmu', b: null };
    await expect(compare(asked, made)).rejects.toMatchObject({
      key: 'unknown-side',
      data: { nearest: ['Brixum B.V.', 'Kranten'] },
    });
  });

  it('is of two, not twice of one', async () => {
    const asked = { query: 'haven', a: 'noord.txt', b: 'Noord' };
    expect((await compare(asked, snapshot)).isSame).toBe(true);
  });
});

describe('a comparison within a collection', async () => {
  const made = await snapshotOf([
    { file: 'a/noord.txt', title: 'Noord', lines: ['De molen haalt 40%.', 'Brixum B.V. maalt.'] },
    { file: 'a/west.txt', title: 'West', lines: ['De molen haalt 20%.'] },
    { file: 'b/zuid.txt', title: 'Zuid', lines: ['De molen van Brixum B.V. haalt 30%.'] },
    { file: 'b/oost.txt', title: 'Oost', lines: ['De molen haalt 50%.'] },
  ]);
  const filesOf = async (a: string | null, b: string | null) => {
    const { sides } = await compare({ query: 'molen', a, b, source: 'a/' }, made);
    return sides.map(({ best }) => best?.passage.source.file ?? null);
  };

  it('takes no source from elsewhere that is not named', async () => {
    const found = await filesOf(null, null);
    expect(new Set(found)).toEqual(new Set(['a/noord.txt', 'a/west.txt']));
    expect(await filesOf('b/zuid.txt', 'a/west.txt')).toEqual(['b/zuid.txt', 'a/west.txt']);
  });

  it('shows of a company what the collection says of it', async () => {
    expect(await filesOf('Brixum B.V.', 'a/west.txt')).toEqual([null, 'a/west.txt']);
  });
});
