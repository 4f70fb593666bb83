import { type Confidence, judge } from '../answers/index.ts';
import type { Localized } from '../language/index.ts';
import { buildIndex, type SearchIndex } from '../search/index.ts';
import { average, measure, percentile, round } from './evaluation/measures.ts';
import { readCollection, readQueries, type JudgedQuery } from './evaluation/read-collection.ts';
import { readDictionaries } from './script/read-dictionaries.ts';
import { readEnvironment } from './script/environment.ts';
import { readArgs, wholeNumber } from './script/parse-args.ts';
import { runScript, UsageError } from './script/run.ts';
import { terminalLocale } from './script/terminal-locale.ts';

const HELP: Localized<string> = {
  nl: `Meet het zoeken van /ask op een testset in BEIR-vorm.

  npm run evaluate -- MAP

MAP bevat corpus.jsonl {"id" of "_id","title","text","page"}, queries.jsonl {"id" of "_id","text"} en
qrels.tsv of qrels/test.tsv (kop: query-id corpus-id score). Rijen met dezelfde "page" zijn stukken van
één pagina; "page" mag ontbreken.

  --foreign MAP2       ook hoe zeker de vragen van een andere set hier beantwoord worden
  --limit-queries N    alleen de eerste N vragen
  --dictionaries PAD   woordenboeken, voor vragen in een andere taal dan de passages
  --version            de versie
  --help               deze tekst

Schrijft één JSON-object. sure, unsure en none zijn aandelen van de vragen; de maten van de volgorde
gelden voordat er iets geweigerd wordt. Exitcode 0, of 2 als de aanroep of de testset niet klopt.`,
  en: `Measures the search that /ask uses on a test set in BEIR form.

  npm run evaluate -- DIR

DIR holds corpus.jsonl {"id" or "_id","title","text","page"}, queries.jsonl {"id" or "_id","text"} and
qrels.tsv or qrels/test.tsv (header: query-id corpus-id score). Rows with the same "page" are sections
of one page; "page" may be absent.

  --foreign DIR2       also how sure the questions of another set are answered here
  --limit-queries N    the first N questions only
  --dictionaries PATH  dictionaries, for questions in another language than the passages
  --version            the version
  --help               this text

Prints one JSON object. sure, unsure and none are shares of the questions; the measures of the
ranking are taken before any refusing. Exit code 0, or 2 where the call or the test set is wrong.`,
};

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    foreign: { type: 'string' },
    'limit-queries': { type: 'string' },
    dictionaries: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP[terminalLocale()]);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined) {
    throw new UsageError({
      nl: 'Noem de map van een testset. Zie --help.',
      en: 'Name the folder of a test set. See --help.',
    });
  }
  const limit = wholeNumber('limit-queries', values['limit-queries']) ?? undefined;
  const { library, queries, pages } = await readCollection(folder);
  const foreign = values.foreign === undefined ? null : await readQueries(values.foreign);

  const dictionaries = await readDictionaries(values.dictionaries, readEnvironment().dictionaries);

  const started = performance.now();
  const index = await buildIndex(library.passages, { dictionaries });
  const build = performance.now() - started;
  const files = library.passages.map(({ source }) => source.file);
  const rows: Rows = { files, pages };
  const runs = queries.slice(0, limit).map((query) => run(query, index, rows));
  const times = runs.map(({ milliseconds }) => milliseconds);
  const report = {
    queries: runs.length,
    passages: library.passages.length,
    ...average(runs.map(({ measures }) => measures)),
    ...share(runs.map(({ confidence }) => confidence)),
    build_ms: round(build, 0),
    query_ms: { p50: round(percentile(times, 0.5), 3), p99: round(percentile(times, 0.99), 3) },
    rss_mb: round(process.memoryUsage().rss / 1024 ** 2, 0),
    ...(foreign
      ? {
          foreign: share(
            foreign.slice(0, limit).map((query) => run(query, index, rows).confidence),
          ),
        }
      : {}),
  };
  console.log(JSON.stringify(report));
  return 0;
}

/** Hits that ten different rows are taken from. */
const LOOKED_AT = 30;

/** The rows of a corpus: the id of each passage's row, and the page that a row is a section of. */
interface Rows {
  readonly files: readonly string[];
  readonly pages: ReadonlyMap<string, string>;
}

function run({ text, relevant }: JudgedQuery, index: SearchIndex, { files, pages }: Rows) {
  const pageOf = (ordinal: number) => {
    const id = files[ordinal] ?? '';
    return pages.get(id) ?? id;
  };
  const started = performance.now();
  const query = index.parse(text);
  const { hits, evidence } = index.rank(query, { limit: LOOKED_AT, byThought: true, pageOf });
  const milliseconds = performance.now() - started;
  // A very long row is read in pieces; what is found of it counts once.
  const ranked = [...new Set(hits.map(({ ordinal }) => files[ordinal] ?? ''))].slice(0, 10);
  return {
    milliseconds,
    confidence: judge(evidence, query),
    measures: measure(ranked, relevant),
  };
}

/** The share of each confidence. */
function share(all: readonly Confidence[]): Record<Confidence, number> {
  const of = (confidence: Confidence) =>
    round(all.filter((each) => each === confidence).length / Math.max(1, all.length), 4);
  return { sure: of('sure'), unsure: of('unsure'), none: of('none') };
}

await runScript(main);
