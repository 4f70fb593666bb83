import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { UsageError } from '../../src/terminal/script/run.ts';

const Id = z.union([z.string(), z.number().transform(String)]);
const RowShape = z
  .object({ _id: Id.optional(), id: Id.optional(), title: z.string().nullish(), text: z.string() })
  .transform(({ _id, id, title, text }) => ({
    id: _id ?? id ?? '',
    title: title || null,
    text: text.replace(/\s+/gu, ' ').trim(),
  }));

/** A row of a corpus or of a list of queries, in BEIR form. */
export type Row = Readonly<z.output<typeof RowShape>>;

/**
 * The rows of a .jsonl file, `most` at the most.
 * @throws UsageError that names what cannot be used.
 */
export async function readRows(file: string, most = Number.POSITIVE_INFINITY): Promise<Row[]> {
  await access(file).catch(() => {
    throw new UsageError(`The file "${file}" cannot be read. See --help.`);
  });
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (rows.length >= most) break;
    if (line.trim() !== '') rows.push(parseRow(line, `${file}, row ${rows.length + 1}`));
  }
  return rows;
}

function parseRow(line: string, where: string): Row {
  try {
    return RowShape.parse(JSON.parse(line));
  } catch {
    throw new UsageError(`${where}: this is not {"id","text"} as JSON.`);
  }
}
