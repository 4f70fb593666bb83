import { average, measure } from '../../src/terminal/evaluation/measures.ts';
import { readCollection } from '../../src/terminal/evaluation/read-collection.ts';
import type { Contender } from '../contenders/types.ts';
import { mostCommonLanguage } from '../corpus/language.ts';

/** nDCG@10 of a contender on one test set in BEIR form. */
export async function judgeQuality(contender: Contender, folder: string) {
  const { library, queries } = await readCollection(folder);
  const search = await contender.build(library.passages, mostCommonLanguage(library.passages));
  const files = library.passages.map(({ source }) => source.file);
  const measures = [];
  for (const { text, relevant } of queries) {
    const found = await search(text);
    measures.push(
      measure(
        found.map((ordinal) => files[ordinal] ?? ''),
        relevant,
      ),
    );
  }
  return { ndcg: average(measures)['ndcg@10'], queries: queries.length };
}
