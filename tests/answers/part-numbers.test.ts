import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const FILES = {
  'a.md': `# Reader

## Hoofdstuk IV Huur

Een huurder mag niet zomaar uit zijn woning worden gezet.

## Hoofdstuk 6 Koop

Bij koop gaat het eigendom over door levering.
`,
  'b.md': `# Notes on trade

In chapter II the author deals with tariffs and ships.

Part 4 is about unions, and I think that it is the best part.
`,
  'c.md': `# Skript

Teil IX behandelt die Zölle der alten Häfen.

Im Krankenhaus liegt die Infusion IX im Schrank.
`,
};

describe('a part is found by its number, Roman or not', () => {
  it.each([
    ['hoofdstuk 4', 'a.md ¶3'],
    ['waar gaat hoofdstuk IV over?', 'a.md ¶3'],
    ['hoofdstuk VI', 'a.md ¶5'],
    ['chapter 2', 'b.md ¶2'],
    ['part IV', 'b.md ¶3'],
    ['Teil 9', 'c.md ¶2'],
  ])('%s', async (query, place) => {
    const answer = ask(lookupOf(query), await snapshotOf(FILES));
    expect(placesOf(answer)[0]).toBe(place);
  });

  it.each(['hoofdstuk 1', 'hoofdstuk VII', 'Infusion 9'])('but not %s', async (query) => {
    const answer = ask(lookupOf(query), await snapshotOf(FILES));
    expect(answer.confidence).not.toBe('sure');
  });
});
