import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DictionaryFault, DictionaryFile } from './types.ts';

/** What stands at the paths of the operator. */
export interface FoundFiles {
  readonly files: readonly DictionaryFile[];
  readonly faults: readonly DictionaryFault[];
}

/** The dictionaries at the paths, each a file or a folder of them, in order. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: DictionaryFile[] = [];
  const faults: DictionaryFault[] = [];
  for (const path of paths) {
    const found = await findAt(path).catch(() => null);
    if (found === null) faults.push({ path, reason: 'missing' });
    else if (found.length === 0) faults.push({ path, reason: 'no-dictionary' });
    else files.push(...found);
  }
  const distinct = new Map(files.map((file) => [file.path, file]));
  return { files: [...distinct.values()], faults };
}

async function findAt(path: string): Promise<DictionaryFile[]> {
  if (!(await stat(path)).isDirectory()) return toFile(path) ?? [];
  const names = await readdir(path);
  return names.toSorted().flatMap((name) => toFile(join(path, name)) ?? []);
}

const TSV = /\.([a-z]{2,3})-([a-z]{2,3})\.tsv(?:\.gz)?$/iu;
/** The index stands for the pair of files: its entries are beside it. */
const FREEDICT = /^freedict-([a-z]{2,3})-([a-z]{2,3})\.index$/iu;

function toFile(path: string): [DictionaryFile] | null {
  const name = basename(path);
  const format = TSV.test(name) ? 'tsv' : 'freedict';
  const [, first, second] = TSV.exec(name) ?? FREEDICT.exec(name) ?? [];
  const languages = [toCode(first), toCode(second)] as const;
  return languages[0] && languages[1] ? [{ path, format, languages: [...languages] }] : null;
}

/** "nld" and "NL" → "nl". */
function toCode(language: string | undefined): string {
  try {
    return new Intl.Locale(language ?? '').language;
  } catch {
    return '';
  }
}
