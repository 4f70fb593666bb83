import { availableParallelism } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { Unreadable } from '../formats/unreadable.ts';
import { LIMITS } from '../limits.ts';
import type { Source, UnreadableFile } from '../types.ts';
import type { ReadRequest } from './protocol.ts';
import { startReadingProcess, type ReadingProcess } from './reading-process.ts';

/** Processes that read files, so that no file holds up or takes down what answers meanwhile. */
export interface Readers {
  /** How many files are read at once; more wait. */
  readonly size: number;
  /** A file → a source, or the reason why not. */
  read(request: ReadRequest, bytes: number): Promise<Source | UnreadableFile>;
}

/** How readers are made. */
export interface ReadersOptions {
  readonly size?: number;
  /** How many of them are there for the first files; more where there are many files. */
  readonly sizeAtFirst?: number;
  /** Milliseconds after which a file of so many bytes is given up. */
  readonly patience?: (bytes: number) => number;
  /** Memory for what a process makes of one file, in MB. */
  readonly memoryMb?: number;
}

/** Past this more processes hardly make it faster, and each takes memory. */
const MOST_PROCESSES = 4;
/** Bytes of notes that one process reads while another would start. */
const WORTH_A_PROCESS = 500_000;
/** How long a process without work is kept for the next file. */
const IDLE_MS = 5_000;
const MEGABYTE = 1024 * 1024;
/** What any text that is let in needs at most; less where this process itself has little. */
const MOST_MEMORY_MB = 2_048;

/** Makes readers; a process is started when there is a first file for it. */
export function createReaders({
  size = Math.min(MOST_PROCESSES, availableParallelism()),
  sizeAtFirst = 1,
  patience = LIMITS.readMs,
  memoryMb = Math.min(MOST_MEMORY_MB, getHeapStatistics().heap_size_limit / MEGABYTE / 2),
}: ReadersOptions = {}): Readers {
  const idle = new Map<ReadingProcess, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  // Few at first: starting another takes longer than reading a few small files one after the other.
  let turns = sizeAtFirst;
  let free = sizeAtFirst;
  // Bytes of the files since there was nothing to do: what waits is only what its reader reads ahead.
  let asked = 0;

  const takeTurn = async (bytes: number) => {
    if (free === turns) asked = 0;
    asked += bytes;
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const endTurn = () => {
    const isMoreWorth = waiting.length > 1 && turns < size && asked > WORTH_A_PROCESS;
    if (isMoreWorth) turns++;
    else if (waiting.length === 0) free++;
    for (const next of waiting.splice(0, isMoreWorth ? 2 : 1)) next();
  };
  const start = (): ReadingProcess => {
    const reader = startReadingProcess(memoryMb);
    // One that is ended while it waits, as by a system short of memory, is no fault of the next file.
    void reader.ended.then(() => forget(reader));
    return reader;
  };
  const forget = (reader: ReadingProcess) => {
    clearTimeout(idle.get(reader));
    idle.delete(reader);
  };
  const take = (): ReadingProcess => {
    const [reader] = idle.keys();
    if (!reader) return start();
    forget(reader);
    return reader;
  };
  const giveBack = (reader: ReadingProcess) => {
    const end = () => {
      forget(reader);
      reader.end();
    };
    idle.set(reader, setTimeout(end, IDLE_MS).unref());
  };

  return {
    size,
    async read(request, bytes) {
      await takeTurn(bytes);
      try {
        const reader = take();
        const read = await reader.read(request, patience(bytes));
        giveBack(reader);
        return read;
      } catch (error) {
        if (error instanceof Unreadable) return { file: request.file, reason: error.reason };
        throw error;
      } finally {
        endTurn();
      }
    },
  };
}

/** The readers that everybody shares. */
export const readers = createReaders();
