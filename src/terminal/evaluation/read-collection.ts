import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { buildSource, createLibrary, type Library, NO_METADATA } from '../../library/index.ts';
import { readLines, splitLines } from '../json/json-lines.ts';
import { UsageError } from '../script/run.ts';

const Id = z.union([z.string(), z.number().transform(String)]);
const Row = z
  .object({
    _id: Id.optional(),
    id: Id.optional(),
    title: z.string().nullish(),
    text: z.string(),
    page: Id.nullish(),
  })
  .transform(({ _id, id, title, text, page }) => ({
    id: _id ?? id ?? '',
    title: title || null,
    text,
    page: page ?? null,
  }));

/** A question of a test set with the ids of the right passages and how right they are. */
export interface JudgedQuery {
  readonly text: string;
  readonly relevant: ReadonlyMap<string, number>;
}

/** A test set in BEIR form. */
export interface Collection {
  /** Each row of the corpus is one source of one passage; its file is the row's id. */
  readonly library: Library;
  readonly queries: readonly JudgedQuery[];
  /** The page that a row is a section of, by its id; of a row that says none it is the row itself. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Reads a folder in BEIR form: `corpus.jsonl`, `queries.jsonl`, `qrels.tsv` or `qrels/test.tsv`.
 * @throws UsageError that names the file that cannot be used.
 */
export async function readCollection(folder: string): Promise<Collection> {
  const sources = [];
  const pages = new Map<string, string>();
  for await (const { id, title, text, page } of readRows(join(folder, 'corpus.jsonl'))) {
    const document = {
      encoding: null,
      metadata: { ...NO_METADATA, title },
      blocks: [{ kind: 'paragraph' as const, text: text.replace(/\s+/gu, ' ').trim() }],
      warnings: [],
    };
    if (page !== null) pages.set(id, page);
    sources.push(buildSource(document, { file: id, format: 'jsonl', hash: '', dateInName: null }));
  }
  return { library: createLibrary(sources), queries: await readQueries(folder), pages };
}

/** The questions of a test set alone, as another set's foreign ones. */
export async function readQueries(folder: string): Promise<JudgedQuery[]> {
  const judgements = await readJudgements(folder);
  const queries: JudgedQuery[] = [];
  for await (const { id, text } of readRows(join(folder, 'queries.jsonl'))) {
    const relevant = judgements.get(id);
    if (relevant) queries.push({ text, relevant });
  }
  return queries;
}

async function* readRows(file: string): AsyncGenerator<z.output<typeof Row>> {
  await mustExist(file);
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() !== '') yield parseRow(line, `${file}, line ${number}`);
  }
}

function parseRow(line: string, where: string): z.output<typeof Row> {
  try {
    return Row.parse(JSON.parse(line));
  } catch {
    throw new UsageError(`${where}: this is not {"id","text"} as JSON.`);
  }
}

async function mustExist(file: string): Promise<void> {
  await stat(file).catch(() => {
    throw new UsageError(`The file "${file}" cannot be read; see --help for what a test set has.`);
  });
}

async function readJudgements(folder: string): Promise<Map<string, Map<string, number>>> {
  const file = join(folder, 'qrels.tsv');
  const text = await readFile(file, 'utf8')
    .catch(() => readFile(join(folder, 'qrels', 'test.tsv'), 'utf8'))
    .catch(() => {
      throw new UsageError(`The file "${file}" (or qrels/test.tsv) cannot be read.`);
    });
  const judgements = new Map<string, Map<string, number>>();
  // The header falls out by itself: its score is no number.
  for (const line of splitLines(text)) {
    const [query, passage, score] = line.split('\t');
    if (query === undefined || passage === undefined || !(Number(score) > 0)) continue;
    const relevant = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, relevant.set(passage, Number(score)));
  }
  return judgements;
}
