import { describe, expect, it } from 'vitest';
import { define } from '../../src/answers/define/define.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { lookupOf } from '../answers/look-up.ts';
import { NOTES } from './notes.ts';

describe('/define on the shipped notes', async () => {
  const snapshot = await readSnapshot(NOTES);

  it.each([
    ['Jack Ma', /oprichter/u],
    ['Global Times', /^een krant/u],
    ['Paipaidai', /^een platform/u],
    ['Meitu', /^een app/u],
    ['AI', /^artificial intelligence$/u],
    ['Deng Yufeng', /^Kunstenaar$/u],
  ])('tells what %s is', (term, body) => {
    const { confidence, passages } = define(lookupOf(term), snapshot);
    expect(confidence).toBe('sure');
    const [first] = passages;
    expect(first?.passage.text.slice(...(first.definition?.body ?? [0, 0]))).toMatch(body);
  });

  it('defines few terms: the notes tell, and explain little', () => {
    expect(snapshot.index.parts.definitions.terms().length).toBeLessThan(15);
  });

  it.each(['overheid', 'boete', 'de', 'xyzzy'])('does not say what %s is', (term) => {
    expect(define(lookupOf(term), snapshot).confidence).not.toBe('sure');
  });
});
