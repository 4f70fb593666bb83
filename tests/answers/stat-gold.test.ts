import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { findFigures } from '../../src/answers/stat.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const goldSchema = z.array(
  z.object({
    file: z.string(),
    text: z.string(),
    topics: z.array(
      z.object({
        topic: z.string(),
        value: z.number().nullable(),
        unit: z.string().nullable(),
        year: z.number().nullable(),
      }),
    ),
  }),
);
const gold = goldSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/stat/gold.json', import.meta.url), 'utf8')),
);

it('of the gold the figure that was asked for comes first, with no year that is not its own', async () => {
  const snapshot = await snapshotOf(Object.fromEntries(gold.map(({ file, text }) => [file, text])));
  const topics = gold.flatMap((document) => document.topics);
  const wrong: string[] = [];
  const wrongYears: string[] = [];
  for (const { topic, value, unit, year } of topics) {
    const answer = await findFigures(lookupOf(topic), snapshot);
    const [passage] = answer.passages;
    const [first] = passage?.figures ?? [];
    const shown = first && answer.isAbout ? first : null;
    const isRight = value === null ? !shown : shown?.value === value && shown.unit === unit;
    if (!isRight) wrong.push(`${topic}: ${shown?.text ?? 'none'} for ${value} ${unit ?? ''}`);
    const told = shown?.context.year ?? null;
    if (isRight && told !== null && told !== year) wrongYears.push(`${topic}: ${told}`);
  }
  process.stdout.write(
    `stat gold: ${topics.length - wrong.length} of ${topics.length} first; ${wrong.join('; ')}; years: ${wrongYears.join('; ')}\n`,
  );
  expect(wrong.length / topics.length).toBeLessThanOrEqual(0.1);
});
