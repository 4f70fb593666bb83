import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { openDictionaries } from '../../src/dictionaries/open-dictionaries.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { lookupOf } from '../answers/look-up.ts';
import { rankOf, shareWithin } from '../answers/ranks.ts';
import { foreignQuestions } from './foreign-questions.ts';
import { NOTES } from './notes.ts';

/** Made up for these tests: some hundred pairs of everyday words. */
const SMALL = fileURLToPath(new URL('dictionaries', import.meta.url));

const dictionaries = openDictionaries([SMALL]);
await dictionaries.loaded;
const snapshot = await readSnapshot(NOTES, { dictionaries });

describe('/ask on the shipped notes, in English and German', () => {
  const ranks = foreignQuestions.map((question) => rankOf(question, snapshot));

  it('puts the right passage first for 26 of 30 questions', () => {
    const missed = foreignQuestions.filter((_, place) => ranks[place] !== 1);
    expect({ missed, isEnough: missed.length <= 4 }).toMatchObject({ isEnough: true });
  });

  it('puts it within the first five for all but one', () => {
    expect(shareWithin(5, ranks)).toBeGreaterThanOrEqual(29 / 30);
  });

  it('says by which words it found the passage', () => {
    const { crossed } = ask(lookupOf('Wer verhaftete die Leute, und welche Polizei?'), snapshot);
    expect(crossed).toContainEqual({ asked: 'Polizei', found: 'politie' });
  });

  it('answers a Dutch question as it does without dictionaries', async () => {
    const without = await readSnapshot(NOTES);
    for (const query of ['Wat stelde de kunstenaar tentoon?', 'boete Ant Financial', 'data']) {
      const answer = ask(lookupOf(query), snapshot);
      expect(answer).toEqual(ask(lookupOf(query), without));
      expect(answer.crossed).toEqual([]);
    }
  });
});
