import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findFigures } from './find.ts';
import { matchFigures, type Labelled } from './match-figures.ts';

const rowSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  figures: z.array(
    z.object({
      text: z.string(),
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string().nullable(),
    }),
  ),
});

function readRows(file: string): z.infer<typeof rowSchema>[] {
  return readFileSync(new URL(`../../fixtures/facts/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

describe('on the labelled texts of other topics', () => {
  it.each([
    ['figures.jsonl', 0.95],
    ['figures-2.jsonl', 0.93],
  ])('figures of %s reach F1 %d by text, value and unit', (file, least) => {
    const rows = readRows(file);
    let right = 0;
    let found = 0;
    let labelled = 0;
    const wrong: string[] = [];
    for (const { id, lang, text, figures } of rows) {
      const mine: Labelled[] = findFigures(text, lang).map(
        ({ kind, text: span, value, to, unit }) => ({
          text: span,
          // Of ranks and scores the label holds the first number only.
          value:
            to === null || kind === 'rank' || kind === 'score'
              ? Number(value)
              : [Number(value), to],
          unit,
        }),
      );
      const { matched, missed, extra } = matchFigures(mine, figures);
      right += matched;
      found += mine.length;
      labelled += figures.length;
      if (missed.length + extra.length > 0)
        wrong.push(`${id}: missed ${missed.join()} extra ${extra.join()}`);
    }
    const precision = right / found;
    const recall = right / labelled;
    const f1 = (2 * precision * recall) / (precision + recall);
    process.stdout.write(
      `${file}, ${rows.length} texts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}\n${wrong.join('\n')}\n`,
    );
    expect(f1).toBeGreaterThanOrEqual(least);
  });
});
