import { describe, expect, it } from 'vitest';
import { define } from '../../src/answers/define/define.ts';
import { UserError } from '../../src/system/user-error.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'cellen.md': [
    '---\nlang: nl\n---\n# Transport',
    'Osmose is de verplaatsing van water door een vlies dat zouten tegenhoudt.',
    'In zout water verliest een cel door osmose water.',
    '## Begrippen',
    '- Turgor: druk van de celinhoud op de wand van de cel\n- Plasmolyse: de wand laat los',
  ].join('\n\n'),
  'markt.md': [
    '---\nlang: nl\n---\n# Goederen',
    'Snobgoederen zijn goederen die men koopt omdat anderen ze niet hebben.',
    'Over markten gaat dit, en de osmose, een soort trek van water, hoort hier niet.',
    'Return on Investment (ROI) is de opbrengst van een belegging als deel van de inleg.',
  ].join('\n\n'),
});
const answerTo = (term: string, rest = {}) => define(lookupOf(term, rest), snapshot);

describe('the definitions of a term', () => {
  it('come from all sources, the best first, and nothing else', () => {
    const answer = answerTo('osmose');
    expect(answer).toMatchObject({ command: 'define', confidence: 'sure', total: 2, sources: 2 });
    expect(placesOf(answer)).toEqual(['cellen.md ¶2', 'markt.md ¶3']);
    expect(answer.nearest).toEqual([]);
  });

  it('say where the term stands and what it means', () => {
    const [first] = answerTo('osmose').passages;
    const text = first?.passage.text ?? '';
    const { term, body } = first?.definition ?? { term: [0, 0], body: [0, 0] };
    expect(text.slice(...term)).toBe('Osmose');
    expect(text.slice(...body)).toBe(
      'de verplaatsing van water door een vlies dat zouten tegenhoudt',
    );
    expect(first).toMatchObject({ highlights: [term], sentence: body });
  });

  it.each(['turgor', 'de turgor', 'Turgor?', 'wat is turgor'])('are found by "%s"', (term) => {
    const answer = answerTo(term);
    expect(answer).toMatchObject({ confidence: 'sure', total: 1 });
    // The list has other terms, which nobody asked for.
    expect(answer.passages[0]?.thought?.map(({ block }) => block.text).join()).not.toMatch(
      /Plasmolyse/u,
    );
  });

  it.each([
    ['snobgoed', 'markt.md ¶2'],
    ['ROI', 'markt.md ¶4'],
    ['return on investment', 'markt.md ¶4'],
  ])('are found by another form: %s', (term, place) => {
    expect(answerTo(term).confidence).toBe('sure');
    expect(placesOf(answerTo(term))).toEqual([place]);
  });

  it.each(['goederen', 'turgr', 'plasmolise'])('of a term near to %s are not sure', (term) => {
    expect(answerTo(term)).toMatchObject({ confidence: 'unsure', total: 1 });
  });

  it('are of one source where one is asked for', () => {
    expect(placesOf(answerTo('osmose', { source: 'markt.md' }))).toEqual(['markt.md ¶3']);
    const { confidence, nearest } = answerTo('turgor', { source: 'markt.md' });
    expect(confidence).toBe('none');
    expect(nearest).not.toContain('Turgor');
  });

  it('that there are not give terms that are defined', () => {
    const { confidence, passages, nearest } = answerTo('belastingaangifte');
    expect({ confidence, passages }).toEqual({ confidence: 'none', passages: [] });
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(5);
    for (const term of nearest) expect(answerTo(term).confidence).toBe('sure');
  });

  it('have pages', () => {
    expect(answerTo('osmose', { from: 1, limit: 1 })).toMatchObject({
      total: 2,
      passages: [{ passage: { number: 3 } }],
    });
  });

  it('of nothing are refused', () => {
    expect(() => answerTo('  ')).toThrow(UserError);
    expect(() => answerTo('osmose', { source: 'nergens' })).toThrow(UserError);
  });
});
