import { crc32 } from 'node:zlib';
import { replaceFile } from '../../system/index.ts';
import { type Contents, MARK, type SectionWriter } from './sections.ts';

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
    const sections: Contents['sections'] = [];
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
