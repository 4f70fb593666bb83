import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../src/answers/lookup/check-query.ts';
import { findSource } from '../../src/answers/lookup/find-source.ts';
import { findWithNeighbours, outline } from '../../src/answers/reading/outline.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import { readText } from '../library/read-text.ts';

const bridge = readText(
  '---\ntitle: De oude brug\naliases: [brugdossier]\n---\n\nEen.',
  'map/x1.md',
);
const dike = readText('# Dijken in Café-vorm\n\nEen.\n\n## Kop\n\nTwee.\n\nDrie.', 'dijken.md');
const library = createLibrary([bridge, dike]);

describe('a source', () => {
  it.each([
    ['map/x1.md', 'map/x1.md'],
    ['X1.MD', 'map/x1.md'],
    ['x1', 'map/x1.md'],
    ['de oude brug', 'map/x1.md'],
    ['Brugdossier', 'map/x1.md'],
    ['  oude ', 'map/x1.md'],
    ['cafe', 'dijken.md'],
  ])('is found as "%s"', (name, file) => {
    expect(findSource(name, library).file).toBe(file);
  });

  it('is the one whose file is named, though another ends alike', () => {
    const [inner, outer] = [readText('Een.', 'archief/index.md'), readText('Twee.', 'index.md')];
    const both = createLibrary([inner, outer]);
    expect(findSource('index.md', both)).toBe(outer);
    expect(findSource('archief/index.md', both)).toBe(inner);
    expect(() => findSource('index', both)).toThrow(
      expect.objectContaining({
        key: 'unknown-source',
        data: { name: 'index', nearest: ['index.md', 'archief/index.md'] },
      }),
    );
  });

  it.each([
    ['what is in no name', 'zee', ['De oude brug', 'Dijken in Café-vorm']],
    ['what is in more than one', 'd', ['De oude brug', 'Dijken in Café-vorm']],
    ['nothing', ' ', ['De oude brug', 'Dijken in Café-vorm']],
  ])('is not found by %s; the nearest are named', (_, name, nearest) => {
    expect(() => findSource(name, library)).toThrow(
      expect.objectContaining({
        key: 'unknown-source',
        data: { name, nearest: expect.arrayContaining(nearest) },
      }),
    );
  });

  it('has an outline of its title and headings', () => {
    expect(outline(dike)).toEqual([
      { kind: 'title', text: 'Dijken in Café-vorm', number: 1 },
      { kind: 'heading', text: 'Kop', number: 3 },
    ]);
  });

  it.each([
    [1, [1, 2]],
    [3, [2, 3, 4]],
    [5, [4, 5]],
  ])('shows paragraph %i with its neighbours', (number, numbers) => {
    const blocks = findWithNeighbours(dike, number, 1);
    expect(blocks.map((block) => block.number)).toEqual(numbers);
  });

  it.each([0, -1, 6, 1.5, Number.NaN])('has no paragraph %d', (number) => {
    expect(() => findWithNeighbours(dike, number, 1)).toThrow(
      expect.objectContaining({ key: 'no-such-passage', data: { number, last: 5 } }),
    );
  });
});

describe('a query', () => {
  it.each([
    ['', 'empty-query'],
    [' \n\u00a0', 'empty-query'],
    ['a'.repeat(301), 'query-too-long'],
  ])('is refused: %j', (query, key) => {
    expect(() => checkQuery(query)).toThrow(expect.objectContaining({ key }));
  });

  it('of exactly 300 characters is taken, without the white space around it', () => {
    expect(checkQuery(` ${'a'.repeat(300)}\n`)).toHaveLength(300);
  });
});
