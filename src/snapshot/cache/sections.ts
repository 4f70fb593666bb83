import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { replaceFile } from '../../system/index.ts';

/** Named parts of a file, each checked when it is read, and each in memory of its own. */
export type Sections = ReadonlyMap<string, Buffer<ArrayBuffer>>;

/** Writes sections, one after the other. */
export interface SectionWriter {
  /** Begins a section. */
  begin(name: string): void;
  /** Adds to the section begun last. */
  add(bytes: Uint8Array): Promise<void>;
}

const Size = z.int().nonnegative();

const Contents = z.object({
  version: z.string(),
  sections: z.array(z.object({ name: z.string(), start: Size, bytes: Size, checksum: z.int() })),
});

/** The last bytes of a file: the length of its table of contents, and a word by which we know it. */
const MARK = Buffer.from('VOETNOOT');
const TAIL = 4 + MARK.length;
/** Bytes that are written at once. */
const AT_ONCE = 1 << 20;

/**
 * Writes a file of sections. It is there whole or not at all: it gets its name when all of it is on
 * the disk, and the table of contents, without which it is not read, comes last.
 */
export async function writeSections(
  path: string,
  version: string,
  write: (writer: SectionWriter) => Promise<void>,
): Promise<void> {
  await replaceFile(path, 0o600, async (file) => {
    const sections: z.infer<typeof Contents>['sections'] = [];
    let waiting: Uint8Array[] = [];
    let size = 0;
    let at = 0;
    const flush = async () => {
      const bytes = Buffer.concat(waiting);
      waiting = [];
      size = 0;
      await file.writeFile(bytes);
    };
    await write({
      begin(name) {
        sections.push({ name, start: at, bytes: 0, checksum: 0 });
      },
      async add(bytes) {
        const section = sections.at(-1);
        if (!section) throw new Error('A section must begin before something is added.');
        for (let from = 0; from < bytes.length; from += AT_ONCE) {
          const part = bytes.subarray(from, from + AT_ONCE);
          section.checksum = crc32(part, section.checksum);
          section.bytes += part.length;
          at += part.length;
          waiting.push(part);
          size += part.length;
          if (size >= AT_ONCE) await flush();
        }
      },
    });
    const contents = Buffer.from(JSON.stringify({ version, sections }));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(contents.length);
    waiting.push(contents, length, MARK);
    await flush();
  });
}

/** Reads a file of sections; null where it is of another version, or not as it was written. */
export async function readSections(path: string, version: string): Promise<Sections | null> {
  const file = await openOwnFile(path);
  try {
    const { size } = await file.stat();
    const contents = await readContents(file, size);
    if (contents?.version !== version) return null;
    // All at once: while one is checked, the others come.
    const read = contents.sections.map(async ({ name, start, bytes, checksum }) => {
      if (start + bytes > size) return null;
      const section = await readBytes(file, start, bytes);
      return crc32(section) === checksum ? ([name, section] as const) : null;
    });
    const sections = (await Promise.all(read)).filter((section) => section !== null);
    return sections.length === read.length ? new Map(sections) : null;
  } finally {
    await file.close();
  }
}

/**
 * A file that this user wrote: who may write another's cache would choose its answers. Not through
 * links, and without waiting for the writer of a FIFO.
 */
async function openOwnFile(path: string): Promise<FileHandle> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags);
  const stats = await file.stat();
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  if (stats.isFile() && isOwn) return file;
  await file.close();
  throw new Error('The cache is no file of this user.');
}

async function readContents(
  file: FileHandle,
  size: number,
): Promise<z.infer<typeof Contents> | null> {
  const tail = await readBytes(file, size - TAIL, TAIL);
  if (!tail.subarray(-MARK.length).equals(MARK)) return null;
  const length = tail.readUInt32LE(0);
  const data: unknown = JSON.parse(String(await readBytes(file, size - TAIL - length, length)));
  return Contents.safeParse(data).data ?? null;
}

/**
 * Bytes of a file, in memory of their own, so that numbers stand where the processor likes them.
 * @throws Error where the file is not so long
 */
async function readBytes(
  file: FileHandle,
  start: number,
  length: number,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let read = 0; read < length;) {
    const { bytesRead } = await file.read(bytes, read, length - read, start + read);
    if (bytesRead === 0) throw new Error('The cache breaks off.');
    read += bytesRead;
  }
  return bytes;
}

/** The numbers of a section, in place. */
export function toInts(section: Buffer<ArrayBuffer>): Int32Array<ArrayBuffer> {
  return new Int32Array(section.buffer);
}

/**
 * A section that must be there.
 * @throws Error where it is not
 */
export function sectionOf(sections: Sections, name: string): Buffer<ArrayBuffer> {
  const section = sections.get(name);
  if (!section) throw new Error(`The cache has no section "${name}".`);
  return section;
}
