import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findCompanyMentions } from '../../../src/facts/companies/mentions.ts';
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

const texts = rows.map(({ lang, text, companies }) => ({
  found: findCompanyMentions(text, lang).map((mention) => mention.text),
  wanted: companies,
}));

/** The rules were written with the first half in view; the second was only measured. */
const halves = { seen: 0, unseen: 1 };

test.each(Object.entries(halves))('the %s half of the labelled texts', (name, half) => {
  const { precision, recall, f1 } = measure(texts.filter((_, place) => place % 2 === half));
  process.stdout.write(
    `companies, ${name} half: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}\n`,
  );
  expect(f1).toBeGreaterThanOrEqual(0.75);
});

test('all labelled texts, by exact span', () => {
  const { precision, recall, f1 } = measure(texts);
  process.stdout.write(
    `companies, all: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}\n`,
  );
  expect(f1).toBeGreaterThanOrEqual(0.8);
});
