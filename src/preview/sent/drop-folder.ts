import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from '../../library/index.ts';
import { RequestRefused } from '../server/read-body.ts';
import { toFreeName } from './safe-name.ts';

/** What may be dropped at once. */
export const DROP_LIMITS = { files: 500, bytes: 250 * 1024 * 1024 } as const;

/** A folder of the operating system's temporary ones, with the files that were dropped. */
export interface DropFolder {
  readonly path: string;
  /** Writes a file; its name here may differ. */
  write(name: string, content: Readable): Promise<void>;
  remove(): Promise<void>;
}

/** Makes an empty folder that only this user can read. */
export async function makeDropFolder(): Promise<DropFolder> {
  const path = await mkdtemp(join(tmpdir(), 'voetnoot-preview-'));
  const taken = new Set<string>();
  let bytes = 0;
  return {
    path,
    async write(name, content) {
      if (taken.size >= DROP_LIMITS.files) throw tooMuch(`${DROP_LIMITS.files} files`);
      const free = toFreeName(name, taken);
      taken.add(free.toLowerCase());
      let own = 0;
      const count = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          own += chunk.length;
          bytes += chunk.length;
          if (own > LIMITS.bytes) done(tooMuch(megabytes(LIMITS.bytes)));
          else if (bytes > DROP_LIMITS.bytes) done(tooMuch(megabytes(DROP_LIMITS.bytes)));
          else done(null, chunk);
        },
      });
      const target = join(path, free);
      try {
        await pipeline(content, count, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        await rm(target, { force: true });
        throw error;
      }
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

function tooMuch(most: string): RequestRefused {
  return new RequestRefused(413, `No more than ${most}.`);
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}
