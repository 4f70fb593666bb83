import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
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
    // So that a failure shows which were missed.
    expect({ missed, isEnough: shareWithin(1, ranks) >= 0.82 }).toMatchObject({ isEnough: true });
  });

  it('puts it within the first five for at least 95 %', () => {
    expect(shareWithin(5, ranks)).toBeGreaterThanOrEqual(0.95);
  });

  const foreign = offTopic.filter(({ kind }) => kind === 'off');

  it.each(foreign)('is never sure of an answer to "$query"', ({ query }) => {
    expect(ask(lookupOf(query), snapshot).confidence).not.toBe('sure');
  });

  it('has no answer to at least 80 % of the questions on other subjects', () => {
    const answers = foreign.map(({ query }) => ask(lookupOf(query), snapshot));
    const none = answers.filter(({ confidence }) => confidence === 'none');
    expect(none.length / answers.length).toBeGreaterThanOrEqual(0.8);
    for (const { passages, nearest } of none) {
      expect(passages).toEqual([]);
      expect(nearest.length).toBeGreaterThan(0);
    }
  });

  it('names topics that it does find', () => {
    const { nearest } = ask(lookupOf('fotosynthese'), snapshot);
    for (const topic of nearest) {
      expect(ask(lookupOf(topic), snapshot)).not.toMatchObject({ confidence: 'none' });
    }
  });
});
