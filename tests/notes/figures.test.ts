import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { figuresOf } from '../answers/figures-of.ts';
import { figures } from './figures.ts';
import { NOTES } from './notes.ts';

describe('/stat on the shipped notes', async () => {
  const snapshot = await readSnapshot(NOTES);

  it.each(figures)('finds $text in $file ¶$paragraph on "$topic"', async (figure) => {
    const { file, paragraph, text, start, value, unit, topic } = figure;
    const found = await figuresOf(topic, figure, snapshot);
    expect(found).toContainEqual({ file, paragraph, text, start, value, unit });
  });
});
