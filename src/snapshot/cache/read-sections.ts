import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { Contents, MARK, type Sections, TAIL } from './sections.ts';

/** Bytes that are read and checked at once: in a millisecond. */
const AT_ONCE = 1 << 22;

/** Reads a file of sections; null where it is of another version, or not as it was written. */
export async function readSections(path: string, version: string): Promise<Sections | null> {
  const file = await openOwnFile(path);
  try {
    const { size } = await file.stat();
    const contents = await readContents(file, size);
    if (contents?.version !== version) return null;
    const sections = new Map<string, Buffer<ArrayBuffer>>();
    // One by one: memory for all at once sets off a collection of garbage that holds up everything else.
    for (const { name, start, bytes, checksum } of contents.sections) {
      if (start + bytes > size) return null;
      let found = 0;
      const section = await readBytes(file, start, bytes, (part) => {
        found = crc32(part, found);
      });
      if (found !== checksum) return null;
      sections.set(name, section);
    }
    return sections;
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

async function readContents(file: FileHandle, size: number): Promise<Contents | null> {
  const tail = await readBytes(file, size - TAIL, TAIL);
  if (!tail.subarray(-MARK.length).equals(MARK)) return null;
  const length = tail.readUInt32LE(0);
  const data: unknown = JSON.parse(String(await readBytes(file, size - TAIL - length, length)));
  return Contents.safeParse(data).data ?? null;
}

/**
 * Bytes of a file, in memory of their own, so that numbers stand where the processor likes them; `check`
 * gets part after part.
 * @throws Error where the file is not so long
 */
async function readBytes(
  file: FileHandle,
  start: number,
  length: number,
  check?: (part: Buffer) => void,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let read = 0; read < length;) {
    const wanted = Math.min(length - read, AT_ONCE);
    const { bytesRead } = await file.read(bytes, read, wanted, start + read);
    if (bytesRead === 0) throw new Error('The cache breaks off.');
    check?.(bytes.subarray(read, read + bytesRead));
    read += bytesRead;
  }
  return bytes;
}
