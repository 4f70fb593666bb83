import { describe, expect, it } from 'vitest';
import { figuresOf } from '../answers/figures-of.ts';
import { placeOf } from '../answers/look-up.ts';
import { figures, undecided } from './figures.ts';
import { findOriginals, readOriginals } from './originals.ts';

describe.skipIf(findOriginals() === undefined)('/stat on the originals', async () => {
  const snapshot = await readOriginals();

  it.each(figures)('finds $text in $file ¶$paragraph on "$topic"', async (figure) => {
    const { file, paragraph, text, start, value, unit, topic } = figure;
    const found = await figuresOf(topic, figure, snapshot);
    expect(found).toContainEqual({ file, paragraph, text, start, value, unit });
  });

  it('takes nothing else for a figure', () => {
    const known = new Set(
      [...figures, ...undecided].map(
        (figure) => `${placeOf(figure.file, figure.paragraph)} ${figure.start}`,
      ),
    );
    const found = snapshot.library.passages.flatMap(({ source, number }, ordinal) =>
      snapshot.facts
        .figuresOf(ordinal)
        .map(({ start, text }) => [`${placeOf(source.file, number)} ${start}`, text] as const),
    );
    expect(found.filter(([place]) => !known.has(place))).toEqual([]);
  });
});
