import { extname } from 'node:path';
import { zip, type AsyncZippable } from 'fflate';

/** One archive, as a file to send. */
export interface Archive {
  readonly name: string;
  readonly data: Uint8Array;
}

/** A part of the files of a library, as archives that may be sent together. */
export interface Packed {
  readonly archives: readonly Archive[];
  readonly files: number;
  /** Files of this part that are too large for any archive. */
  readonly left: readonly string[];
  /** Which part it is, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
}

/** What may be sent at once, and which part of it is wanted, from 1. */
export interface PackLimits {
  readonly mostBytes: number;
  readonly mostArchives: number;
  readonly part: number;
}

/** A file by its path in the library, which it keeps in the archive. */
export interface Sized {
  readonly file: string;
  readonly size: number;
}

/** All files of a library, those that readers pass over too. */
export interface AllFiles {
  /** In the order of their names. */
  list(): Promise<readonly Sized[]>;
  read(file: string): Promise<Uint8Array>;
}

/** What an archive has of each file besides its content, name included. */
const ENTRY_BYTES = 2_048;
/** Packed by themselves: packing once more takes time and no room. */
const PACKED: ReadonlySet<string> = new Set(['.pdf', '.docx', '.pptx', '.odt', '.epub']);

/** More than this does not come to one archive, whatever it is: it is not tried. */
const WORTH_TRYING = 4;

/** Packs files. */
export async function packFiles(
  all: AllFiles,
  { mostBytes, mostArchives, part }: PackLimits,
): Promise<Packed> {
  const files = await all.list();
  // All in one where they fit, as they mostly do.
  const size = files.reduce((sum, one) => sum + one.size, 0);
  if (part === 1 && files.length > 0 && size < WORTH_TRYING * mostBytes) {
    const data = await pack(all, files);
    if (data.length <= mostBytes) {
      const archives = [{ name: 'library.zip', data }];
      return { archives, files: files.length, left: [], part, parts: 1 };
    }
  }
  const groups = groupBySize(files, mostBytes);
  const from = (part - 1) * mostArchives;
  const archives: Archive[] = [];
  const left: string[] = [];
  let sent = 0;
  for (const [place, group] of groups.slice(from, from + mostArchives).entries()) {
    const data = await pack(all, group);
    if (data.length > mostBytes) left.push(...group.map(({ file }) => file));
    else archives.push({ name: `library-${from + place + 1}.zip`, data });
    sent += data.length > mostBytes ? 0 : group.length;
  }
  return { archives, files: sent, left, part, parts: Math.ceil(groups.length / mostArchives) };
}

/** In their order, together no larger than an archive may be, packed or not. */
function groupBySize(files: readonly Sized[], mostBytes: number): Sized[][] {
  const groups: Sized[][] = [];
  let room = 0;
  for (const one of files) {
    const size = one.size + ENTRY_BYTES;
    const last = groups.at(-1);
    if (last === undefined || size > room) {
      groups.push([one]);
      room = mostBytes - size;
    } else {
      last.push(one);
      room -= size;
    }
  }
  return groups;
}

/** Beside the event loop where it is much. */
async function pack(all: AllFiles, files: readonly Sized[]): Promise<Uint8Array> {
  const entries: AsyncZippable = {};
  for (const { file } of files) {
    const level = PACKED.has(extname(file).toLowerCase()) ? 0 : 6;
    entries[file] = [await all.read(file), { level }];
  }
  return new Promise((resolve, reject) => {
    zip(entries, (error, data) => {
      if (error) reject(error);
      else resolve(data);
    });
  });
}
