import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';

/** Named parts of a file, each checked when it is read. */
export type Sections = ReadonlyMap<string, Buffer>;

/** Writes sections, one after the other. */
export interface SectionWriter {
  /** Begins a section. */
  begin(name: string): void;
  /** Adds to the section begun last. */
  add(bytes: Uint8Array): Promise<void>;
}

const Contents = z.object({
  version: z.string(),
  sections: z.array(
    z.object({ name: z.string(), start: z.int(), bytes: z.int(), checksum: z.int() }),
  ),
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
  // Random and new: in a shared folder neither another bot nor a link can stand in its place.
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    const sections: z.infer<typeof Contents>['sections'] = [];
    let waiting: Uint8Array[] = [];
    let size = 0;
    let at = 0;
    const flush = async () => {
      const bytes = Buffer.concat(waiting);
      waiting = [];
      size = 0;
      for (let from = 0; from < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, from);
        from += bytesWritten;
      }
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
    await file.sync();
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await file.close().catch(() => {});
    await unlink(unfinished).catch(() => {});
    throw error;
  }
}

/** Reads a file of sections; null where it is of another version, or not as it was written. */
export async function readSections(path: string, version: string): Promise<Sections | null> {
  const file = await readOwnFile(path);
  const contents = readContents(file);
  if (contents?.version !== version) return null;
  const sections = new Map<string, Buffer>();
  for (const { name, start, bytes, checksum } of contents.sections) {
    const section = file.subarray(start, start + bytes);
    if (section.length !== bytes || crc32(section) !== checksum) return null;
    sections.set(name, section);
  }
  return sections;
}

/**
 * The bytes of a file that this user wrote: who may write another's cache would choose its answers.
 * Not through links, and without waiting for the writer of a FIFO.
 */
async function readOwnFile(path: string): Promise<Buffer> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags);
  try {
    const stats = await file.stat();
    const isOwn = process.getuid === undefined || stats.uid === process.getuid();
    if (!stats.isFile() || !isOwn) throw new Error('The cache is no file of this user.');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function readContents(file: Buffer): z.infer<typeof Contents> | null {
  if (file.length < TAIL || !file.subarray(-MARK.length).equals(MARK)) return null;
  const end = file.length - TAIL;
  const start = end - file.readUInt32LE(end);
  if (start < 0) return null;
  try {
    const data: unknown = JSON.parse(file.toString('utf8', start, end));
    return Contents.safeParse(data).data ?? null;
  } catch {
    return null;
  }
}
