import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { lookupOf } from '../answers/look-up.ts';
import { rankOf, shareWithin } from '../answers/ranks.ts';
import { NOTES } from './notes.ts';
import { offTopic } from './off-topic.ts';
import { questions } from './questions.ts';

describe('/ask on the shipped notes', async () => {
  const snapshot = await readSnapshot(NOTES);
  const dutch = questions.filter(({ language }) => language === 'nl');
  const ranks = dutch.map((question) => rankOf(question, snapshot));
  const missed = dutch.filter((_, place) => ranks[place] !== 1).map(({ query }) => query);

  it('puts the right passage first for at least 82 % of the Dutch questions', () => {
    expect(shareWithin(1, ranks), `not first: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.82);
  });

  it('puts it within the first five for at least 95 %', () => {
    expect(shareWithin(5, ranks)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(offTopic.filter(({ kind }) => kind === 'off'))(
    'has no answer to "$query"',
    ({ query }) => {
      const { confidence, passages, nearest } = ask(lookupOf(query), snapshot);
      expect({ confidence, passages }).toEqual({ confidence: 'none', passages: [] });
      expect(nearest.length).toBeGreaterThan(0);
    },
  );

  it('names topics that it does find', () => {
    const { nearest } = ask(lookupOf('fotosynthese'), snapshot);
    for (const topic of nearest) {
      expect(ask(lookupOf(topic), snapshot).confidence, topic).not.toBe('none');
    }
  });
});
