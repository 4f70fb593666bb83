/** What a logger writes, kept for a test to read. */
export interface CapturedLog {
  readonly stream: { write(line: string): void };
  readonly text: () => string;
  /** The lines, parsed. */
  readonly lines: () => Record<string, unknown>[];
  /** The lines with this message. */
  readonly said: (message: string | RegExp) => Record<string, unknown>[];
}

/** Takes the place of standard output for a logger. */
export function captureLog(): CapturedLog {
  const written: string[] = [];
  const lines = () => written.map((line): Record<string, unknown> => JSON.parse(line));
  return {
    stream: { write: (line) => void written.push(line) },
    text: () => written.join(''),
    lines,
    said: (message) =>
      lines().filter(({ msg }) =>
        typeof message === 'string' ? msg === message : message.test(String(msg)),
      ),
  };
}
