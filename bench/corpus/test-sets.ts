import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder in BEIR form with questions and the right passages for them. */
export interface TestSet {
  readonly name: string;
  readonly folder: string;
}

/** The test sets in a folder, by name; none where it is not there. */
export async function findTestSets(folder: string): Promise<TestSet[]> {
  const names = await readdir(folder).catch(() => []);
  const sets: TestSet[] = [];
  for (const name of names.toSorted((a, b) => a.localeCompare(b))) {
    const set = { name, folder: join(folder, name) };
    if (await isTestSet(set.folder)) sets.push(set);
  }
  return sets;
}

async function isTestSet(folder: string): Promise<boolean> {
  const has = async (file: string) =>
    access(join(folder, file)).then(
      () => true,
      () => false,
    );
  const judged = (await has('qrels.tsv')) || (await has(join('qrels', 'test.tsv')));
  return judged && (await has('queries.jsonl')) && has('corpus.jsonl');
}
