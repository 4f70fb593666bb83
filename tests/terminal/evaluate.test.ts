import { describe, expect, it } from 'vitest';
import { readCollection } from '../../src/terminal/evaluation/read-collection.ts';
import { UsageError } from '../../src/terminal/script/run.ts';
import { folderOf, parseLines, runTerminal } from './run-terminal.ts';

const rows = (...all: readonly object[]) => all.map((row) => JSON.stringify(row)).join('\n');

const CORPUS = rows(
  { _id: 'd1', title: 'Bruggen', text: 'De oude brug over de rivier is dit jaar gesloten.' },
  // A raw U+2028 is allowed in JSON and ends no line.
  { _id: 'd2', title: '', text: 'De bakker verkoopt brood\u2028en gebak in de hoofdstraat.' },
  { _id: 3, text: 'Het museum toont schilderijen van molens en weiden.' },
);
const QUERIES = rows(
  { _id: 'q1', text: 'Welke brug is gesloten?' },
  { _id: 'q2', text: 'Waar is brood te koop?' },
  { _id: 'q3', text: 'Wie won de wedstrijd voetbal?' },
  { _id: 'not judged', text: 'Welke molens?' },
);
const QRELS = 'query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t2\nq2\td1\t0\nq3\t3\t1\n';

const folder = await folderOf({
  'corpus.jsonl': `\ufeff${CORPUS}\n`,
  'queries.jsonl': QUERIES,
  'qrels/test.tsv': QRELS.replaceAll('\n', '\r\n'),
});
const foreign = await folderOf({
  'queries.jsonl': rows(
    { id: 'f', text: 'Hoe werkt fotosynthese?' },
    { id: 'g', text: 'Welke brug is gesloten?' },
  ),
  'qrels.tsv': 'query-id\tcorpus-id\tscore\nf\tx\t1\ng\tx\t1\n',
});
const damaged = await folderOf({ 'corpus.jsonl': `${CORPUS}\nnope` });
const unjudged = await folderOf({ 'corpus.jsonl': CORPUS, 'queries.jsonl': QUERIES });

describe('evaluate', () => {
  it('prints one line of JSON with every measure of the contract', async () => {
    const { code, stdout, stderr } = await runTerminal('evaluate', [folder, '--foreign', foreign]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const reports = parseLines(stdout);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      queries: 3,
      passages: 3,
      'ndcg@10': 0.6667,
      'hit@1': 0.6667,
      'hit@5': 0.6667,
      'recall@10': 0.6667,
      'mrr@10': 0.6667,
      sure: expect.any(Number),
      unsure: expect.any(Number),
      none: expect.any(Number),
      build_ms: expect.any(Number),
      query_ms: { p50: expect.any(Number), p99: expect.any(Number) },
      rss_mb: expect.any(Number),
      foreign: { sure: 0.5, unsure: 0, none: 0.5 },
    });
  });

  it('takes the first questions only with --limit-queries', async () => {
    const { stdout } = await runTerminal('evaluate', [folder, '--limit-queries', '1']);
    expect(parseLines(stdout)).toMatchObject([{ queries: 1, 'hit@1': 1 }]);
  });

  it('refuses a folder that is no test set in a sentence', async () => {
    const { code, stdout, stderr } = await runTerminal('evaluate', ['/nope']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*corpus\.jsonl[^\n]*\n$/u);
  });
});

describe('a test set that cannot be used', () => {
  it.each([
    ['a row that is none', damaged, /corpus\.jsonl, line 4/u],
    ['no judgements', unjudged, /qrels/u],
  ])('is refused for %s', async (_, path, message) => {
    const reading = readCollection(path);
    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(message);
  });
});
