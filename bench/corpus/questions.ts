import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passage } from '../../src/library/types.ts';
import { inventQuestions } from './invent-questions.ts';
import { mostCommonLanguage } from './language.ts';
import type { Random } from './random.ts';
import { readRows } from './read-rows.ts';
import type { TestSet } from './test-sets.ts';
import { toPassages } from './to-passages.ts';

/** Questions with, for the report, where they come from. */
export interface Questions {
  readonly texts: readonly string[];
  readonly origin: string;
}

/** What questions are chosen for. */
interface Material {
  readonly folder: string;
  readonly passages: readonly Passage[];
  readonly language: string;
  readonly sets: readonly TestSet[];
}

/**
 * Questions to ask a corpus: its own; where it has none, half invented from its passages (they
 * match many) and half those of test sets in its language (real ones, that match little).
 */
export async function chooseQuestions(
  { folder, passages, language, sets }: Material,
  wanted: number,
  random: Random,
): Promise<Questions> {
  const own = await readQuestions(folder);
  if (own.length > 0) return { texts: spread(own, wanted), origin: "the corpus's own" };
  const real: string[] = [];
  const used: string[] = [];
  for (const set of sets) {
    if ((await languageOf(set)) !== language) continue;
    real.push(...(await readQuestions(set.folder)));
    used.push(set.name);
  }
  const asked = spread(real, Math.floor(wanted / 2));
  const invented = inventQuestions(passages, language, wanted - asked.length, random);
  const origin = `${invented.length} invented from the corpus`;
  if (asked.length === 0) return { texts: invented, origin };
  return {
    texts: [...invented, ...asked],
    origin: `${origin}, ${asked.length} of ${used.join(' and ')}`,
  };
}

async function readQuestions(folder: string): Promise<string[]> {
  const file = join(folder, 'queries.jsonl');
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  return isThere ? (await readRows(file)).map(({ text }) => text) : [];
}

async function languageOf({ folder }: TestSet): Promise<string> {
  const rows = await readRows(join(folder, 'corpus.jsonl'), 100);
  return mostCommonLanguage(toPassages(rows));
}

/** At most so many of the texts, evenly over all of them. */
function spread(texts: readonly string[], most: number): string[] {
  const step = Math.max(1, texts.length / Math.max(1, most));
  const length = Math.min(texts.length, most);
  return Array.from({ length }, (_, place) => texts[Math.floor(place * step)] ?? '');
}
