import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBatch } from '../../src/terminal/typed/batch.ts';
import { terminalCommands } from '../../src/terminal/typed/commands.ts';
import { measure, percentile } from '../../src/terminal/evaluation/measures.ts';
import { wholeNumber } from '../../src/terminal/script/parse-args.ts';
import { parseCommand } from '../../src/terminal/typed/parse-command.ts';
import { UsageError } from '../../src/terminal/script/run.ts';
import { printable, wrap } from '../../src/terminal/print/wrap.ts';
import { folderOf } from './run-terminal.ts';

const commands = await terminalCommands();

describe('what somebody typed', () => {
  it.each([
    ['/company didi', 'company', 'didi', null],
    ['  /COMPANY   Ant Group ', 'company', 'Ant Group', null],
    ['wie leest mee?', 'ask', 'wie leest mee?', null],
    ['/ask', 'ask', '', null],
    ['/ask water source:notes.md', 'ask', 'water', 'notes.md'],
    ['/ask source:"De oude brug" water', 'ask', 'water', 'De oude brug'],
    ['/ask open source: voor en tegen', 'ask', 'open source: voor en tegen', null],
    ['/ask een\ttwee\ndrie', 'ask', 'een\ttwee\ndrie', null],
  ])('%j is a command with its options', (typed, command, rest, source) => {
    expect(parseCommand(typed)).toEqual({ command, rest, source });
  });

  it.each(['', ' \n'])('%j is nothing', (typed) => {
    expect(() => parseCommand(typed)).toThrow(UsageError);
  });
});

describe('a whole number', () => {
  it.each([
    [undefined, null],
    ['0', 0],
    ['12', 12],
  ])('%s is %s', (value, number) => {
    expect(wholeNumber('limit', value)).toBe(number);
  });

  it.each(['', 'x', '-1', '1.5', '1e3', '9'.repeat(30)])('is not "%s"', (value) => {
    expect(() => wholeNumber('limit', value)).toThrow(/--limit/u);
  });
});

describe('a batch', () => {
  it.each([
    ['has another command', '{"id":"a","command":"dance","query":"x"}', /Line 1 [^]*command/u],
    ['has no query', '\n{"id":"a","command":"ask"}', /Line 2 [^]*query/u],
    ['has no id', '{"command":"ask","query":"x"}', /Line 1 [^]*id/u],
    ['is a list', '[]', /Line 1/u],
  ])('is refused where a line %s', async (_, text, message) => {
    const folder = await folderOf({ 'b.jsonl': text });
    await expect(readBatch(join(folder, 'b.jsonl'), commands)).rejects.toThrow(message);
  });

  it('is refused where the file cannot be read', async () => {
    await expect(readBatch('/nope.jsonl', commands)).rejects.toThrow(/"\/nope\.jsonl"/u);
  });
});

describe('the measures of a ranking', () => {
  const relevant = new Map([
    ['a', 2],
    ['b', 1],
  ]);
  const gain = 2 + 1 / Math.log2(3);

  it.each([
    ['all, in order', ['a', 'b', 'x'], 1, 1, 1, 1],
    ['the lesser first', ['b', 'a'], (1 + 2 / Math.log2(3)) / gain, 1, 1, 1],
    ['one, in the third place', ['x', 'y', 'a'], 2 / Math.log2(4) / gain, 0, 0.5, 1 / 3],
    ['none', ['x'], 0, 0, 0, 0],
    ['nothing at all', [], 0, 0, 0, 0],
  ])('are those of BEIR where it found %s', (_, ranked, ndcg, hit, recall, reciprocal) => {
    const measures = measure(ranked, relevant);
    expect(measures['ndcg@10']).toBeCloseTo(ndcg, 10);
    expect(measures).toMatchObject({ 'hit@1': hit, 'recall@10': recall });
    expect(measures['mrr@10']).toBeCloseTo(reciprocal, 10);
  });

  it('count the first ten only', () => {
    const ranked = [...Array.from({ length: 10 }, (_, place) => `x${place}`), 'a'];
    expect(measure(ranked, relevant)).toMatchObject({ 'recall@10': 0, 'mrr@10': 0 });
  });

  it.each([
    [[], 0.5, 0],
    [[3], 0.99, 3],
    [[4, 1, 3, 2], 0.5, 3],
  ])('have percentiles', (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });
});

describe('text on a terminal', () => {
  it('does not steer it', () => {
    expect(printable('a\u001b[31mb\u0007\u009bc\u202ed')).toBe('a\ufffd[31mb\ufffd\ufffdc\ufffdd');
  });

  it.each([
    ['een twee drie', 8, ['een twee', 'drie']],
    ['een twee drie', 80, ['een twee drie']],
    ['onafbreekbaarlang woord', 5, ['onafbreekbaarlang', 'woord']],
    ['\u001b[33meen\u001b[39m twee', 8, ['\u001b[33meen\u001b[39m twee']],
    ['', 8, ['']],
  ])('%j is wrapped at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
