import { extname } from 'node:path';
import type { UnreadableReason } from '../types.ts';

const ZIP = { signature: Buffer.from('PK\u0003\u0004'), end: Buffer.from('PK\u0005\u0006') };
/** Where the list of contents of a zip file ends at the earliest: a comment may stand behind it. */
const LONGEST_ENDING = 65_557;
const PDF = Buffer.from('%PDF-');
/** Readers of PDFs take what stands before the header, up to here. */
const PDF_HEADER = 1_024;
/** Office files before 2007, and locked ones: their reader says which. */
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What bytes of a kind must look like, by the ending of the name. */
const LOOKS: ReadonlyMap<string, (bytes: Buffer) => boolean> = new Map([
  ['.pdf', (bytes) => bytes.subarray(0, PDF_HEADER).includes(PDF)],
  ['.docx', isOffice],
  ['.pptx', isOffice],
  ['.odt', isZip],
  ['.epub', isZip],
]);

/**
 * A first look at a file, before a process is started for it: what is of another kind than its name
 * says is told at once. Null where nothing is wrong as far as that shows.
 */
export function findFault(bytes: Uint8Array, file: string): UnreadableReason | null {
  if (bytes.length === 0) return 'empty';
  const looksRight = LOOKS.get(extname(file).toLowerCase());
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return looksRight === undefined || looksRight(view) ? null : 'damaged';
}

function isOffice(bytes: Buffer): boolean {
  return isZip(bytes) || startsWith(bytes, OLD_OFFICE);
}

function isZip(bytes: Buffer): boolean {
  return startsWith(bytes, ZIP.signature) && bytes.subarray(-LONGEST_ENDING).includes(ZIP.end);
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
