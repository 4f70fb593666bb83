import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

describe('multiples are figures', () => {
  it.each([
    ['nl', 'Zij heeft drie keer zoveel leden als hij.', 'drie', 3],
    ['nl', 'De prijs is vier keer hoger.', 'vier', 4],
    ['nl', 'Dat is driemaal zo duur en niet minder.', 'driemaal', 3],
    ['nl', 'Er kwamen dubbel zoveel gasten.', 'dubbel', 2],
    ['en', 'It drew three times as many guests.', 'three', 3],
    ['en', 'It costs about ten times as much as tin.', 'ten', 10],
    ['en', 'They have twice as many goats.', 'twice', 2],
    ['en', 'It is twice as dear as tin.', 'twice', 2],
    ['en', 'The price of tin rose fivefold.', 'fivefold', 5],
    ['de', 'Das kostet viermal so viel wie Zinn.', 'viermal', 4],
    ['de', 'Es kamen doppelt so viele Leute.', 'doppelt', 2],
    ['fr', 'Il gagne deux fois plus.', 'deux', 2],
  ])('in %s: %s', (language, sentence, text, value) => {
    expect(findFigures(sentence, language)).toMatchObject([{ text, value, unit: null }]);
  });
});

describe('repetitions are none', () => {
  it.each([
    ['nl', 'Zij belde drie keer en viel tweemaal.'],
    ['nl', 'Een dubbel bed.'],
    ['en', 'She called three times, and twice as he left.'],
    ['en', 'The reasons are twofold.'],
    ['en', 'She won twice, and the cup twice as well.'],
    ['de', 'Sie rief dreimal an, so war es.'],
  ])('in %s: %s', (language, sentence) => {
    expect(findFigures(sentence, language)).toEqual([]);
  });
});
