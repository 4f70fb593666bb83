import { startChild } from '../../child/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { Unreadable } from '../formats/unreadable.ts';
import type { Source, UnreadableFile } from '../types.ts';
import { decodeRead } from './encode-source.ts';
import { END, type ReadRequest } from './protocol.ts';

/** A process that reads one file at a time. */
export interface ReadingProcess {
  /**
   * What the process makes of a file.
   * @throws Unreadable `too-slow`, `too-heavy` or `damaged` where the file was too much for the
   * process, which is over then; Error where the process cannot be started.
   */
  read(request: ReadRequest, patienceMs: number): Promise<Source | UnreadableFile>;
  /** When it is over, whatever ended it. */
  readonly ended: Promise<unknown>;
  end(): void;
}

/** Starts a process that may take so much memory. */
export function startReadingProcess(memoryMb: number): ReadingProcess {
  const child = startChild(new URL('./process', import.meta.url).href, memoryMb);
  child.keepAlive(false);
  let isOutOfPatience = false;
  const nextLine = async (): Promise<string> => {
    const line = await child.nextLine();
    if (line !== null) return line;
    const { error, wasMemory } = await child.ended;
    if (error) throw error;
    if (isOutOfPatience) throw new Unreadable('too-slow');
    throw new Unreadable(wasMemory ? 'too-heavy' : 'damaged');
  };

  return {
    async read(request, patienceMs) {
      const timer = setTimeout(() => {
        isOutOfPatience = true;
        child.kill();
      }, patienceMs);
      child.keepAlive(true);
      try {
        await child.send(request);
        const slices = createTimeSlices();
        const decoder = decodeRead(await nextLine());
        for (let line = await nextLine(); line !== END; line = await nextLine()) {
          decoder.add(line);
          await slices.giveWay();
        }
        return decoder.finish();
      } finally {
        clearTimeout(timer);
        child.keepAlive(false);
      }
    },
    ended: child.ended,
    end: () => child.kill(),
  };
}
