import { createReadStream } from 'node:fs';

/** The lines of a text; only `\n` ends one, as JSON strings may hold other line separators. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/u, '').split(/\r?\n/u);
}

/** The lines of a UTF-8 file, one after the other; node:readline would also split at U+2028. */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
