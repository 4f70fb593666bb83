import { createReadStream } from 'node:fs';

/** Lines end at `\n` only, as JSON strings may hold other line separators; a mark at the top goes. */
const MARK = /^\ufeff/u;

/** The lines of a text. */
export function splitLines(text: string): string[] {
  return text.replace(MARK, '').split(/\r?\n/u);
}

/** The lines of a UTF-8 file, one after the other; node:readline would also split at U+2028. */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of createReadStream(file, 'utf8')) {
    const text = isFirst ? String(chunk).replace(MARK, '') : String(chunk);
    isFirst = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
