import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** What is packed in a file, by name. A name is a key and nothing else: no path is made of it. */
export type Packed = ReadonlyMap<string, Uint8Array>;

/** How many bytes a file may come to before its ratio counts: short text repeats itself by nature. */
const FREE_BYTES = 10 * 1024 * 1024;

/**
 * Unpacks what `isWanted` of a zip file. What comes out is counted against what the file says will
 * come out, entry by entry, and both against `LIMITS`, so that no more than those is ever in memory.
 */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Packed> {
  const packed = withoutRest(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  // Two entries may share their bytes; each still counts with what it unpacks to.
  const zip = await fromBufferPromise(packed, { lazyEntries: true, validateEntrySizes: true });
  const entries = new Map<string, Uint8Array>();
  let total = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count++;
    if (count > LIMITS.entries) throw new Unreadable('zip-bomb');
    if (!isWanted(entry.fileName) || entry.fileName.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new Unreadable('password');
    total += entry.uncompressedSize;
    if (total > LIMITS.unpackedBytes || isBomb(entry)) throw new Unreadable('zip-bomb');
    entries.set(entry.fileName, await readEntry(zip, entry));
  }
  return entries;
}

/** The record that ends a zip file: its mark, its length, and where it says how long its comment is. */
const END = { mark: Buffer.from('PK\u0005\u0006'), length: 22, comment: 20 };

/** A file as far as its list of contents goes: some programs and downloads leave bytes behind it. */
function withoutRest(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(END.mark);
  if (end < 0 || end + END.length > bytes.length) return bytes;
  return bytes.subarray(0, end + END.length + bytes.readUInt16LE(end + END.comment));
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > FREE_BYTES && uncompressedSize > compressedSize * LIMITS.unpackedRatio;
}

/** The stream fails as soon as more comes out of it than the entry says. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  try {
    return await buffer(stream);
  } catch (error) {
    const isLie = error instanceof Error && error.message.includes('too many bytes');
    throw new Unreadable(isLie ? 'zip-bomb' : 'damaged');
  }
}
