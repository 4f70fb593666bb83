import { describe, expect, it } from 'vitest';
import {
  countGrams,
  createGramFrequencies,
  findGrams,
} from '../../src/search/inverted-index/grams.ts';

const passages = [
  ['water', 'waterschap', 'water'],
  ['waterstand', 'molen'],
  ['a', 'molens', 'école'],
];

function count() {
  const counter = countGrams();
  for (const words of passages) {
    counter.startPassage();
    for (const word of words) for (const slot of findGrams(word)) counter.add(slot);
  }
  return counter.finish();
}

describe('gram frequencies', () => {
  it('are the passages that a gram stands in, each once, and none for any other', () => {
    const slots = passages.map((words) => new Set(words.flatMap(findGrams)));
    const frequencies = count();
    const unknown = findGrams('xylofoon').filter((slot) => !slots.some((own) => own.has(slot)));
    const asked = [...new Set([...slots.flatMap((own) => [...own]), ...unknown, 0, 2 ** 19 - 1])];
    expect(asked.map((slot) => frequencies.of(slot))).toEqual(
      asked.map((slot) => slots.filter((own) => own.has(slot)).length),
    );
    expect(frequencies.of(findGrams('water')[0] ?? -1)).toBe(2);
  });

  it('keep what is in use only, and are the same when they were kept', () => {
    const frequencies = count();
    const used = new Set(passages.flat().flatMap(findGrams));
    expect([...frequencies.slots]).toEqual([...used].toSorted((a, b) => a - b));
    const restored = createGramFrequencies(frequencies);
    expect([...used].map((slot) => restored.of(slot))).toEqual(
      [...used].map((slot) => frequencies.of(slot)),
    );
  });
});
