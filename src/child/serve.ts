import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { watchProcess } from './watch-process.ts';

let opened: WriteStream | null = null;

/** Opened with the first answer: who only starts others has no such stream. */
function answers(): WriteStream {
  if (opened) return opened;
  opened = createWriteStream('', { fd: 3 });
  // Who asked is gone: nobody is left to tell.
  opened.on('error', () => process.exit(1));
  return opened;
}

/**
 * The values that whoever started this process sends; over when he says so, or is gone. To be called
 * by a process that was started for it alone: from here on it ends with the one that started it.
 */
export async function* requests(): AsyncGenerator<unknown, void> {
  const [, , parent, memoryMb] = process.argv;
  watchProcess(Number(parent), Number(memoryMb));
  for await (const line of createInterface({ input: process.stdin })) {
    const value: unknown = JSON.parse(line);
    yield value;
  }
}

/** Answers with a line; waits where the other side is behind. */
export async function answer(line: string): Promise<void> {
  if (!answers().write(`${line}\n`)) await once(answers(), 'drain');
}

/** Ends this process when all is written. */
export function done(): void {
  answers().end(() => process.exit(0));
}
