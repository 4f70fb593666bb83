import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { TimeSlices } from '../system/index.ts';
import { buildDictionary } from './build-dictionary.ts';
import { readFreedict } from './read-freedict.ts';
import { readTsv } from './read-tsv.ts';
import type { Dictionary, DictionaryFile, WordPair } from './types.ts';

const unpackGzip = promisify(gunzip);
/** A file that unpacks to more is no dictionary. */
const MOST_BYTES = 64 * 1024 ** 2;

/**
 * Reads one dictionary, giving way to other work.
 * @throws Error where the file cannot be read or unpacked.
 */
export async function readDictionary(
  file: DictionaryFile,
  slices: TimeSlices,
): Promise<Dictionary> {
  const pairs = await readPairs(file);
  return buildDictionary(basename(file.path), file.languages, pairs, slices);
}

async function readPairs({ path, format }: DictionaryFile): Promise<Iterable<WordPair>> {
  const bytes = await readUnpacked(path);
  if (format === 'tsv') return readTsv(bytes.toString());
  const base = path.slice(0, -'.index'.length);
  const entries = await readUnpacked(`${base}.dict.dz`).catch(() => readUnpacked(`${base}.dict`));
  return readFreedict(bytes.toString(), entries);
}

async function readUnpacked(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? unpackGzip(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
}
