import { join } from 'node:path';
import { UsageError } from '../../src/terminal/script/run.ts';
import type { Passage } from '../../src/library/types.ts';
import { drawKeywords } from './draw-keywords.ts';
import { mostCommonLanguage } from './language.ts';
import { chooseQuestions, type Questions } from './questions.ts';
import { createRandom } from './random.ts';
import { readRows } from './read-rows.ts';
import { CHANGES, repeatRows } from './repeat.ts';
import type { TestSet } from './test-sets.ts';
import { toPassages } from './to-passages.ts';

const SEED = 7;

/** What is indexed and what is asked of it. */
export interface Corpus {
  readonly passages: readonly Passage[];
  readonly language: string;
  /** How the corpus came about, in a sentence. */
  readonly origin: string;
  readonly questions: Questions;
  readonly keywords: readonly string[];
}

/** What to prepare. */
export interface Wanted {
  readonly folder: string;
  readonly passages: number;
  /** Of questions, and of keyword queries. */
  readonly queries: number;
  readonly sets: readonly TestSet[];
}

/**
 * Reads or makes a corpus of so many passages, with queries; the same each time.
 * @throws UsageError for a folder that has none.
 */
export async function prepareCorpus({
  folder,
  passages: size,
  queries,
  sets,
}: Wanted): Promise<Corpus> {
  const rows = await readRows(join(folder, 'corpus.jsonl'), size);
  if (rows.length === 0) throw new UsageError(`The corpus in "${folder}" is empty.`);
  const passages = toPassages(repeatRows(rows, size));
  const language = mostCommonLanguage(passages);
  const random = createRandom(SEED);
  return {
    passages,
    language,
    origin:
      rows.length < size
        ? `${folder}: ${rows.length} rows, ${CHANGES}`
        : `${folder}: the first ${rows.length} rows`,
    questions: await chooseQuestions({ folder, passages, language, sets }, queries, random),
    keywords: drawKeywords(passages, language, queries, random),
  };
}
