import { describe, expect, it } from 'vitest';
import { restoreDefinitions } from '../../src/definitions/index.ts';
import { indexDefinitions, makeText } from './made-up.ts';

const PASSAGES = [
  makeText('Snobgoederen zijn goederen die men koopt omdat anderen ze niet hebben.'),
  makeText('Over de markt valt nog veel te zeggen.'),
  makeText('Return on Investment (ROI) is de opbrengst van een belegging als deel van de inleg.'),
  makeText('Osmose is de verplaatsing van water. Water is een stof van twee elementen.'),
  makeText('Osmosis is the movement of water through a membrane.', { language: 'en' }),
  makeText('KPI (Key Performance Indicator) is een maat voor hoe goed het gaat.'),
];
const index = indexDefinitions(PASSAGES);

function ordinalsOf(term: string) {
  return index.find(term).map(({ ordinal }) => ordinal);
}

describe('the index of definitions', () => {
  it.each([
    ['snobgoed', 0],
    ['Snobgoederen', 0],
    ['het snobgoed', 0],
    ['ROI', 2],
    ['return on investment', 2],
    ['Key performance indicators', 5],
    ['kpi', 5],
    ['osmosis', 4],
  ])('finds what %s is', (term, ordinal) => {
    expect(ordinalsOf(term)[0]).toBe(ordinal);
    expect(index.find(term)[0]?.nearness).toBeGreaterThanOrEqual(0.9);
  });

  it('finds a kind of it less near, and a slip of the pen', () => {
    expect(index.find('goederen')[0]).toMatchObject({ ordinal: 0, nearness: 0.5 });
    expect(index.find('osmoze')[0]).toMatchObject({ ordinal: 3, nearness: 0.6 });
  });

  it('finds it told of what nearer than a kind of it', () => {
    const found = indexDefinitions([
      makeText('Kruislingse veerkracht is de reactie van het ene touw op het andere.'),
      makeText('De veerkracht van het zeil is de mate waarin het terugveert.'),
      makeText('Het zeil van de molen is het doek dat wind vangt.'),
    ]);
    expect(found.find('veerkracht').map(({ ordinal }) => ordinal)).toEqual([1, 0]);
    expect(found.find('zeil').map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  it('finds nothing of what is not defined', () => {
    expect(index.find('markt')).toEqual([]);
    expect(index.find('')).toEqual([]);
    expect(index.find('de het een')).toEqual([]);
  });

  it('finds what belongs to any thing by itself', () => {
    const found = indexDefinitions([
      makeText('The span of a bridge is the distance between two of its pillars.', {
        language: 'en',
      }),
      makeText('De doorvaarthoogte van een brug is de ruimte tussen water en dek.'),
      makeText('Die Spannweite einer Brücke ist der Abstand zwischen zwei Pfeilern.', {
        language: 'de',
      }),
    ]);
    expect(found.find('span')[0]).toMatchObject({ ordinal: 0, nearness: 1 });
    expect(found.find('doorvaarthoogte')[0]).toMatchObject({ ordinal: 1, nearness: 1 });
    expect(found.find('Spannweite')[0]).toMatchObject({ ordinal: 2, nearness: 1 });
    expect(found.find('bridge')[0]?.nearness ?? 0).toBeLessThan(1);
  });

  it('gives the definitions of one passage', () => {
    expect(index.of(1)).toEqual([]);
    expect(index.of(99)).toEqual([]);
    const text = PASSAGES[3]?.text ?? '';
    expect(index.of(3).map(({ term }) => text.slice(...term))).toEqual(['Osmose', 'Water']);
  });

  it('lists its terms as they are written', () => {
    expect(index.terms().map(({ term }) => term)).toContain('Snobgoederen');
    expect(index.terms()).toHaveLength(7);
  });

  it('is the same when it comes back from plain data', () => {
    const { rows, terms, keys } = index.dump();
    const restored = restoreDefinitions({ rows, terms: [...terms], keys: [...keys] });
    expect(restored.find('snobgoed')).toEqual(index.find('snobgoed'));
    expect(restored.terms()).toEqual(index.terms());
  });
});
