import { describe, expect, it } from 'vitest';
import { findOutline, isLeadIn } from '../../src/library/source/outline.ts';
import type { Block } from '../../src/library/types.ts';

/** Lines with a mark in front: # a heading, - a list item, indented for its depth, none a paragraph. */
function toBlocks(lines: string): Block[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => {
      const [, indent = '', mark = '', text = ''] = /^( *)([#|-]?) ?(.*)$/u.exec(line) ?? [];
      if (mark === '#') return { kind: 'heading', text };
      if (mark === '|') return { kind: 'table-row', text };
      if (mark === '-') return { kind: 'list-item', text, depth: indent.length / 2 + 1 };
      return indent === ''
        ? { kind: 'paragraph', text }
        : { kind: 'paragraph', text, depth: indent.length / 2 };
    });
}

const parentsIn = (lines: string) => findOutline(toBlocks(lines)).map(({ parent }) => parent);
const thoughtsIn = (lines: string) =>
  findOutline(toBlocks(lines)).map(({ from, to }) => `${from}-${to}`);

const outlineOfSlides = (lines: string, numbers: readonly number[]) =>
  findOutline(toBlocks(lines).map((block, at) => ({ ...block, slide: numbers[at] ?? 0 })));

/** A sentence of so many words. */
const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

describe('the outline of a source', () => {
  it('puts a list under the line that announces it, and items under items', () => {
    const lines = 'Er zijn twee fasen:\n- de eerste\n  - kort\n  - fel\n- de tweede\nDaarna rust.';
    expect(parentsIn(lines)).toEqual([0, 1, 2, 2, 1, 0]);
    expect(thoughtsIn(lines)).toEqual(['1-5', '1-5', '1-5', '1-5', '1-5', '6-6']);
  });

  it('puts nothing under a field with its value, as of who was there', () => {
    expect(parentsIn('Present: Ann, Bo\n- tide tables')).toEqual([0, 0]);
    expect(parentsIn('Week 3: tides, waves\n- tide tables')).toEqual([0, 1]);
  });

  it('keeps a paragraph of an item with that item', () => {
    expect(parentsIn('- een\n  meer over een\n- twee')).toEqual([0, 1, 0]);
  });

  it('lets a lead-in announce one paragraph, and no heading', () => {
    expect(parentsIn('De regel luidt:\nWie het eerst komt.\nEn verder niets.')).toEqual([0, 1, 0]);
    expect(parentsIn('Inhoud:\n# Een\nTekst.')).toEqual([0, 0, 0]);
  });

  it('lets a lead-in announce all rows of a table', () => {
    expect(parentsIn('De prijzen:\n| thee 2\n| melk 1\nMeer niet.')).toEqual([0, 1, 1, 0]);
  });

  it('puts no row of a table under another that ends as a question does', () => {
    expect(parentsIn('| 1 wat is recht?\n| 2 wat is plicht\n| 3 slot')).toEqual([0, 0, 0]);
  });

  it('lets nothing on one slide announce or hold what stands on the next', () => {
    const lists = outlineOfSlides(
      '# Dia\n- een\n- twee\nEen notitie.\n- drie\n- vier',
      [1, 1, 1, 1, 2, 2],
    );
    expect(lists.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '1-1',
      '2-3',
      '2-3',
      '4-4',
      '5-6',
      '5-6',
    ]);
    const others = outlineOfSlides('Er zijn twee fasen:\n- een\n  - diep', [1, 2, 3]);
    expect(others.map(({ parent }) => parent)).toEqual([0, 0, 0]);
  });

  it('takes a list that is all under its heading for one thought, as on a slide', () => {
    expect(thoughtsIn('# Dia\n- een\n- twee\n# Volgende\nTekst.')).toEqual([
      '1-1',
      '2-3',
      '2-3',
      '4-4',
      '5-5',
    ]);
    expect(thoughtsIn('# Kop\n- een\n- twee\nTekst.')).toEqual(['1-1', '2-2', '3-3', '4-4']);
  });

  it('parts a thought that is too long into its items with what stands under them', () => {
    const lines = `De reeks:\n- ${words(50)}\n  - ${words(50)}\n- ${words(50)}`;
    expect(thoughtsIn(lines)).toEqual(['1-1', '2-3', '2-3', '4-4']);
    expect(parentsIn(lines)).toEqual([0, 1, 2, 1]);
  });

  it.each([
    ['Je hebt drie soorten:', true],
    ['Wat doet een griffier?', true],
    ['De griffier schrijft.', false],
  ])('knows what announces: %s', (text, is) => {
    expect(isLeadIn({ kind: 'paragraph', text })).toBe(is);
  });

  it('makes every block part of one thought, which follow each other', () => {
    const outline = findOutline(
      toBlocks(`A:\n- b\n  - c\n- d\n# e\n- f\n\n- g:\n  - ${words(200)}\n  - h`),
    );
    for (const [place, { from, to, parent }] of outline.entries()) {
      expect(from).toBeLessThanOrEqual(place + 1);
      expect(to).toBeGreaterThanOrEqual(place + 1);
      expect(parent).toBeLessThan(place + 1);
    }
  });
});
