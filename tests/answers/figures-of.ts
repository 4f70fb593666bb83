import { findFigures } from '../../src/answers/stat/find-figures.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { lookupOf } from './look-up.ts';

/** Where a figure stands and what it says. */
export interface StatedFigure {
  readonly file: string;
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly value: number | null;
  readonly unit: string | null;
}

/** What `/stat` finds in that paragraph for a topic: figures as a test states them. */
export async function figuresOf(
  topic: string,
  { file, paragraph }: StatedFigure,
  snapshot: Snapshot,
): Promise<StatedFigure[]> {
  const { passages } = await findFigures(lookupOf(topic), snapshot);
  const found = passages.find(
    ({ passage }) => passage.source.file === file && passage.number === paragraph,
  );
  return (found?.figures ?? []).map(({ text, start, value, unit }) => ({
    file,
    paragraph,
    text,
    start,
    value,
    unit,
  }));
}
