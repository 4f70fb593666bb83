import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { snapshotOf } from '../../answers/look-up.ts';

const schema = z.array(
  z.object({
    file: z.string(),
    text: z.string(),
    companies: z.array(z.string()),
    either: z.array(z.string()).default([]),
  }),
);

/** Made-up documents as people write, in three languages; all of them were looked at for the rules. */
it.each([
  { name: 'lifelike', least: { precision: 0.94, recall: 0.88 } },
  { name: 'lifelike2', least: { precision: 0.95, recall: 0.83 } },
  { name: 'lifelike3', least: { precision: 0.95, recall: 0.89 } },
  { name: 'lifelike4', least: { precision: 0.95, recall: 0.88 } },
  { name: 'lifelike5', least: { precision: 0.94, recall: 0.93 } },
  { name: 'lifelike6', least: { precision: 0.94, recall: 0.91 } },
  { name: 'lifelike7', least: { precision: 0.94, recall: 0.92 } },
  { name: 'lifelike8', least: { precision: 0.95, recall: 0.89 } },
  // Of these the names were looked at last; at first they gave .84 to .93.
  { name: 'lifelike9', least: { precision: 0.92, recall: 0.78 } },
  { name: 'lifelike10', least: { precision: 0.93, recall: 0.84 } },
  { name: 'lifelike11', least: { precision: 0.89, recall: 0.79 } },
  { name: 'lifelike12', least: { precision: 0.96, recall: 0.76 } },
  { name: 'lifelike13', least: { precision: 0.92, recall: 0.76 } },
  { name: 'lifelike14', least: { precision: 0.97, recall: 0.92 } },
])('of $name most organizations are listed, and hardly anything else', async ({ name, least }) => {
  const url = new URL(`../../fixtures/stat/${name}.json`, import.meta.url);
  const documents = schema.parse(JSON.parse(readFileSync(url, 'utf8')));
  const { facts } = await snapshotOf(
    Object.fromEntries(documents.map(({ file, text }) => [file, text])),
  );
  const wanted = documents.flatMap(({ companies }) => companies);
  const right = new Set([...wanted, ...documents.flatMap(({ either }) => either)].map(toKey));
  const listed = facts.companies.map((one) => [one.name, ...one.aliases].map(toKey));
  const wrong = listed.filter((names) => !names.some((one) => right.has(one)));
  const spelled = new Set(listed.flat());
  const missed = wanted.filter((one) => !spelled.has(toKey(one)));
  const precision = 1 - wrong.length / listed.length;
  const recall = 1 - missed.length / wanted.length;
  process.stdout.write(
    `organizations of ${name} documents: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrong: ${wrong.map(([first]) => first).join(', ')}; missed: ${missed.join(', ')}\n`,
  );
  expect(precision).toBeGreaterThanOrEqual(least.precision);
  expect(recall).toBeGreaterThanOrEqual(least.recall);
});

function toKey(name: string): string {
  return name.toLowerCase().replace(/^(?:the|de|het|die|der|das) /u, '');
}
