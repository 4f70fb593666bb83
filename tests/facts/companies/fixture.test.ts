import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { findNamed } from './find-named.ts';
import { makePassages } from './make-passages.ts';
import { measure } from './measure.ts';

const ROW = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  companies: z.array(z.string()),
});

const rows = readFileSync(new URL('../../fixtures/facts/companies.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ROW.parse(JSON.parse(line)));

const passages = rows.flatMap(({ lang, text }) => makePassages(lang, [text]));
const wanted = rows.map(({ companies }) => companies);

/** What ships: the whole of the texts as one library, and each text as a library of its own. */
const ways = {
  'one library': async () => findNamed(await findCompanies(passages), passages),
  'each text a library': async () => {
    const found: ReadonlySet<string>[] = [];
    for (const passage of passages) {
      found.push(...findNamed(await findCompanies([passage]), [passage]));
    }
    return found;
  },
};

/** The rules were written with the first half in view; the second was only measured. */
const halves = [
  { half: 'seen half', least: 0.86, isOfIt: (place: number) => place % 2 === 0 },
  { half: 'unseen half', least: 0.82, isOfIt: (place: number) => place % 2 === 1 },
  { half: 'all', least: 0.85, isOfIt: () => true },
];

test.each(Object.entries(ways))('labelled texts, by exact span: %s', async (name, find) => {
  const named = await find();
  const texts = named.map((found, place) => ({ found, wanted: wanted[place] ?? [] }));
  for (const { half, least, isOfIt } of halves) {
    const { precision, recall, f1 } = measure(texts.filter((_, place) => isOfIt(place)));
    process.stdout.write(
      `companies, ${name}, ${half}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}\n`,
    );
    expect(f1).toBeGreaterThanOrEqual(least);
  }
});
