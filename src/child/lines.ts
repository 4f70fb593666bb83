/** A value as one line of JSON. Node's `readline` also ends lines where JSON does not escape. */
export function toLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/gu, (end) =>
    end === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
