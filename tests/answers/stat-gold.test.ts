import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
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
function readGold(name: string) {
  const url = new URL(`../fixtures/stat/${name}.json`, import.meta.url);
  return goldSchema.parse(JSON.parse(readFileSync(url, 'utf8')));
}

/** Of all sets together. */
const all = { sure: 0, wrong: 0 };
afterAll(() => {
  process.stdout.write(`stat, all sets: sure and wrong ${all.wrong} of ${all.sure}\n`);
});

it.each([
  // Twenty short documents: all was looked at.
  { name: 'gold', mostWrong: 0.1 },
  // Sixty as people write, of which half was looked at.
  { name: 'lifelike', mostWrong: 0.034 },
  // Forty that were written to be hard, in other words than the topics': half was looked at.
  { name: 'lifelike2', mostWrong: 0.21 },
  // Thirty as in ordinary use, half plain and half with a rival: half was looked at, 0.36 before that.
  { name: 'lifelike3', mostWrong: 0.05 },
  // Thirty in ordinary use, six topics without a figure: 0.39 at first, 0.33 after one kind of miss; all was looked at.
  { name: 'lifelike4', mostWrong: 0.12 },
  // Thirty of the kind, by somebody else: 0.3 at first, then part of its misses was looked at.
  { name: 'lifelike5', mostWrong: 0.2 },
  // Thirty by another, harder: 0.54 at first, 0.44 before its misses were looked at.
  { name: 'lifelike6', mostWrong: 0.13 },
  // Forty and forty more, 0.44 and 0.39 at first; of both the misses were looked at.
  { name: 'lifelike7', mostWrong: 0.23 },
  { name: 'lifelike8', mostWrong: 0.11 },
  // Thirty by another: 0.43 at first, and with all that the misses above taught; then they were looked at.
  { name: 'lifelike9', mostWrong: 0.33 },
  // Fifty by another, 0.37 at first; half-way the misses were looked at.
  { name: 'lifelike10', mostWrong: 0.23 },
  // Thirty by another: 0.34 at first, then its misses were looked at.
  { name: 'lifelike11', mostWrong: 0.28 },
  // Thirty-two by another, in other words than the texts': 0.46 at first, then its misses were looked at.
  { name: 'lifelike12', mostWrong: 0.43 },
  // Thirty-two by another: 0.34 at first; its misses were looked at a day later.
  { name: 'lifelike13', mostWrong: 0.35 },
  // Thirty-two by another, as varied as could be: 0.54 at first, then its misses were looked at.
  { name: 'lifelike14', mostWrong: 0.47 },
])(
  'of $name the figure that was asked for comes first, with no year that is not its own',
  async ({ name, mostWrong }) => {
    const gold = readGold(name);
    const snapshot = await snapshotOf(
      Object.fromEntries(gold.map(({ file, text }) => [file, text])),
    );
    const topics = gold.flatMap((document) => document.topics);
    const wrong: string[] = [];
    const wrongYears: string[] = [];
    let [sure, sureAndWrong] = [0, 0];
    for (const { topic, value, unit, year } of topics) {
      const answer = await findFigures(lookupOf(topic), snapshot);
      const [passage] = answer.passages;
      const [first] = passage?.figures ?? [];
      const shown = first && answer.isAbout ? first : null;
      const isRight = value === null ? !shown : shown?.value === value && shown.unit === unit;
      if (!isRight) wrong.push(`${topic}: ${shown?.text ?? 'none'} for ${value} ${unit ?? ''}`);
      if (shown && answer.confidence === 'sure') {
        sure++;
        if (!isRight) sureAndWrong++;
      }
      const told = shown?.context.year ?? null;
      if (isRight && told !== null && told !== year) wrongYears.push(`${topic}: ${told}`);
    }
    all.sure += sure;
    all.wrong += sureAndWrong;
    process.stdout.write(
      `stat ${name}: ${topics.length - wrong.length} of ${topics.length} first; sure and wrong ${sureAndWrong} of ${sure}; ${wrong.join('; ')}; years: ${wrongYears.join('; ')}\n`,
    );
    expect(wrong.length / topics.length).toBeLessThanOrEqual(mostWrong);
    // 0.21 in the second set, which was written to be hard; 0.09 of all fifteen together.
    expect(sureAndWrong / sure).toBeLessThanOrEqual(0.22);
    // Two of ninety in the set that nobody looked at; none to two in the others.
    expect(wrongYears.length / topics.length).toBeLessThanOrEqual(0.0223);
  },
  120_000,
);
