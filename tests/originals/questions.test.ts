import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { rankOf, shareWithin } from '../answers/ranks.ts';
import { lookupOf } from '../answers/look-up.ts';
import { findOriginals, readOriginals } from './originals.ts';
import { nearTopic, offTopic, questions } from './questions.ts';

describe.skipIf(findOriginals() === undefined)('/ask on the originals', async () => {
  const snapshot = await readOriginals();
  const ranks = questions.map((question) => rankOf(question, snapshot));
  const missed = questions.filter((_, place) => ranks[place] !== 1).map(({ query }) => query);

  it('is asked forty questions', () => {
    expect(questions).toHaveLength(40);
  });

  it('puts the right passage first for at least 93 %', () => {
    // So that a failure shows which were missed.
    expect({ missed, isEnough: shareWithin(1, ranks) >= 0.93 }).toMatchObject({ isEnough: true });
  });

  it('puts it within the first five for at least 98 %', () => {
    expect(shareWithin(5, ranks)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(offTopic)('has no answer to "%s"', (query) => {
    const { confidence, passages, nearest } = ask(lookupOf(query), snapshot);
    expect({ confidence, passages }).toEqual({ confidence: 'none', passages: [] });
    expect(nearest.length).toBeGreaterThan(0);
  });

  it.each(nearTopic)('is never sure of an answer to "%s"', (query) => {
    expect(ask(lookupOf(query), snapshot).confidence).not.toBe('sure');
  });
});
