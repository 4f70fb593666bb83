import { strToU8, unzipSync, zipSync } from 'fflate';
import { bytesOf } from './read.ts';

/** Contents of files by their names. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Files packed. */
export function zip(files: Files): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  );
}

/** The report with some of its parts replaced. */
export function report(parts: Files): Uint8Array {
  return zip({ ...unzipSync(bytesOf('report.docx')), ...parts });
}

/** A Word file with that body. */
export function word(body: string, parts: Files = {}): Uint8Array {
  return report({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}
