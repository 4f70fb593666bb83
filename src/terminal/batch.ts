import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Snapshot } from '../snapshot/types.ts';
import { UserError } from '../user-error.ts';
import { wordError } from '../replies/errors.ts';
import { answerToJson } from './answer-json.ts';
import { lookUp } from './look-up.ts';
import { splitLines } from './json-lines.ts';
import { UsageError } from './run.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  command: z.enum(['ask', 'company', 'stat']),
  query: z.string(),
  source: z.string().nullable().default(null),
});

/** One question of a batch. */
export type BatchLine = z.infer<typeof Line>;

/**
 * The questions of a JSON Lines file.
 * @throws UsageError that names the line that cannot be used.
 */
export async function readBatch(file: string): Promise<BatchLine[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The batch file "${file}" cannot be read.`);
  });
  return splitLines(text).flatMap((line, place) => {
    if (line.trim() === '') return [];
    return [parseLine(line, place + 1)];
  });
}

function parseLine(line: string, number: number): BatchLine {
  try {
    return Line.parse(JSON.parse(line));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
    throw new UsageError(`Line ${number} of the batch cannot be used: ${reason}`);
  }
}

/** One question → its line of JSON; a question that cannot be asked says why in `error`. */
export async function answerLine(
  line: BatchLine,
  limit: number | null,
  snapshot: Snapshot,
): Promise<string> {
  const { id, command, query, source } = line;
  try {
    const answer = await lookUp(command, query, { source, limit }, snapshot);
    return JSON.stringify(answerToJson(answer, id));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const nothing = { total: 0, sources: 0, confidence: 'none', passages: [], nearest: [] };
    return JSON.stringify({ id, command, query, ...nothing, error: wordError(error, 'en') });
  }
}
