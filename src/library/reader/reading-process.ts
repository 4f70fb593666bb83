import { createInterface } from 'node:readline';
import { Socket } from 'node:net';
import { startChild } from '../../child-process.ts';
import { createTimeSlices } from '../../time-slices.ts';
import { Unreadable } from '../formats/unreadable.ts';
import type { Source, UnreadableFile, UnreadableReason } from '../types.ts';
import { decodeRead } from './encode-source.ts';
import { toLine } from './lines.ts';
import { END, type ReadRequest } from './protocol.ts';

/** A process that reads one file at a time. */
export interface ReadingProcess {
  /**
   * What the process makes of a file.
   * @throws Unreadable `too-slow`, `too-heavy` or `damaged` where the file was too much for the
   * process, which is over then; Error where the process cannot be started.
   */
  read(request: ReadRequest, patienceMs: number): Promise<Source | UnreadableFile>;
  end(): void;
}

const MODULE = new URL(`./process${import.meta.url.slice(-3)}`, import.meta.url);

/** Starts a process that may take so much memory. */
export function startReadingProcess(memoryMb: number): ReadingProcess {
  const child = startChild(MODULE, memoryMb);
  const { stdin } = child;
  const [, , , stream] = child.stdio;
  if (!(stream instanceof Socket)) throw new Error('A reading process has no way to answer.');
  const lines = createInterface({ input: stream, crlfDelay: Infinity })[Symbol.asyncIterator]();
  let failure: Error | null = null;
  let givenUp: UnreadableReason | null = null;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      failure = error;
      resolve();
    });
    child.once('exit', (code, signal) => {
      givenUp ??= wasMemory(code, signal) ? 'too-heavy' : 'damaged';
      resolve();
    });
  });
  // A process that waits for work must not keep alive one that has nothing else to do.
  child.unref();
  stream.unref();
  if (stdin instanceof Socket) stdin.unref();
  // Its end is told by `ended`; a pipe that breaks says nothing more.
  stdin?.on('error', () => {});
  const giveUp = async (): Promise<never> => {
    await ended;
    throw failure ?? new Unreadable(givenUp ?? 'damaged');
  };
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    return done ? await giveUp() : value;
  };

  return {
    async read(request, patienceMs) {
      const timer = setTimeout(() => {
        givenUp = 'too-slow';
        child.kill('SIGKILL');
      }, patienceMs);
      try {
        stdin?.write(`${toLine(request)}\n`);
        const slices = createTimeSlices();
        const decoder = decodeRead(await nextLine());
        for (let line = await nextLine(); line !== END; line = await nextLine()) {
          decoder.add(line);
          await slices.giveWay();
        }
        return decoder.finish();
      } finally {
        clearTimeout(timer);
      }
    },
    end: () => void child.kill('SIGKILL'),
  };
}

/** V8 aborts where its heap is full; the system kills what takes the memory of the machine. */
function wasMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
}
