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

describe('of what the topic names', () => {
  const storks = [
    '# Storks',
    'Two kinds of storks breed here. The black storks live deep in the forests and shun people.',
    'In 2020 the white storks numbered 1,200 pairs.',
    'Sulfur dioxide emissions fell to 3.1 million tonnes. Carbon dioxide emissions rose, and nobody counted.',
  ].join('\n\n');

  it.each([
    ['white storks', true],
    ['black storks', false],
    ['number of black storks', false],
    ['sulfur dioxide emissions', true],
    ['carbon dioxide emissions', false],
  ])(
    'a figure of the same noun with another word before it is none: %s',
    async (topic, isAbout) => {
      const answer = await findFigures(lookupOf(topic), await snapshotOf({ 'a.md': storks }));
      expect(answer.isAbout).toBe(isAbout);
    },
  );

  it('a word that stands far from the figure is told, and the answer is not sure', async () => {
    const text =
      'Op de kermis was het druk. Het regende lang. De molen brak. De wachttijd bedraagt 40 minuten.';
    const own = await snapshotOf({ 'a.md': text });
    const answer = await findFigures(lookupOf('wachttijd kermis'), own);
    expect(answer).toMatchObject({ confidence: 'unsure', isAbout: true, untold: ['kermis'] });
    const sure = await findFigures(lookupOf('wachttijd'), own);
    expect(sure).toMatchObject({ confidence: 'sure', untold: [] });
  });
});
