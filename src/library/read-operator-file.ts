import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files in the folder of material that are no material but say something about it. */
export const OPERATOR_FILES = ['glossary.yaml', 'companies.yaml'] as const;

/** The text of such a file, or null where there is none. */
export async function readOperatorFile(
  folder: string,
  name: (typeof OPERATOR_FILES)[number],
): Promise<string | null> {
  return readFile(join(folder, name), 'utf8').catch(() => null);
}
