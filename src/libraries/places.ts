import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFault } from '../material/index.ts';
import { replaceFile } from '../system/index.ts';
import { openLibrary, type OpenLibrary, type OpenOptions } from './open-library.ts';
import type { Rate } from './rate.ts';

/** The id of a server: nothing else ever becomes part of a path. */
export const SERVER = /^\d{1,20}$/;
/** Behind the id of a server: the bot is no longer there, since the moment that is in it. */
const LEFT = '.left';
/** Before what is being deleted. */
const GONE = '.gone-';

/** Where the libraries of servers are kept, and since when the bot has left some of them. */
export interface Places {
  /** Reads the library of a server; null where there is none, or the bot has left it. */
  open(server: string, options: OpenOptions): Promise<OpenLibrary | null>;
  /**
   * Makes the place for the library of a server.
   * @returns whether it was not there
   * @throws UserError where that cannot be done
   */
  make(server: string): Promise<boolean>;
  /** Notes that the bot has left; what was noted before stays. */
  leave(server: string, at: Date): Promise<void>;
  /** @returns whether it had been left */
  comeBack(server: string): Promise<boolean>;
  /** All that there are, with when they were left, or null. */
  list(): Promise<ReadonlyMap<string, Date | null>>;
  /** Deletes a library, in one step that happens or does not; its content a moment later. */
  remove(server: string): Promise<void>;
  /** Deletes what a kill left of that. */
  sweep(): Promise<void>;
  /** Where other processes change libraries too: keeps up with them in those that are loaded. */
  follow?(loaded: Loaded): void;
  /** Where other processes take changes too: counts what servers ask of all of them. */
  rate?(most: number): Rate;
}

/** The libraries that are loaded. */
export interface Loaded {
  /** By server; one of a server that has none is there too. */
  entries(): Iterable<readonly [string, OpenLibrary]>;
  /** Forgets one: whoever comes next loads it anew. */
  drop(server: string): void;
}

/** The folders of servers in a folder, which is made where it is not there. */
export async function openPlaces(folder: string): Promise<Places> {
  await mkdir(folder, { recursive: true });
  const markOf = (server: string) => join(folder, checked(server) + LEFT);
  const folderOf = (server: string) => join(folder, checked(server));
  const remove = async (server: string): Promise<void> => {
    const gone = join(folder, `${GONE}${server}-${randomBytes(6).toString('hex')}`);
    await rename(folderOf(server), gone).catch(ignoreAbsent);
    await rm(markOf(server), { force: true });
    await removeAll(gone);
  };

  return {
    async open(server, options) {
      const isOpen = (await isThere(folderOf(server))) && !(await isThere(markOf(server)));
      return isOpen ? openLibrary(folderOf(server), options) : null;
    },
    async make(server) {
      try {
        await mkdir(folderOf(server));
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw explainFault(error, folder);
      }
    },
    async leave(server, at) {
      if (!(await isThere(folderOf(server))) || (await isThere(markOf(server)))) return;
      await replaceFile(markOf(server), 0o600, (file) => file.writeFile(at.toISOString()));
    },
    async comeBack(server) {
      const wasLeft = await isThere(markOf(server));
      await rm(markOf(server), { force: true });
      return wasLeft;
    },
    async list() {
      const entries = await readdir(folder, { withFileTypes: true });
      const marks = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
      const found = new Map<string, Date | null>();
      for (const { name } of entries.filter((entry) => entry.isDirectory())) {
        if (!SERVER.test(name)) continue;
        found.set(name, marks.has(name + LEFT) ? await readMark(markOf(name)) : null);
      }
      return found;
    },
    remove,
    async sweep() {
      for (const name of await readdir(folder)) {
        if (name.startsWith(GONE)) await removeAll(join(folder, name));
      }
    },
  };
}

/** Whoever forges an id gets no path of it. */
function checked(server: string): string {
  if (!SERVER.test(server)) throw new Error('not the id of a server');
  return server;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** One that cannot be read counts from now on: too late is better than too early. */
async function readMark(path: string): Promise<Date> {
  const at = new Date(await readFile(path, 'utf8').catch(() => ''));
  return Number.isNaN(at.getTime()) ? new Date() : at;
}

/** What is being written there at that very moment may come in between. */
async function removeAll(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function ignoreAbsent(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
