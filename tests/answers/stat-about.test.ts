import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'winkels.txt': [
    'Van 80% van de winkels is ooit data gelekt naar vreemden.',
    'Er is data verzameld bij 50% van de kantoren in de stad.',
    "Boven de markt hangen 340 beveiligingscamera's van de gemeente.",
    'De politie heeft vorig jaar 45 zakkenrollers gearresteerd op de markt.',
    'De markt telt 120 kramen, waarvan er veertig vis verkopen.',
  ].join('\n\n'),
});

describe('a passage is about a topic', () => {
  it.each([
    ['datalek', ['winkels.txt ¶1']],
    ['camera', ['winkels.txt ¶3']],
    ["camera's", ['winkels.txt ¶3']],
    ['arrestaties', ['winkels.txt ¶4']],
    ['kraam', ['winkels.txt ¶5']],
  ])('%s', async (topic, places) => {
    const answer = await findFigures(lookupOf(topic), snapshot);
    expect(placesOf(answer)).toEqual(places);
    expect(answer.confidence).toBe('sure');
  });

  it('not by one part of a compound alone', async () => {
    const places = placesOf(await findFigures(lookupOf('datalek'), snapshot));
    expect(places).not.toContain('winkels.txt ¶2');
  });
});
