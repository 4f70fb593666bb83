import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { compare } from '../../answers/index.ts';
import type { Command } from '../../command/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { wordError } from '../../replies/index.ts';
import { answerToJson, comparisonToJson } from '../json/answer-json.ts';
import { findAnswer, isLookup, type LookupCommand, SIDES_COMMAND } from './commands.ts';
import { splitLines } from '../json/json-lines.ts';
import { UsageError } from '../script/run.ts';

const lineSchema = (commands: ReadonlyMap<string, LookupCommand>) =>
  z.object({
    id: z.union([z.string(), z.number()]),
    command: z.enum([...commands.keys(), SIDES_COMMAND]),
    query: z.string(),
    source: z.string().nullable().default(null),
    from: z.string().nullable().default(null),
    to: z.string().nullable().default(null),
    a: z.string().nullable().default(null),
    b: z.string().nullable().default(null),
  });

type LineSchema = ReturnType<typeof lineSchema>;

/** One question of a batch, and the command that answers it; null where two are compared. */
export type BatchLine = z.infer<LineSchema> & { readonly by: LookupCommand | null };

/** Lines named of those that cannot be used. */
const MOST_NAMED = 10;

/**
 * The questions of a JSON Lines file: all of them, or none where one line cannot be used.
 * @throws UsageError that names every line that cannot be used.
 */
export async function readBatch(
  file: string,
  commands: ReadonlyMap<string, Command>,
): Promise<BatchLine[]> {
  const lookups = new Map(
    [...commands].flatMap(([name, command]) =>
      isLookup(command) ? [[name, command] as const] : [],
    ),
  );
  const schema = lineSchema(lookups);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError({
      nl: `Het bestand met vragen "${file}" is niet te lezen.`,
      en: `The batch file "${file}" cannot be read.`,
    });
  });
  const lines: BatchLine[] = [];
  const faults: Fault[] = [];
  for (const [place, line] of splitLines(text).entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line, schema);
    if (typeof parsed === 'string') faults.push({ line: place + 1, reason: parsed });
    else lines.push({ ...parsed, by: lookups.get(parsed.command) ?? null });
  }
  if (faults.length > 0) throw refuse(faults);
  return lines;
}

/** Why a line cannot be used; in English, as zod words it. */
interface Fault {
  readonly line: number;
  readonly reason: string;
}

function parseLine(line: string, schema: LineSchema): z.infer<LineSchema> | string {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    return error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
  }
}

function refuse(faults: readonly Fault[]): UsageError {
  const named = faults.slice(0, MOST_NAMED);
  const more = faults.length - named.length;
  const word = (sentence: (fault: Fault) => string, andMore: string, end: string) =>
    [...named.map(sentence), ...(more > 0 ? [andMore] : []), end].join('\n');
  return new UsageError({
    nl: word(
      ({ line, reason }) => `Regel ${line} van de batch is niet te gebruiken: ${reason}`,
      `En nog ${more} van zulke regels.`,
      'Er is niets beantwoord. Verbeter deze regels en probeer het opnieuw.',
    ),
    en: word(
      ({ line, reason }) => `Line ${line} of the batch cannot be used: ${reason}`,
      `And ${more} more lines like these.`,
      'Nothing was answered. Correct these lines and try again.',
    ),
  });
}

/** One question → its line of JSON; a question that cannot be asked says why in `error`. */
export async function answerLine(
  line: BatchLine,
  limit: number | null,
  snapshot: Snapshot,
): Promise<string> {
  const { id, command, query, source, from, to, a, b, by } = line;
  const period = from === null && to === null ? null : { from, to };
  try {
    if (by === null) {
      return JSON.stringify({
        id,
        ...comparisonToJson(await compare({ query, a, b, source }, snapshot)),
      });
    }
    const answer = await findAnswer(by, query, { source, period, limit }, snapshot);
    return JSON.stringify(answerToJson(answer, id));
  } catch (error) {
    if (!(error instanceof UserError)) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The question ${JSON.stringify(id)} of the batch failed: ${reason}`, {
        cause: error,
      });
    }
    const nothing =
      by === null
        ? { isSame: false, sides: [], figures: [] }
        : { total: 0, sources: 0, confidence: 'none', passages: [], nearest: [] };
    return JSON.stringify({ id, command, query, ...nothing, error: wordError(error, 'en') });
  }
}
