import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

const DOCUMENT = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  texts: z.array(z.string()),
  organizations: z.array(z.string()),
  either: z.array(z.string()),
  none: z.array(z.string()),
});

const url = new URL('../../fixtures/facts/organizations.jsonl', import.meta.url);
const documents = readFileSync(url, 'utf8')
  .trim()
  .split('\n')
  .map((line) => DOCUMENT.parse(JSON.parse(line)));

type Document = (typeof documents)[number];

/** The names that a library of some documents lists, and those that it should. */
async function list(some: readonly Document[]) {
  const passages = some.flatMap(({ id, lang, texts }) =>
    makePassages(lang, texts).map((passage) => {
      return { ...passage, source: { ...passage.source, file: `${id}.txt` } };
    }),
  );
  const listed = await findCompanies(passages);
  const wanted = some.flatMap(({ organizations }) => organizations);
  const right = new Set([...wanted, ...some.flatMap(({ either }) => either)]);
  const isRight = (names: readonly string[]) => names.some((name) => right.has(name));
  const spelled = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]));
  return {
    wrong: listed
      .filter(({ name, aliases }) => !isRight([name, ...aliases]))
      .map(({ name }) => name),
    listed: listed.length,
    missed: wanted.filter((name) => !spelled.has(name)),
    wanted: wanted.length,
  };
}

function measure(lists: readonly Awaited<ReturnType<typeof list>>[]) {
  const sum = (part: (one: (typeof lists)[number]) => number) =>
    lists.reduce((total, one) => total + part(one), 0);
  const precision = 1 - sum(({ wrong }) => wrong.length) / sum(({ listed }) => listed);
  const recall = 1 - sum(({ missed }) => missed.length) / sum(({ wanted }) => wanted);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** What ships: all documents as one library, and each as a library of its own. */
test.each([
  ['one library', async () => [await list(documents)]],
  ['each a library', () => Promise.all(documents.map((document) => list([document])))],
  ['German', async () => [await list(documents.filter(({ lang }) => lang === 'de'))]],
] as const)('of the names listed few are no organizations: %s', async (name, read) => {
  const lists = await read();
  const { precision, recall, f1 } = measure(lists);
  process.stdout.write(
    `organizations, ${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}\n` +
      `wrong: ${lists.flatMap(({ wrong }) => wrong).join(', ')}\nmissed: ${lists.flatMap(({ missed }) => missed).join(', ')}\n`,
  );
  expect(precision).toBeGreaterThanOrEqual(name === 'German' ? 0.6 : 0.93);
});
